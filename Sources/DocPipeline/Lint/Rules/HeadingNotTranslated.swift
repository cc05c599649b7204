/// Flags a statement in a language that its declaration's headings are not all given in.
struct HeadingNotTranslated: LintRule {
    static let rule = Diagnostic.Rule("DG702", "heading-not-translated")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let template = statement.template, template.shape == .headings,
            statement.headings != .none
        else { return [] }
        let base = statement.language.prefix { $0 != "-" }
        let missing = template.sections.filter { section in
            !section.heading.texts.contains { $0.language.prefix { $0 != "-" } == base }
        }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                at: statement.languageRange,
                "\(missing.count) of \(template.sections.count) headings of \(template.id) "
                    + "are not given in “\(statement.language)” and are printed as they are there",
                notes: [
                    Diagnostic.Note(
                        "“docgen template show \(template.id) --yaml” begins a template of your "
                            + "own, to add them")
                ])
        ]
    }
}
