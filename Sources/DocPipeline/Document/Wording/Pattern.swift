/// A text with named gaps: "Approved on {date}".
package struct Pattern: Sendable, Equatable {
    private enum Part: Equatable {
        case literal(String)
        /// The name between the braces.
        case gap(String)
    }

    /// As the label file has it.
    package let text: String
    private let parts: [Part]

    package init(_ text: String) {
        self.text = text
        parts = Self.parts(of: text)
    }

    /// The text with its gaps filled; a gap without a value stays as it is.
    package func filled(_ values: KeyValuePairs<String, String>) -> String {
        var result = ""
        for part in parts {
            switch part {
            case .literal(let text): result += text
            case .gap(let name):
                result += values.first { $0.key == name }?.value ?? "{\(name)}"
            }
        }
        return result
    }

    /// The names of the gaps, in order.
    var gaps: [String] {
        parts.compactMap { part in
            switch part {
            case .literal: nil
            case .gap(let name): name
            }
        }
    }

    /// Whether a text is this one with its gaps filled, by a few words each; case, accents and
    /// punctuation aside.
    package func fits(_ text: String) -> Bool {
        var rest = FoldedText(text).text[...]
        var gap = 0
        for part in parts {
            switch part {
            case .gap: gap = Self.longestValue
            case .literal(let literal):
                let words = FoldedText(literal).text
                guard !words.isEmpty else { continue }
                guard let found = rest.firstRange(of: words) else { return false }
                let skipped = rest[..<found.lowerBound].split(separator: " ").joined().count
                guard skipped <= gap else { return false }
                rest = rest[found.upperBound...]
                gap = 0
            }
        }
        return rest.split(separator: " ").joined().count <= gap
    }

    /// Letters and digits of what fills a gap, in ``fits(_:)``.
    private static let longestValue = 40

    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            if open > rest.startIndex { parts.append(.literal(String(Substring(rest[..<open])))) }
            parts.append(.gap(String(Substring(rest[rest.index(after: open)..<close]))))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.literal(String(Substring(rest)))) }
        return parts
    }
}
