/// Flags a heading of a statement that names no section of the declaration's template.
struct HeadingNotInTemplate: LintRule {
    static let rule = Diagnostic.Rule("DG701", "heading-not-in-template")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let template = statement.template else { return [] }
        return statement.sections.filter { $0.target == nil }.compactMap { section in
            section.heading.range.map { .isNotInTemplate(section.heading, template, at: $0) }
        }
    }
}

extension Finding {
    fileprivate static func isNotInTemplate(
        _ heading: Heading, _ template: DeclarationTemplate, at range: SourceRange
    ) -> Finding {
        let words = heading.content.plainText
        var message = "“\(words)” is no \(template.shape.partName) of \(template.id)"
        let note: String
        switch template.shape {
        case .headings:
            if let meant = bestSuggestion(for: words, among: template.headingWordings) {
                message += "; did you mean “\(meant)”?"
            }
            note = "“docgen template show \(template.id)” lists the sections"
        case .paragraphs:
            note = "name a paragraph by its number: “## Paragraph 7” or “## Paragraph 7 (a)”"
        }
        return Finding(at: range, message, notes: [Diagnostic.Note(note)])
    }
}

extension DeclarationTemplate.Shape {
    fileprivate var partName: String {
        switch self {
        case .headings: "section"
        case .paragraphs: "paragraph"
        }
    }
}
