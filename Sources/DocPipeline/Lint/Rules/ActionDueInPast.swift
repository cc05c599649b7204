/// Flags an action that was to be done before the meeting that recorded it.
enum ActionDueInPast: LintRule {
    static let rule = Diagnostic.Rule("DG403", "action-due-in-past")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.records.compactMap { record in
            guard case .action(let action) = record, action.status == .open,
                let due = action.due, due.value < review.minutes.date
            else { return nil }
            return .isDue(due, before: review.minutes)
        }
    }
}

extension Finding {
    fileprivate static func isDue(
        _ due: Located<CalendarDate>, before minutes: Minutes
    ) -> Finding {
        Finding(
            at: due.range, "this is due on \(due.value), before the meeting of \(minutes.date)",
            notes: [
                Diagnostic.Note("the date of the meeting stands here", at: minutes.dateRange),
                Diagnostic.Note("an action that is done says “status: done”"),
            ])
    }
}
