/// Flags an action whose date has passed by the time of a later meeting that says nothing of it.
struct StaleAction: LintRule {
    static let rule = Diagnostic.Rule("DG604", "stale-action")
    static let severity = Diagnostic.Severity.warning
    static let scope = LintScope.register

    /// An action without a date is given so many meetings of the series.
    private static let patience = 3

    static func findings(in review: RegisterReview) -> [Finding] {
        guard review.meeting.minutes.status != .planned else { return [] }
        return review.meeting.minutes.actions.compactMap { action in
            let state = review.register.state(of: action, in: review.meeting)
            guard state.isOpen else { return nil }
            let identifier = review.meeting.minutes.identifier(of: action.number)
            let last = state.reporter ?? review.meeting
            let later = review.register.later(than: review.meeting).lazy.filter {
                $0.minutes.status != .planned && last.order < $0.order
            }
            guard let due = state.due else {
                return later.dropFirst(patience - 1).first { _ in true }.map {
                    .isUndated(action, identifier, later: $0)
                }
            }
            return later.first { $0.minutes.date > due }.map {
                .isOverdue(action, identifier, due: due, later: $0)
            }
        }
    }
}

extension Finding {
    fileprivate static func isOverdue(
        _ action: Action, _ identifier: String, due: CalendarDate, later: Register.Meeting
    ) -> Finding {
        Finding(
            at: action.range.start,
            "this was due on \(due), and no meeting since says what became of it",
            notes: notes(identifier, later))
    }

    fileprivate static func isUndated(
        _ action: Action, _ identifier: String, later: Register.Meeting
    ) -> Finding {
        Finding(
            at: action.range.start,
            "this has no date, and the next meetings do not say what became of it",
            notes: notes(identifier, later), atMost: .hint)
    }

    private static func notes(
        _ identifier: String, _ later: Register.Meeting
    ) -> [Diagnostic.Note] {
        let example = later.minutes.date.adding(days: 14) ?? later.minutes.date
        return [
            Diagnostic.Note(
                "\(later.path) of \(later.minutes.date) is later; record there "
                    + "“ACTION \(identifier): done”, “dropped”, or “open by \(example)”")
        ]
    }
}
