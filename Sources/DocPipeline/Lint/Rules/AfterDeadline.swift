/// Flags a statement whose date is after the last day for handing it in.
///
/// A body's deadline is for texts that are handed in; a statement that is only read aloud bears the
/// day on which it is.
struct AfterDeadline: LintRule {
    static let rule = Diagnostic.Rule("DG708", "after-deadline")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let range = statement.places["date"], statement.date != .unknown else { return [] }
        let first = statement.event?.from
        if let own = statement.deadline?.day(ofEvent: first) {
            guard statement.date > own else { return [] }
            return [
                .isLate(
                    statement.date, own, at: range,
                    Diagnostic.Note(
                        "the deadline stands here", at: statement.places.place(of: "deadline")))
            ]
        }
        guard statement.deadline == nil, let profile = statement.profile,
            let last = StatementTerms.profileDeadline(statement)?.day(ofEvent: first),
            statement.date > last
        else { return [] }
        return [.isLate(statement.date, last, at: range, .deadline(of: profile))]
    }
}

extension Finding {
    fileprivate static func isLate(
        _ date: CalendarDate, _ last: CalendarDate, at range: SourceRange, _ note: Diagnostic.Note
    ) -> Finding {
        let days = date.days(since: last)
        return Finding(
            at: range, "\(date) is \(days.of("day")) after the deadline, \(last)", notes: [note])
    }
}

extension Diagnostic.Note {
    fileprivate static func deadline(of profile: SubmissionProfile) -> Diagnostic.Note {
        Diagnostic.Note(
            "the deadline is that of \(profile.id); “docgen template profiles \(profile.id)” says "
                + "where it was read")
    }
}
