/// What the Markdown of one source says, before docgen knows what its headings and fences mean.
package struct MarkdownContent: Sendable, Equatable {
    package var blocks: [Block]
    /// In order of first reference; those that nothing refers to are reported and left out.
    package var footnotes: [Footnote]
    /// HTML comments, which no rendering shows, in the order typed.
    package var comments: [Comment]

    package init(
        blocks: [Block] = [], footnotes: [Footnote] = [], comments: [Comment] = []
    ) {
        self.blocks = blocks
        self.footnotes = footnotes
        self.comments = comments
    }

    /// An HTML comment: acceptances and marks are typed in these.
    package struct Comment: Sendable, Equatable {
        /// Between `<!--` and `-->`, blanks at both ends left out.
        package var text: String
        /// With its delimiters.
        package var range: SourceRange

        package init(text: String, range: SourceRange) {
            self.text = text
            self.range = range
        }
    }
}

/// Reads the Markdown of a source from a byte offset, which must be the start of a line.
///
/// CommonMark with GitHub's tables, strikethrough and autolinks, and footnotes. Headings keep the
/// level typed; raw HTML becomes text; unsafe links lose their destination. A text that no
/// rendering could be made of in reasonable time is refused with `markdown-too-complex` and read as
/// empty.
package func readMarkdown(
    _ file: SourceFile, id: SourceFile.ID = .main, from offset: Int = 0
) -> Diagnosed<MarkdownContent> {
    let survey = MarkdownSurvey(of: file.bytes, from: offset)
    if let excess = survey.excess {
        return Diagnosed(MarkdownContent(), [excess.diagnostic(in: file, id: id)])
    }
    let read = MarkdownPositions.lent(for: file, id: id, from: offset) { positions in
        withMarkdownTree(of: positions.bytes, from: offset) { root in
            var conversion = MarkdownConversion(positions: positions)
            conversion.convert(document: root)
            conversion.reportUnusedFootnotes(among: survey.footnoteLines)
            return conversion.result
        }
    }
    return read ?? Diagnosed(MarkdownContent())
}
