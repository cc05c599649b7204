/// What a reader of plain text may choose.
package struct PlainTextOptions: Sendable, Equatable {
    /// The words this format needs that are not in the tree, in the document's language.
    package struct Words: Sendable, Equatable {
        /// Over the addresses at the end.
        package var links: String
        /// Over the footnotes at the end.
        package var notes: String
        /// What stands for a picture, with `{description}`.
        package var image: Pattern

        package init(
            links: String = "Links", notes: String = "Notes",
            image: Pattern = Pattern("Image: {description}")
        ) {
            self.links = links
            self.notes = notes
            self.image = image
        }
    }

    /// The width of a line; a letter takes one column, an ideograph two.
    package var columns: Int
    package var words: Words

    package init(columns: Int = 72, words: Words = Words()) {
        self.columns = columns
        self.words = words
    }
}
