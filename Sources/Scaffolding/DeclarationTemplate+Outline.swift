internal import DocPipeline

extension DeclarationTemplate {
    /// The headings as they are typed, in the order of the declaration; its paragraphs where it has
    /// none.
    func outline(in language: String) -> String {
        switch shape {
        case .headings:
            sections.map { section in
                String(repeating: "#", count: min(section.level + 1, 6)) + " "
                    + MeetingScaffold.plain(section.heading.text(in: language)) + "\n\n"
            }.joined()
        case .paragraphs:
            paragraphs.map { "## Paragraph \($0.number)\n\n" }.joined()
        }
    }
}
