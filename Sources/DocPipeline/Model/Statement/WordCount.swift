/// How long a statement is, counted as Word counts: what white space parts is one word, and each
/// Chinese or Japanese character is one.
package struct WordCount: Sendable, Equatable {
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
        case .paragraph(let paragraph): count(paragraph.content.plainText)
        case .heading: 0
        case .list(let list): list.items.reduce(0) { $0 + count($1.blocks) }
        case .quote(let blocks): count(blocks)
        case .table(let table):
            (table.header + table.rows.flatMap(\.self)).reduce(0) {
                $0 + count($1.content.plainText)
            }
        case .code(let code): count(code.text)
        case .thematicBreak, .letterhead, .titleBlock, .facts, .notice, .agenda, .contents, .roll,
            .record, .annex, .chat, .endorsements, .signatures, .edge, .revised:
            0
        }
    }

    /// The words of a text: a number, an address, a hyphenated word, a dash between spaces are one
    /// each.
    package static func count(_ text: String) -> Int {
        var count = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar.value) {
                isInWord = false
            } else if isWordByItself(scalar.value) {
                count += 1
                isInWord = false
            } else if !isInWord {
                count += 1
                isInWord = true
            }
        }
        return count
    }

    /// Unicode's White_Space.
    private static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
            0x3000:
            true
        default: false
        }
    }

    /// What Word counts among Asian characters.
    ///
    /// They are ideographs, kana, bopomofo and the punctuation that stands among them; Korean is
    /// written with spaces and counted by words.
    private static func isWordByItself(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E80...0x2FDF, 0x3001...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF65, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
