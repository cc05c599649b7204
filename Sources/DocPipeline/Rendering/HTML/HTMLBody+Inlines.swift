extension HTMLBody {
    mutating func inlines(_ inlines: [Inline]) {
        for inline in inlines { self.inline(inline) }
    }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let characters): html.text(characters)
        case .softBreak: html.lineEnd()
        case .lineBreak: html.void(.br)
        case .emphasis(let content): element(.em) { $0.inlines(content) }
        case .strong(let content): element(.strong) { $0.inlines(content) }
        case .strikethrough(let content): element(.del) { $0.inlines(content) }
        case .code(let characters): element(.code, text: characters)
        case .link(let link): self.link(link)
        case .reference(let reference):
            element(.a, .link(to: reference.anchor)) { $0.inlines(reference.content) }
        case .image(let image): self.image(image)
        case .footnoteReference(let number): footnoteReference(number)
        case .speaker(let content):
            element(.span, .class("speaker")) { $0.inlines(content) }
        case .revised(let revision, let content): revised(revision, content)
        }
    }

    /// A link; its words alone when a browser could not follow it safely.
    mutating func link(_ link: Inline.Link) {
        guard let destination = HTMLDestination(link.destination) else {
            inlines(link.content)
            return
        }
        if let title = link.title {
            element(.a, .link(destination), .title(title)) { $0.inlines(link.content) }
        } else {
            element(.a, .link(destination)) { $0.inlines(link.content) }
        }
    }

    /// A picture within the page; without its bytes, what to say instead of showing it.
    mutating func image(_ image: Inline.Image) {
        if let resource = image.resource, images.indices.contains(resource) {
            picture(images[resource], alternative: image.alternative)
        } else if case .fragment = style, let source = HTMLDestination(image.source) {
            html.void(.img, [.source(source), .alternative(image.alternative)])
        } else {
            element(.span, .class("missing-picture"), text: image.alternative)
        }
    }

    mutating func picture(_ image: ImageData, alternative: String) {
        html.void(
            .img,
            [
                .picture(image), .alternative(alternative),
                .width(image.width), .height(image.height),
            ])
    }
}
