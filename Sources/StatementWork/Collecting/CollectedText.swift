package import DocPipeline

/// What one returned file gives, before it is known where it goes.
package struct CollectedText: Sendable {
    package var file: ReturnedFile
    /// `nil` when the file could not be read, or nothing was filled in.
    package var content: Content?
    package var diagnostics: [Diagnostic]

    package init(file: ReturnedFile, content: Content? = nil, diagnostics: [Diagnostic]) {
        self.file = file
        self.content = content
        self.diagnostics = diagnostics
    }

    package struct Content: Sendable {
        package var organisation: String
        package var contact: String?
        /// The day of the file's last change, or the one given.
        package var date: CalendarDate?
        /// Places in the plan's order that have text.
        package var sections: Int
        package var words: Int
        package var pictures: [WordText.Picture]
        /// Of the file, in hexadecimal digits.
        package var sum: String
        /// The body for a folder of pictures, which is known once the contribution has a name.
        var sorted: SortedText
        var text: WordText
    }
}
