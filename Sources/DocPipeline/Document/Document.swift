/// What is rendered: a tree of meanings that knows no format.
///
/// All wording is in the tree already, in the document's language; a renderer decides only how a
/// thing looks. What a reader can read is therefore the same text in every format.
package struct Document: Sendable, Equatable {
    package var metadata: Metadata
    package var blocks: [Block]
    /// In order of first reference; ``Inline/footnoteReference(_:)`` counts them from 1.
    package var footnotes: [Footnote]
    /// The pictures that ``Inline/image(_:)`` names by their place here.
    package var images: [ImageData]
    /// What is said of the changes, in a document that shows some.
    package var redline: Redline?

    package init(
        metadata: Metadata, blocks: [Block] = [], footnotes: [Footnote] = [],
        images: [ImageData] = []
    ) {
        self.metadata = metadata
        self.blocks = blocks
        self.footnotes = footnotes
        self.images = images
    }
}

/// The text of one footnote.
package struct Footnote: Sendable, Equatable {
    package var blocks: [Block]

    package init(blocks: [Block]) { self.blocks = blocks }
}

/// One picture, as it was read.
package struct ImageData: Sendable, Equatable {
    package enum Format: String, Sendable { case png, jpeg, gif, svg }

    package var format: Format
    package var bytes: [UInt8]
    /// In pixels, from the file's own header.
    package var width: Int
    /// In pixels, from the file's own header.
    package var height: Int

    package init(format: Format, bytes: [UInt8], width: Int, height: Int) {
        self.format = format
        self.bytes = bytes
        self.width = width
        self.height = height
    }
}
