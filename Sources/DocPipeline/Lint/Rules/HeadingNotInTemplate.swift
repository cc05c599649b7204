/// Flags a heading of a statement that names no section of the declaration's template.
struct HeadingNotInTemplate: LintRule {
    static let rule = Diagnostic.Rule("DG701", "heading-not-in-template")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let template = statement.template else { return [] }
        let strays = statement.sections.filter { $0.target == nil }.map(\.heading)
        guard !strays.isEmpty else { return [] }
        let taken = Set(statement.sections.compactMap(\.target?.section))
        let wordings = template.sections.enumerated().flatMap { index, section in
            section.heading.texts.map { wording in
                HeadingMend.Wording(
                    text: wording.text, subject: index, isTaken: taken.contains(index))
            }
        }
        let mend = HeadingMend(wordings: wordings, strays: strays)
        return strays.compactMap { heading in
            guard let range = heading.range else { return nil }
            var finding = Finding.isNotInTemplate(heading, template, at: range)
            finding.fix = mend.fix(for: heading)
            return finding
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

extension Statement.Target {
    /// The place of the section that is meant, if it is one.
    fileprivate var section: Int? {
        switch self {
        case .section(let index): index
        case .paragraph: nil
        }
    }
}
