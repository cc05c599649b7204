/// What a Word file says, without how it looks.
package struct WordText: Sendable {
    /// One block, with where it stood.
    package struct Piece: Sendable, Equatable {
        package var block: Block
        /// The tag of the content control around it; `nil` for none.
        package var control: String?
        /// Whether the control says that it shows its placeholder.
        ///
        /// Not every program takes the mark away when something is typed.
        package var isPlaceholder: Bool
        package var style: Style?
        package var notes: [Note]

        package init(
            block: Block, control: String? = nil, isPlaceholder: Bool = false,
            style: Style? = nil, notes: [Note] = []
        ) {
            self.block = block
            self.control = control
            self.isPlaceholder = isPlaceholder
            self.style = style
            self.notes = notes
        }
    }

    /// What a paragraph is by its style, beyond what the block says.
    package enum Style: Sendable { case title, subtitle }

    /// What stands beside the text and is no part of it.
    package struct Note: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            /// By whom, where that is known, and on which words.
            case comment(author: String?, date: String?, on: String)
            case hiddenText
            case tableOfContents
        }

        package var kind: Kind
        package var text: String
    }

    /// A content control within a line, as in a form.
    package struct Field: Sendable, Equatable {
        package var tag: String
        package var text: String
        package var isPlaceholder: Bool
    }

    /// A picture in the file.
    package struct Picture: Sendable {
        /// As ``Inline/Image/source`` names it: `image1.png`.
        package var name: String
        package var bytes: [UInt8]
    }

    /// What was there and cannot be told in Markdown, in words: "2 charts".
    package struct Loss: Sendable, Hashable {
        package enum Kind: Int, Sendable, CaseIterable, Comparable {
            case chart, diagram, embeddedFile, foreignPart, linkedPicture, missingPicture
            case unsafeLink

            package static func < (left: Self, right: Self) -> Bool {
                left.rawValue < right.rawValue
            }
        }

        package var kind: Kind
        package var count: Int
    }

    package var pieces: [Piece] = []
    /// In the order in which the text refers to them; endnotes are among them.
    package var footnotes: [Footnote] = []
    package var pictures: [Picture] = []
    package var fields: [Field] = []
    /// By kind.
    package var losses: [Loss] = []
    package var properties = Properties()

    /// What the file says of itself.
    package struct Properties: Sendable, Equatable {
        package var title: String?
        package var creator: String?
        package var lastModifiedBy: String?
        package var language: String?
        /// The day of the last change.
        package var modified: CalendarDate?
    }

    /// The blocks alone.
    package var blocks: [Block] { pieces.map(\.block) }
}
