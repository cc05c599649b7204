/// Flags a report on an action by a meeting that was held before the action was given out, and one
/// that closes what an earlier meeting has closed.
enum ReportOutOfOrder: LintRule {
    static let rule = Diagnostic.Rule("DG606", "report-out-of-order")
    static let severity = Diagnostic.Severity.warning
    static let scope = LintScope.register

    static func findings(in review: RegisterReview) -> [Finding] {
        ActionNews.all(in: review.meeting.minutes).compactMap { news in
            guard let identifier = RecordIdentifier(news.action.value),
                let meeting = review.register.meetings(identified: identifier.meeting).first
            else { return nil }
            if review.meeting.order < meeting.order {
                return .isTooEarly(news.action, meeting)
            }
            guard news.standing != .open,
                let state = review.register.state(of: news.action.value, before: review.meeting),
                !state.isOpen
            else { return nil }
            return .isClosed(news.action, by: state.reporter ?? meeting)
        }
    }
}

extension Finding {
    fileprivate static func isTooEarly(
        _ action: Located<String>, _ meeting: Register.Meeting
    ) -> Finding {
        Finding(
            at: action.range,
            "“\(action.value)” was given out only later, on \(meeting.minutes.date)",
            notes: [Diagnostic.Note("it stands in \(meeting.path)")])
    }

    fileprivate static func isClosed(
        _ action: Located<String>, by meeting: Register.Meeting
    ) -> Finding {
        Finding(
            at: action.range, "“\(action.value)” has been closed before",
            notes: [
                Diagnostic.Note(
                    "\(meeting.path) of \(meeting.minutes.date) says so; write “open” "
                        + "where there is still something to do")
            ])
    }
}
