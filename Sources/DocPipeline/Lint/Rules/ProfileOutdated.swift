/// Flags a submission profile of another session or year than the statement's event.
struct ProfileOutdated: LintRule {
    static let rule = Diagnostic.Rule("DG714", "profile-outdated")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let profile = statement.profile, let range = statement.limits?.profile?.range,
            let day = statement.event?.from
        else { return [] }
        if let from = profile.from, day < from {
            return [.isOfAnotherTime(profile, "from", profile.period.from, day, at: range)]
        }
        if let to = profile.to, day > to {
            return [.isOfAnotherTime(profile, "until", profile.period.to, day, at: range)]
        }
        return []
    }
}

extension Finding {
    fileprivate static func isOfAnotherTime(
        _ profile: SubmissionProfile, _ word: String, _ limit: String?, _ day: CalendarDate,
        at range: SourceRange
    ) -> Finding {
        Finding(
            at: range,
            "\(profile.id) holds \(word) \(limit ?? "then"), and the event begins on \(day)",
            notes: [
                Diagnostic.Note(
                    "a profile of your own stands in profiles/; “docgen template profiles "
                        + "\(profile.id) --yaml” begins one")
            ])
    }
}
