/// What the Markdown of one source says, before docgen knows what its headings and fences mean.
package struct MarkdownContent: Sendable, Equatable {
    package var blocks: [Block]
    /// In order of first reference; those that nothing refers to are reported and left out.
    package var footnotes: [Footnote]
    /// HTML comments, which no rendering shows, in the order typed.
    package var comments: [Comment]
    /// The parts set apart by `::: name`, in the order they begin; their edges stand among the
    /// blocks, and around the blocks of footnotes that were defined in them.
    package var containers: [Container]

    package init(
        blocks: [Block] = [], footnotes: [Footnote] = [], comments: [Comment] = [],
        containers: [Container] = []
    ) {
        self.blocks = blocks
        self.footnotes = footnotes
        self.comments = comments
        self.containers = containers
    }

    /// A part set apart, with where it stands.
    package struct Container: Sendable, Equatable {
        package var container: TextContainer
        /// From the line that begins it to the one that ends it, both included.
        package var range: SourceRange
        /// The line that begins it.
        package var head: SourceRange

        package init(container: TextContainer, range: SourceRange, head: SourceRange) {
            self.container = container
            self.range = range
            self.head = head
        }
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
/// CommonMark with GitHub's tables, strikethrough and autolinks, footnotes, and parts set apart by
/// `::: name` (``TextContainer``). Headings keep the level typed; raw HTML becomes text; unsafe links lose their destination. A text that no
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
        func converted(
            _ root: MarkdownNode, _ fences: ContainerFences, mayHoldFences: Bool
        ) -> Diagnosed<MarkdownContent> {
            var conversion = MarkdownConversion(
                positions: positions, fences: fences.byLine, mayHoldFences: mayHoldFences)
            conversion.convert(document: root)
            conversion.reportUnusedFootnotes(among: survey.footnoteLines)
            return conversion.result
        }
        guard ContainerFences.mayStand(in: positions.bytes, from: offset) else {
            return withMarkdownTree(of: positions.bytes, from: offset) {
                converted($0, ContainerFences(), mayHoldFences: false)
            }
        }
        var fences = ContainerFences(in: positions)
        if !fences.isEmpty {
            _ = withMarkdownTree(of: positions.bytes, from: offset) {
                fences.removeVerbatim(in: $0)
            }
        }
        return fences.masked(positions.bytes).withUnsafeBufferPointer { masked in
            withMarkdownTree(of: masked, from: offset) {
                converted($0, fences, mayHoldFences: true)
            }
        }
    }
    return read ?? Diagnosed(MarkdownContent())
}
