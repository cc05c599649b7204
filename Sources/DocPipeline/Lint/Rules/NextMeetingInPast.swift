/// Flags a meeting announced under `next` for a day before the meeting that announces it.
struct NextMeetingInPast: LintRule {
    static let rule = Diagnostic.Rule("DG106", "next-meeting-in-past")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.next.compactMap { next in
            guard let date = next.date, (next.endDate ?? date) < review.minutes.date else {
                return nil
            }
            return .isPast(next, date, review.minutes)
        }
    }
}

extension Finding {
    fileprivate static func isPast(
        _ next: Minutes.NextMeeting, _ date: CalendarDate, _ minutes: Minutes
    ) -> Finding {
        let what = next.title.isEmpty ? "a meeting" : "“\(next.title)”"
        return Finding(
            at: next.places.place(of: "date"),
            "\(what) is announced for \(date.inWords), before this meeting",
            notes: [
                Diagnostic.Note(
                    "this meeting is on \(minutes.date.inWords)", at: minutes.dateRange)
            ])
    }
}
