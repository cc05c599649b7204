/// Writes nodes as lines, indented by their depth.
struct TreeDump {
    private(set) var text = ""
    private let ranges: DumpedRanges
    private var depth = 0

    init(ranges: DumpedRanges) {
        self.ranges = ranges
    }

    mutating func line(_ words: String) {
        text += String(repeating: "  ", count: depth) + words + "\n"
    }

    mutating func indented(_ write: (inout TreeDump) -> Void) {
        depth += 1
        write(&self)
        depth -= 1
    }

    /// A node's name, what it says of itself, its text and its place.
    mutating func node(
        _ name: String, _ details: [String?] = [], quoting text: String? = nil,
        at range: SourceRange? = nil
    ) {
        let words =
            [name] + details.compactMap(\.self)
            + [text.map(quoted), place(range)].compactMap(\.self)
        line(words.joined(separator: " "))
    }

    /// A node with running text: on the node's line when it is nothing but characters.
    mutating func node(
        _ name: String, _ details: [String?] = [], content: [Inline], at range: SourceRange? = nil
    ) {
        if content.count == 1, case .text(let text) = content[0] {
            node(name, details, quoting: text, at: range)
        } else {
            node(name, details, at: range)
            indented { $0.inlines(content) }
        }
    }

    mutating func footnotes(_ footnotes: [Footnote]) {
        for (index, footnote) in footnotes.enumerated() {
            line("footnote \(index + 1)")
            indented { $0.blocks(footnote.blocks) }
        }
    }

    /// A text between quotes, with line ends and quotes made visible.
    func quoted(_ text: String) -> String {
        var result = "\""
        for character in text {
            switch character {
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{A0}": result += "\\u{A0}"
            default: result.append(character)
            }
        }
        return result + "\""
    }

    /// An anchor as it is typed in a heading.
    func mark(_ anchor: Anchor?) -> String? { anchor.map { "{#\($0.name)}" } }

    /// What became of a piece, in a word.
    func mark(_ revision: Revision) -> String {
        switch revision {
        case .inserted: "inserted"
        case .deleted: "deleted"
        case .movedAway(let number): "moved away \(number)"
        case .movedHere(let number): "moved here \(number)"
        }
    }

    /// The same between brackets, where a node has more to say.
    func mark(_ revision: Revision?) -> String? {
        revision.map { (revision: Revision) in "[" + mark(revision) + "]" }
    }

    private func place(_ range: SourceRange?) -> String? {
        guard let range, case .shown(let sources) = ranges else { return nil }
        let start = sources[range.file].position(at: range.lowerBound)
        let end = sources[range.file].position(at: range.upperBound)
        return "@\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
}

// Inlines
extension TreeDump {
    mutating func inlines(_ inlines: [Inline]) {
        for inline in inlines { self.inline(inline) }
    }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text): node("text", quoting: text)
        case .softBreak: line("softBreak")
        case .lineBreak: line("lineBreak")
        case .emphasis(let content): node("emphasis", content: content)
        case .strong(let content): node("strong", content: content)
        case .strikethrough(let content): node("strikethrough", content: content)
        case .code(let text): node("code", quoting: text)
        case .link(let link): self.link(link)
        case .reference(let reference):
            node("reference", [mark(reference.anchor)], content: reference.content)
        case .image(let image):
            node(
                "image", ["<\(image.source)>", image.resource.map { "resource \($0)" }],
                quoting: image.alternative, at: image.range)
        case .footnoteReference(let number): line("footnoteReference \(number)")
        case .speaker(let content): node("speaker", content: content)
        case .revised(let revision, let content): node(mark(revision), content: content)
        }
    }

    mutating func link(_ link: Inline.Link) {
        node(
            "link", ["<\(link.destination)>", link.title.map { "title: \(quoted($0))" }],
            content: link.content)
    }
}
