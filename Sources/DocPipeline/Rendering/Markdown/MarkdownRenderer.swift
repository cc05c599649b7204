/// Blocks as Markdown that reads as the same text: what would be markup in the words is escaped.
///
/// One line a paragraph, so that two versions can be compared. Footnotes are defined where
/// ``footnotes`` writes them, by the numbers that the text has.
package struct MarkdownRenderer: Sendable {
    private var writer = MarkdownWriter()

    package init() {}

    /// The text so far, with a line end at its end; empty for nothing.
    package var text: String {
        let bytes = writer.bytes
        return bytes.isEmpty ? "" : String(decoding: bytes, as: UTF8.self) + "\n"
    }

    /// Blocks, set apart from what stands before them.
    package mutating func write(_ blocks: [Block]) { writer.blocks(blocks) }

    /// A heading whose words are `text`, with an id where one is given.
    package mutating func heading(_ text: String, level: Int, id: String? = nil) {
        writer.heading([.text(text)], level: level, id: id)
    }

    /// A comment, which no document shows.
    package mutating func comment(_ text: String) { writer.comment(text) }

    /// The texts of the notes with these numbers, in that order.
    package mutating func footnotes(_ footnotes: [(number: Int, footnote: Footnote)]) {
        for (number, footnote) in footnotes { writer.footnote(number, footnote) }
    }
}
