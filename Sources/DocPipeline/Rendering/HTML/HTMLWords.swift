/// The few words that only a web page needs; all others are in the document tree.
package struct HTMLWords: Sendable, Equatable {
    /// The link that leads past the head of the page, for readers who use the keyboard.
    package var skipToContent: String
    /// Above the list of the page's parts, when the document has no table of contents.
    package var contents: String
    /// What the mark at the end of a footnote does.
    package var backToText: String
    /// The heading over the footnotes, for readers who hear the page.
    package var notes: String
    /// The name of a table that has no caption, where it can be scrolled sideways.
    package var table: String

    package init(
        skipToContent: String = "Skip to content", contents: String = "Contents",
        backToText: String = "Back to text", notes: String = "Notes", table: String = "Table"
    ) {
        self.skipToContent = skipToContent
        self.contents = contents
        self.backToText = backToText
        self.notes = notes
        self.table = table
    }
}
