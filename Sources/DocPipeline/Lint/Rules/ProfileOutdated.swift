/// Flags a submission profile of another session or year than the statement's event.
struct ProfileOutdated: LintRule {
    static let rule = Diagnostic.Rule("DG714", "profile-outdated")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let profile = statement.profile, let range = statement.limits?.profile?.range else {
            return []
        }
        guard let day = statement.event?.from else {
            // A text is handed in before the session, so that only a later day says something.
            guard let to = profile.to, statement.date != .unknown, statement.date > to else {
                return []
            }
            return [
                .isOfAnotherTime(
                    profile, "until", profile.period.to, "the statement is of \(statement.date)",
                    at: range)
            ]
        }
        let event = "the event begins on \(day)"
        if let from = profile.from, day < from {
            return [.isOfAnotherTime(profile, "from", profile.period.from, event, at: range)]
        }
        if let to = profile.to, day > to {
            return [.isOfAnotherTime(profile, "until", profile.period.to, event, at: range)]
        }
        return []
    }
}

extension Finding {
    fileprivate static func isOfAnotherTime(
        _ profile: SubmissionProfile, _ word: String, _ limit: String?, _ other: String,
        at range: SourceRange
    ) -> Finding {
        Finding(
            at: range,
            "\(profile.id) holds \(word) \(limit ?? "then"), and \(other)",
            notes: [
                Diagnostic.Note(
                    "a profile of your own stands in profiles/; “docgen template profiles "
                        + "\(profile.id) --yaml” begins one")
            ])
    }
}
