/// Flags a statement in a language that the body does not take statements in.
struct LanguageNotAccepted: LintRule {
    static let rule = Diagnostic.Rule("DG715", "language-not-accepted")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let profile = statement.profile, !profile.languages.isEmpty,
            let named = statement.limits?.profile?.range
        else { return [] }
        let base = statement.language.prefix { $0 != "-" }.lowercased()
        guard !profile.languages.contains(where: { $0.prefix { $0 != "-" }.lowercased() == base })
        else { return [] }
        return [
            .isNotTaken(statement.language, profile, at: statement.places["language"] ?? named)
        ]
    }
}

extension Finding {
    fileprivate static func isNotTaken(
        _ language: String, _ profile: SubmissionProfile, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range,
            "\(profile.id) takes statements in \(profile.languages.joined(separator: ", ")), not in "
                + "“\(language)”",
            notes: [.source(of: profile)])
    }
}
