/// Flags a statement under the headings of a declaration that another one has taken the place of.
struct TemplateOutdated: LintRule {
    static let rule = Diagnostic.Rule("DG712", "template-outdated")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let template = statement.template, let next = template.replacedBy else { return [] }
        return [.isReplaced(template, next, at: statement.places.place(of: "template"))]
    }
}

extension Finding {
    fileprivate static func isReplaced(
        _ template: DeclarationTemplate, _ next: String, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "\(template.id) has been replaced by \(next)",
            notes: [
                Diagnostic.Note(
                    "“docgen template show \(next)” lists its sections, which may have other words")
            ],
            fix: Diagnostic.Fix(
                "write “\(next)”", isCertain: false, [Diagnostic.Fix.Edit(range, next)]))
    }
}
