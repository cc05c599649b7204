// The blocks that Markdown has: headings, paragraphs, lists, tables, code.

/// A heading of the document's body.
package struct Heading: Sendable, Equatable {
    /// From 1 (an agenda item, a section) to 6.
    ///
    /// The title is a ``TitleBlock``, not a heading.
    package var level: Int
    /// As printed in the margin, without a full stop: "3", "II", "3.1"; `nil` for none.
    package var number: String?
    package var content: [Inline]
    /// Who introduces the item, printed after or under the title.
    package var speaker: String?
    /// `nil` when nothing refers to it.
    package var anchor: Anchor?
    package var range: SourceRange?
    /// Where the words stand, when they stand in the source letter by letter.
    ///
    /// `nil` where marks stand among them, which whoever writes other words there would lose.
    package var wordsRange: SourceRange?

    package init(
        level: Int, number: String? = nil, content: [Inline], speaker: String? = nil,
        anchor: Anchor? = nil, range: SourceRange? = nil
    ) {
        self.level = level
        self.number = number
        self.content = content
        self.speaker = speaker
        self.anchor = anchor
        self.range = range
    }
}

/// Running text, numbered in the margin where people quote it by number.
package struct Paragraph: Sendable, Equatable {
    /// As printed in the margin: "12"; `nil` for none.
    package var number: String?
    package var content: [Inline]
    /// How long a speaker has spoken when the paragraph begins, for the other margin: "1:20".
    package var elapsed: String?
    package var anchor: Anchor?
    package var range: SourceRange?

    package init(
        number: String? = nil, content: [Inline], anchor: Anchor? = nil, range: SourceRange? = nil
    ) {
        self.number = number
        self.content = content
        self.anchor = anchor
        self.range = range
    }
}

/// A bulleted or numbered list.
package struct List: Sendable, Equatable {
    package enum Marker: Sendable, Equatable {
        case bullet
        /// Numbers from `start`, followed by a full stop or a bracket.
        case number(start: Int, isParenthesis: Bool)
    }

    package struct Item: Sendable, Equatable {
        package var blocks: [Block]
        package var range: SourceRange?
        package var revision: Revision?

        package init(
            blocks: [Block], range: SourceRange? = nil, revision: Revision? = nil
        ) {
            self.blocks = blocks
            self.range = range
            self.revision = revision
        }
    }

    package var marker: Marker
    /// Whether items follow each other without space.
    package var isTight: Bool
    package var items: [Item]
    package var range: SourceRange?

    package init(marker: Marker, isTight: Bool, items: [Item], range: SourceRange? = nil) {
        self.marker = marker
        self.isTight = isTight
        self.items = items
        self.range = range
    }
}

/// A table with one header row, repeated on every page.
package struct Table: Sendable, Equatable {
    package enum Alignment: Sendable, Equatable { case natural, left, center, right }

    package struct Cell: Sendable, Equatable {
        package var content: [Inline]

        package init(_ content: [Inline]) { self.content = content }
    }

    /// A heading above the table, as text; `nil` for none.
    package var caption: [Inline]?
    /// One for each column.
    package var alignments: [Alignment]
    /// Share of the width for each column, adding up to 1; empty to let the content decide.
    package var widths: [Double]
    /// As many cells as columns; empty for a table without a header.
    package var header: [Cell]
    /// Each as many cells as columns.
    package var rows: [[Cell]]
    /// Whether columns of figures are compared, so that plain text keeps them side by side however
    /// wide they are.
    package var isMatrix = false
    /// What became of each row; empty in a table that shows no changes.
    package var rowRevisions: [Revision?] = []
    package var range: SourceRange?

    package init(
        caption: [Inline]? = nil, alignments: [Alignment], widths: [Double] = [], header: [Cell],
        rows: [[Cell]], range: SourceRange? = nil
    ) {
        self.caption = caption
        self.alignments = alignments
        self.widths = widths
        self.header = header
        self.rows = rows
        self.range = range
    }

    /// What became of a row.
    func revision(ofRow row: Int) -> Revision? {
        rowRevisions.indices.contains(row) ? rowRevisions[row] : nil
    }
}

/// Text shown letter by letter, as in a fenced block that is no record.
package struct CodeBlock: Sendable, Equatable {
    /// The first word after the fence; `nil` for an indented block or none.
    package var language: String?
    /// With its line ends; the last line end is left out.
    package var text: String
    package var range: SourceRange?
    /// Where each byte of `text` stands in the source begins here, for fences that are records.
    package var contentStart: Int?
    /// Where each line of `text` stands in the source begins here, when the block is set in or its
    /// lines end otherwise than with LF; empty when ``contentStart`` says it all.
    package var lineOffsets: [Int]

    package init(
        language: String? = nil, text: String, range: SourceRange? = nil, contentStart: Int? = nil,
        lineOffsets: [Int] = []
    ) {
        self.language = language
        self.text = text
        self.range = range
        self.contentStart = contentStart
        self.lineOffsets = lineOffsets
    }
}
