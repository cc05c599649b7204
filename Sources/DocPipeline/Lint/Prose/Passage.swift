/// A stretch of prose that is read on its own: a heading, a paragraph, a cell, a record's text.
package struct Passage: Sendable {
    /// What the passage is.
    package enum Kind: Sendable, Hashable {
        case heading, paragraph
        /// A paragraph of a list's item.
        case listItem
        case tableCell
        /// Somebody else's words, set in.
        case quotation
        /// The text of a record, without its keyword.
        case record(Record.Kind)
        /// A text of the front matter.
        case fact
    }

    /// Which part of the document the passage is in.
    package enum Place: Sendable, Hashable {
        /// Before the first item or section.
        case opening
        /// Place in ``Minutes/items``, the heading included.
        case item(Int)
        /// Place in ``Statement/sections``, the heading included.
        case section(Int)
        /// Place among the document's footnotes.
        case footnote(Int)
        /// The front matter, with the key.
        case frontMatter(String)
        /// Place in ``Minutes/next``.
        case next(Int)
    }

    package let kind: Kind
    package let place: Place
    package let content: ProseText
    /// The dates, times and zones it speaks of.
    package let mentions: Mentions

    /// The running text.
    package var text: String { content.text }

    /// Where it was typed.
    package var range: SourceRange { content.range }

    /// Where some bytes of the running text were typed.
    package func range(of bytes: Range<Int>) -> SourceRange { content.range(of: bytes) }
}
