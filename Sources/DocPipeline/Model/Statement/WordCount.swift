/// How long a statement is, counted as Word counts: what white space parts is one word.
package struct WordCount: Sendable, Equatable {
    /// The most that remote interpretation at the United Nations takes, in words a minute
    /// (UN Geneva, remote simultaneous interpretation).
    package static let interpretersPace = 120

    /// Of the text alone: no title, headings, footnotes or signatories.
    package var words: Int

    package init(of statement: Statement) {
        words = Self.count(statement.opening)
        for section in statement.sections { words += Self.count(section.blocks) }
    }

    /// Minutes to read it aloud, rounded to the next whole one but at least one.
    package func minutes(at pace: Int) -> Int { max(1, (words + pace - 1) / max(1, pace)) }

    /// The words of some blocks, without headings.
    package static func count(_ blocks: [Block]) -> Int {
        blocks.reduce(0) { sum, block in sum + count(block) }
    }

    private static func count(_ block: Block) -> Int {
        switch block {
        case .paragraph(let paragraph): count(paragraph.content)
        case .heading: 0
        case .list(let list): list.items.reduce(0) { $0 + count($1.blocks) }
        case .quote(let blocks): count(blocks)
        case .table(let table):
            (table.header + table.rows.flatMap(\.self)).reduce(0) { $0 + count($1.content) }
        case .code(let code): code.text.split(whereSeparator: \.isWhitespace).count
        case .thematicBreak, .letterhead, .titleBlock, .facts, .notice, .agenda, .contents, .roll,
            .record, .annex, .chat, .endorsements, .signatures:
            0
        }
    }

    private static func count(_ inlines: [Inline]) -> Int {
        inlines.plainText.split(whereSeparator: \.isWhitespace).count
    }
}
