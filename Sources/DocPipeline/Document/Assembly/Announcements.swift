/// A meeting that minutes have announced, and that has no source of its own.
struct Announcement: Sendable {
    var announcer: Register.Meeting
    var meeting: Minutes.NextMeeting
    var date: CalendarDate
    /// The series that it is a meeting of; `nil` for none that can be told.
    var series: String?
    /// What its minutes would be called: its day.
    var identifier: String

    var lastDay: CalendarDate { meeting.endDate ?? date }
}

/// The meetings that are announced and not yet recorded, by date.
struct Announcements {
    let all: [Announcement]

    /// Looks through the minutes of all meetings held.
    ///
    /// What is announced twice counts as the later minutes have it; what a later meeting of the same
    /// series no longer announces, or what lies before that meeting, has been overtaken.
    init(in register: Register, of workspace: Workspace) {
        let held = register.meetings.filter { $0.minutes.status != .planned }
        var found: [Announcement] = []
        for meeting in held
        where register.later(than: meeting).allSatisfy({ later in
            later.minutes.status == .planned
        }) {
            for next in meeting.minutes.next {
                guard let date = next.date, date > meeting.minutes.date else { continue }
                let series = workspace.series.first { $0.names(next.title) }?.id
                found.removeAll {
                    $0.date == date && FoldedText($0.meeting.title) == FoldedText(next.title)
                }
                if register.hasMeeting(on: date, series, titled: next.title) { continue }
                found.append(
                    Announcement(
                        announcer: meeting, meeting: next, date: date, series: series,
                        identifier: date.description))
            }
        }
        var days: [String: Int] = [:]
        all = found.sorted { ($0.date, $0.meeting.title) < ($1.date, $1.meeting.title) }.map {
            var announcement = $0
            days[announcement.identifier, default: 0] += 1
            if let count = days[announcement.identifier], count > 1 {
                announcement.identifier += "-\(count)"
            }
            return announcement
        }
    }
}

extension Register {
    /// Whether there is a source for a meeting on a day: one of the same series, or of the same
    /// title, or of no series.
    fileprivate func hasMeeting(
        on date: CalendarDate, _ series: String?, titled title: String
    ) -> Bool {
        meetings.contains { meeting in
            meeting.minutes.date == date
                && (series == nil || meeting.series == nil || meeting.series == series)
        }
    }
}
