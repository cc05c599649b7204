/// A record typed as a line while the meeting runs: `DECISION:`, `ACTION:`, `VOTE:`,
/// `MOTION:`, `NOMINATION:`, `INTEREST:`.
struct RecordLine {
    enum Keyword: String, CaseIterable {
        case decision = "DECISION"
        case action = "ACTION"
        case vote = "VOTE"
        case motion = "MOTION"
        case nomination = "NOMINATION"
        case interest = "INTEREST"
    }

    let keyword: Keyword
    /// The number typed in brackets after the keyword: `DECISION [D3]:`.
    let number: String?
    /// The identifier of the action that a line speaks of: `ACTION 2020-01-15/A2:`.
    let action: String?
    /// Where that identifier begins, in bytes from the start of the line.
    let actionOffset: Int
    /// Where what follows the colon begins, in bytes from the start of the line.
    let contentOffset: Int
    /// What follows the colon.
    let content: [Inline]

    /// The record that a run of text begins with, if it begins with one.
    init?(_ inlines: [Inline]) {
        guard case .text(let text)? = inlines.first,
            let keyword = Keyword.allCases.first(where: { text.hasPrefix($0.rawValue) })
        else { return nil }
        var rest = text.dropFirst(keyword.rawValue.count).drop { $0 == " " }
        var number: String?
        if rest.first == "[", let close = rest.firstIndex(of: "]") {
            number = String(rest[rest.index(after: rest.startIndex)..<close])
            rest = rest[rest.index(after: close)...].drop { $0 == " " }
        }
        actionOffset = text.utf8.distance(from: text.startIndex, to: rest.startIndex)
        action = keyword == .action && number == nil ? Self.identifier(at: rest) : nil
        rest = rest.dropFirst(action?.count ?? 0).drop { $0 == " " }
        guard rest.first == ":" else { return nil }
        rest = rest.dropFirst().drop { $0 == " " }
        contentOffset = text.utf8.distance(from: text.startIndex, to: rest.startIndex)
        self.keyword = keyword
        self.number = number
        var content = Array(inlines.dropFirst())
        if !rest.isEmpty { content.insert(.text(String(rest)), at: 0) }
        self.content = content
    }

    /// The identifier of a record that a text begins with: `2020-01-15/A2`, or `A2` alone, which is
    /// none of any meeting in particular.
    private static func identifier(at text: Substring) -> String? {
        let word = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "._/-".contains($0)) }
        guard word.contains("/") || RecordIdentifier.isUsualNumber(word) else { return nil }
        return String(word)
    }

    /// A paragraph cut where a line of it begins a record; the first piece may be plain prose.
    ///
    /// Lines typed under each other without a blank line are one paragraph in Markdown.
    static func pieces(of inlines: [Inline]) -> [[Inline]] {
        var pieces: [[Inline]] = []
        var piece: [Inline] = []
        for (index, inline) in inlines.enumerated() {
            if inline.isLineEnd, !piece.isEmpty, index + 1 < inlines.count,
                RecordLine(Array(inlines[(index + 1)...].prefix(1))) != nil
            {
                pieces.append(piece)
                piece = []
                continue
            }
            piece.append(inline)
        }
        pieces.append(piece)
        return pieces
    }
}

extension Inline {
    /// Whether this ends a line of the source.
    fileprivate var isLineEnd: Bool { self == .softBreak || self == .lineBreak }
}
