/// A record typed as a line while the meeting runs: `DECISION:`, `ACTION:`, `VOTE:`, `MOTION:`.
struct RecordLine {
    enum Keyword: String, CaseIterable {
        case decision = "DECISION"
        case action = "ACTION"
        case vote = "VOTE"
        case motion = "MOTION"
    }

    let keyword: Keyword
    /// The number typed in brackets after the keyword: `DECISION [D3]:`.
    let number: String?
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
        guard rest.first == ":" else { return nil }
        rest = rest.dropFirst().drop { $0 == " " }
        self.keyword = keyword
        self.number = number
        var content = Array(inlines.dropFirst())
        if !rest.isEmpty { content.insert(.text(String(rest)), at: 0) }
        self.content = content
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
