extension PlainTextWriter {
    /// Running text, ready to be wrapped.
    mutating func flow(_ inlines: [Inline]) -> TextFlow {
        var flow = TextFlow()
        append(inlines, to: &flow)
        return flow
    }

    mutating func append(_ inlines: [Inline], to flow: inout TextFlow) {
        for inline in inlines { append(inline, to: &flow) }
    }

    private mutating func append(_ inline: Inline, to flow: inout TextFlow) {
        switch inline {
        case .text(let text), .code(let text): flow.append(text)
        case .softBreak: flow.space()
        case .lineBreak: flow.breakLine()
        case .emphasis(let content), .strong(let content), .speaker(let content):
            append(content, to: &flow)
        case .strikethrough(let content):
            // What is struck must not read as if it held.
            flow.append("~")
            append(content, to: &flow)
            flow.append("~")
        case .link(let link): append(link, to: &flow)
        case .reference(let reference): append(reference.content, to: &flow)
        case .image(let image):
            let description = image.alternative.isEmpty ? "…" : image.alternative
            flow.append("[\(options.words.image.filled(["description": description]))]")
        case .revised(let revision, let content):
            flow.append(Self.start(of: revision))
            append(content, to: &flow)
            flow.append(Self.end(of: revision))
        case .footnoteReference(let number): flow.append(afterFixedBlank: "(\(number))")
        }
    }

    /// The words of a link and the number of its address; the address alone where that is its words.
    private mutating func append(_ link: Inline.Link, to flow: inout TextFlow) {
        append(link.content, to: &flow)
        guard !link.destination.isEmpty, !link.destination.hasPrefix("#"),
            !isAddress(link.content.plainText, link.destination)
        else { return }
        flow.append(afterFixedBlank: "[\(number(ofAddress: link.destination))]")
    }

    private func isAddress(_ words: String, _ destination: String) -> Bool {
        words == destination || "mailto:" + words == destination || "http://" + words == destination
    }
}
