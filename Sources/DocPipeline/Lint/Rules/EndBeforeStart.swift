/// Flags something that ends before it starts: a meeting, somebody's presence, an event, an item of
/// the agenda outside its meeting.
struct EndBeforeStart: LintRule {
    static let rule = Diagnostic.Rule("DG102", "end-before-start")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        return meeting(minutes.start, minutes.end, minutes.places)
            + minutes.next.flatMap { next in
                days(next.date, next.endDate, next.places, "end_date")
                    + (next.endDate == nil || next.endDate == next.date
                        ? meeting(next.start, next.end, next.places) : [])
            }
            + minutes.agenda.compactMap { outside($0, minutes) }
            + minutes.attendance.attendees.compactMap(presence)
    }

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let event = statement.event, let from = event.from, let to = event.to, to < from
        else { return [] }
        return [
            .ends(to.inWords, before: from.inWords, at: statement.places.place(of: "event"))
        ]
    }

    private static func meeting(
        _ start: ClockTime?, _ end: ClockTime?, _ places: FrontMatterPlaces
    ) -> [Finding] {
        guard let start, let end, end < start, !isOvernight(start, end) else { return [] }
        return [
            .ends(
                end.description, before: start.description, at: places.place(of: "end"),
                from: places["start"])
        ]
    }

    private static func days(
        _ start: CalendarDate?, _ end: CalendarDate?, _ places: FrontMatterPlaces, _ key: String
    ) -> [Finding] {
        guard let start, let end, end < start else { return [] }
        return [
            .ends(
                end.inWords, before: start.inWords, at: places.place(of: key),
                from: places["date"])
        ]
    }

    /// From an evening into the night.
    private static func isOvernight(_ start: ClockTime, _ end: ClockTime) -> Bool {
        start.hour >= 18 && end.hour < 6
    }

    private static func outside(_ item: AgendaItem, _ minutes: Minutes) -> Finding? {
        guard let time = item.start, let start = minutes.start else { return nil }
        guard let end = minutes.end ?? ClockTime.endOfDay else { return nil }
        guard !isOvernight(start, end), end >= start else { return nil }
        if time < start { return .beginsEarly(item, time, start) }
        return time > end ? .beginsLate(item, time, end) : nil
    }

    private static func presence(_ attendee: Attendance.Attendee) -> Finding? {
        guard let from = attendee.from, let until = attendee.until, until < from,
            !isOvernight(from, until)
        else { return nil }
        return Finding(
            at: attendee.name.range,
            "“\(attendee.name.value)” was there until \(until), before coming at \(from)")
    }
}

extension ClockTime {
    /// 24:00.
    fileprivate static var endOfDay: ClockTime? { ClockTime(hour: 24, minute: 0) }
}

extension Finding {
    fileprivate static func ends(
        _ end: String, before start: String, at range: SourceRange, from other: SourceRange? = nil
    ) -> Finding {
        Finding(
            at: range, "the end, \(end), is before the start, \(start)",
            notes: other.map { [Diagnostic.Note("the start stands here", at: $0)] } ?? [])
    }

    fileprivate static func beginsEarly(
        _ item: AgendaItem, _ time: ClockTime, _ start: ClockTime
    ) -> Finding {
        Finding(
            at: item.title.range,
            "“\(item.title.value)” begins at \(time), before the meeting at \(start)",
            atMost: .warning)
    }

    fileprivate static func beginsLate(
        _ item: AgendaItem, _ time: ClockTime, _ end: ClockTime
    ) -> Finding {
        Finding(
            at: item.title.range,
            "“\(item.title.value)” begins at \(time), after the meeting’s end at \(end)",
            atMost: .warning)
    }
}
