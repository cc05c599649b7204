/// The running text of one paragraph while it is read, and what was found on the way.
struct WordLine {
    struct Span {
        enum Content {
            case text(String)
            case inline(Inline)
        }

        var content: Content
        var format: WordFormat
    }

    private(set) var spans: [Span] = []
    var hiddenText = ""
    /// Text boxes that hang on the paragraph, by their places.
    var boxes: [Int] = []
    /// The control within the line that has a tag.
    var control: WordText.Field?

    mutating func append(_ text: String, _ format: WordFormat) {
        if format.marks.contains(.hidden) {
            hiddenText += text
            return
        }
        if let last = spans.last, last.format == format, case .text(let before) = last.content {
            spans[spans.count - 1].content = .text(before + text)
        } else {
            spans.append(Span(content: .text(text), format: format))
        }
    }

    mutating func append(_ inline: Inline, _ format: WordFormat) {
        spans.append(Span(content: .inline(inline), format: format))
    }

    /// The characters so far.
    var text: String {
        spans.reduce(into: "") { text, span in
            switch span.content {
            case .text(let characters): text += characters
            case .inline(.lineBreak): text += " "
            case .inline: break
            }
        }
    }

    /// The text as a tree, without white space at either end.
    func content(links: [String]) -> [Inline] {
        var content = Self.tree(spans[...], links, level: 0)
        content.trimEnds()
        return content
    }

    /// From outside in: links, then marks.
    private static let levels: [WordFormat.Marks] = [.strong, .emphasis, .struck, .code]

    private static func tree(
        _ spans: ArraySlice<Span>, _ links: [String], level: Int
    ) -> [Inline] {
        guard level <= levels.count else { return leaves(spans) }
        var content: [Inline] = []
        var rest = spans
        while let first = rest.first {
            let group = rest.prefix { isAlike($0.format, first.format, level) }
            rest = rest.dropFirst(group.count)
            let inner = tree(group, links, level: level + 1)
            if level == 0 {
                guard let link = first.format.link else {
                    content += inner
                    continue
                }
                wrap(inner, into: &content) {
                    .link(Inline.Link(destination: links[link], content: $0))
                }
            } else if first.format.marks.contains(levels[level - 1]),
                level < levels.count || inner.isText
            {
                wrap(inner, into: &content) { mark($0, levels[level - 1]) }
            } else {
                content += inner
            }
        }
        return content.joinedTexts
    }

    private static func isAlike(_ one: WordFormat, _ other: WordFormat, _ level: Int) -> Bool {
        guard level > 0 else { return one.link == other.link }
        let mark = levels[level - 1]
        return one.marks.contains(mark) == other.marks.contains(mark)
    }

    private static func mark(_ content: [Inline], _ mark: WordFormat.Marks) -> Inline {
        switch mark {
        case .strong: .strong(content)
        case .emphasis: .emphasis(content)
        case .struck: .strikethrough(content)
        default: .code(content.plainText)
        }
    }

    /// White space at the ends stays outside: people mark it along without seeing it.
    private static func wrap(
        _ inner: [Inline], into content: inout [Inline], _ wrapped: ([Inline]) -> Inline
    ) {
        var inner = inner
        let (before, after) = inner.takeEnds()
        content += before
        if !inner.isEmpty { content.append(wrapped(inner)) }
        content += after
    }

    private static func leaves(_ spans: ArraySlice<Span>) -> [Inline] {
        spans.map { span in
            switch span.content {
            case .text(let text): .text(text)
            case .inline(let inline): inline
            }
        }
    }
}

extension [Inline] {
    /// Whether it is nothing but characters.
    fileprivate var isText: Bool {
        allSatisfy { inline in
            if case .text = inline { true } else { false }
        }
    }

    /// The same without two texts side by side.
    var joinedTexts: [Inline] {
        var joined: [Inline] = []
        for inline in self {
            if case .text(let more) = inline, case .text(let before)? = joined.last {
                joined[joined.count - 1] = .text(before + more)
            } else {
                joined.append(inline)
            }
        }
        return joined
    }

    /// Takes white space and line breaks from both ends.
    fileprivate mutating func takeEnds() -> (before: [Inline], after: [Inline]) {
        var before: [Inline] = []
        var after: [Inline] = []
        while let first {
            if first == .lineBreak {
                before.append(removeFirst())
                continue
            }
            guard case .text(let text) = first else { break }
            let space = text.prefix(while: \.isSpace)
            guard !space.isEmpty else { break }
            before.append(.text(String(space)))
            let rest = text.dropFirst(space.count)
            guard rest.isEmpty else {
                self[0] = .text(String(rest))
                break
            }
            removeFirst()
        }
        while let last {
            if last == .lineBreak {
                after.insert(removeLast(), at: 0)
                continue
            }
            guard case .text(let text) = last else { break }
            let space = text.suffix(while: \.isSpace)
            guard !space.isEmpty else { break }
            after.insert(.text(String(space)), at: 0)
            let rest = text.dropLast(space.count)
            guard rest.isEmpty else {
                self[count - 1] = .text(String(rest))
                break
            }
            removeLast()
        }
        return (before, after)
    }

    /// Leaves out white space and line breaks at both ends, and blanks beside line breaks.
    fileprivate mutating func trimEnds() {
        _ = takeEnds()
        for place in indices where self[place] == .lineBreak {
            if place > 0, case .text(let text) = self[place - 1] {
                self[place - 1] = .text(String(text.dropLast(text.suffix(while: \.isSpace).count)))
            }
            if place + 1 < count, case .text(let text) = self[place + 1] {
                self[place + 1] = .text(String(text.drop(while: \.isSpace)))
            }
        }
        removeAll { $0 == .text("") }
    }
}

extension Character {
    /// A blank that a line may lose; no-break spaces are kept within a line and not at its ends.
    fileprivate var isSpace: Bool { isWhitespace }
}

extension String {
    fileprivate func suffix(while isWanted: (Character) -> Bool) -> Substring {
        var start = endIndex
        while start > startIndex, isWanted(self[index(before: start)]) {
            start = index(before: start)
        }
        return self[start...]
    }
}
