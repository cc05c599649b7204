/// HTML reduced to what a reader of two renderings would compare: order of attributes, spelling of
/// character references and blank space between blocks do not count.
///
/// Follows what the CommonMark test suite does when it compares (its `normalize.py`), and sets
/// aside what docgen adds to a table for accessibility.
struct HTMLNormalized: Equatable, CustomStringConvertible {
    private(set) var description = ""
    private var isPreformatted = false

    init(_ html: String) {
        var rest = Substring(html)
        while let character = rest.first {
            if character == "<", let end = rest.firstIndex(of: ">"), Self.isTag(rest[..<end]) {
                add(tag: rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[rest.index(after: end)...]
            } else {
                let end = rest.dropFirst().firstIndex(of: "<") ?? rest.endIndex
                add(text: rest[..<end])
                rest = rest[end...]
            }
        }
        description = description.trimmingBlanks
    }

    private static func isTag(_ text: Substring) -> Bool {
        guard let first = text.dropFirst().first else { return false }
        return first.isLetter || first == "/" || first == "!" || first == "?"
    }

    private static let blocks: Set<Substring> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr",
        "table", "thead", "tbody", "tr", "th", "td", "br", "section", "div",
    ]

    private mutating func add(tag: Substring) {
        let isEnd = tag.hasPrefix("/")
        let body = isEnd ? tag.dropFirst() : tag
        let name = body.prefix { $0.isLetter || $0.isNumber }
        if Self.blocks.contains(name), !isPreformatted { description = description.trimmingBlanks }
        if name == "pre" { isPreformatted = !isEnd }
        let attributes = isEnd ? "" : Self.attributes(in: body.dropFirst(name.count))
        description += (isEnd ? "</" : "<") + name + attributes + ">"
        if Self.blocks.contains(name), !isPreformatted { description += "\n" }
    }

    private mutating func add(text: Substring) {
        // Escaped again, or a tag shown as text would look like a tag.
        let decoded = Self.decoded(text).replacing("&", with: "&amp;")
            .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        guard !isPreformatted else {
            description += decoded
            return
        }
        var isAfterBlank = description.last == "\n" || description.last == " "
        for character in decoded {
            if character == " " || character.isNewline || character == "\t" {
                if !isAfterBlank { description += " " }
                isAfterBlank = true
            } else {
                description.append(character)
                isAfterBlank = false
            }
        }
    }

    private static func attributes(in text: Substring) -> String {
        let written = text.matches(of: /([A-Za-z_:][-A-Za-z0-9_.:]*)(?:\s*=\s*"([^"]*)")?/)
        let attributes = written.compactMap { match -> String? in
            let (name, value) = (String(match.1), decoded(match.2 ?? ""))
            switch (name, value) {
            // Ours alone: for readers who hear the table; how a list's numbers are followed.
            case ("scope", _), ("class", "parenthesis"): return nil
            case ("class", "left"), ("class", "center"), ("class", "right"):
                return " align=\"\(value)\""
            default: return " \(name)=\"\(value)\""
            }
        }
        return attributes.sorted().joined()
    }

    private static func decoded(_ text: Substring) -> String {
        let references = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
            ("&amp;", "&"),
        ]
        return references.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = self[...]
        while let last = text.last, last == " " || last == "\n" { text.removeLast() }
        return String(text)
    }
}
