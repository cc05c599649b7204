/// The pictures of one document, each read once.
struct Pictures {
    private(set) var images: [ImageData] = []
    private var places: [String: Int] = [:]

    /// The blocks with every picture read; one that cannot be had is reported where it is named.
    mutating func resolve(_ blocks: [Block], _ loader: inout SourceLoader) -> [Block] {
        blocks.map { block in
            block.rewritingInlines { inlines in
                guard inlines.containsImage else { return inlines }
                return inlines.rewriting { inline in
                    guard case .image(var image) = inline else { return inline }
                    image.resource = place(of: image, &loader)
                    return .image(image)
                }
            }
        }
    }

    /// Where the organisation's logo stands among the pictures.
    mutating func logo(of workspace: Workspace, _ loader: inout SourceLoader) -> Int? {
        guard let logo = workspace.organisation.logo,
            let bytes = loader.bytes(ofWorkspaceFile: logo.value)
        else { return nil }
        return add(bytes, at: logo.value)
    }

    private mutating func place(of image: Inline.Image, _ loader: inout SourceLoader) -> Int? {
        let name = Located(image.source, at: image.range ?? SourceRange(file: .main, 0, 0))
        guard !image.source.contains("://") else {
            loader.report([.remoteImage(name)])
            return nil
        }
        if let place = places[image.source] { return place }
        guard let bytes = loader.bytes(of: name) else { return nil }
        guard let place = add(bytes, at: image.source) else {
            loader.report([.unknownImage(name)])
            return nil
        }
        return place
    }

    private mutating func add(_ bytes: [UInt8], at source: String) -> Int? {
        guard let header = ImageHeader(bytes) else { return nil }
        images.append(
            ImageData(
                format: header.format, bytes: bytes, width: header.width, height: header.height))
        places[source] = images.count - 1
        return images.count - 1
    }
}

extension Diagnostic.Rule {
    package static let remoteImage = Self("DG506", "remote-image")
    package static let unknownImage = Self("DG507", "unknown-image-format")
}

extension Diagnostic {
    fileprivate static func remoteImage(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .remoteImage, at: name.range, "the picture “\(name.value)” is not in the workspace",
            notes: [Note("nothing is fetched; save it beside the source and name the file")])
    }

    static func unknownImage(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .unknownImage, at: name.range, "“\(name.value)” is no PNG, JPEG or GIF picture",
            notes: [Note("save it as PNG or JPEG")])
    }
}

extension [Inline] {
    fileprivate var containsImage: Bool {
        contains { inline in
            switch inline {
            case .image: true
            case .emphasis(let content), .strong(let content), .strikethrough(let content),
                .speaker(let content), .revised(_, let content):
                content.containsImage
            case .link(let link): link.content.containsImage
            case .reference(let reference): reference.content.containsImage
            case .text, .softBreak, .lineBreak, .code, .footnoteReference: false
            }
        }
    }
}

extension Minutes {
    /// Reads the pictures of the text and of the annexes.
    mutating func readPictures(into pictures: inout Pictures, _ loader: inout SourceLoader) {
        func resolve(_ parts: [Part]) -> [Part] {
            parts.map { part in
                guard case .prose(let block) = part else { return part }
                return pictures.resolve([block], &loader).first.map(Part.prose) ?? part
            }
        }
        opening = resolve(opening)
        for index in items.indices { items[index].parts = resolve(items[index].parts) }
        for index in annexes.indices {
            guard case .text(let blocks, let notes) = annexes[index].content else { continue }
            annexes[index].content = .text(pictures.resolve(blocks, &loader), notes)
        }
    }
}

extension Statement {
    /// Reads the pictures of the text.
    mutating func readPictures(into pictures: inout Pictures, _ loader: inout SourceLoader) {
        opening = pictures.resolve(opening, &loader)
        for index in sections.indices {
            sections[index].blocks = pictures.resolve(sections[index].blocks, &loader)
        }
    }
}
