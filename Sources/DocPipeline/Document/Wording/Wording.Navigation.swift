extension Wording {
    /// What helps to find the way about a document.
    package struct Navigation: Sendable {
        /// Heading over the table of contents: “Contents”.
        package let contents: String
        /// Heading over the footnotes: “Notes”.
        package let notes: String
        /// Heading over the addresses in plain text: “Links”.
        package let links: String
        /// Before the description of a picture in plain text: “Image: {description}”.
        package let image: Pattern
        /// First link of a page, for keyboards: “Skip to content”.
        package let skipToContent: String
        /// From a footnote to where it is cited: “Back to text”.
        package let backToText: String
        /// Running head; the page maker fills both numbers in: “page {page} of {pages}”.
        package let pageOfPages: Pattern
        /// The name of a table without a caption, for readers who hear the page: “Table”.
        package let table: String

        init(_ labels: inout LabelReader, fallback: Navigation?) {
            contents = labels.word("contents", else: fallback?.contents)
            notes = labels.word("notes", else: fallback?.notes)
            links = labels.word("links", else: fallback?.links)
            image = labels.pattern("image", else: fallback?.image)
            skipToContent = labels.word("skip_to_content", else: fallback?.skipToContent)
            backToText = labels.word("back_to_text", else: fallback?.backToText)
            pageOfPages = labels.pattern("page_of_pages", else: fallback?.pageOfPages)
            table = labels.word("table", else: fallback?.table)
        }
    }
}
