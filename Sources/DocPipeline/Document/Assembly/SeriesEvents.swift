/// One series as events that come again, with its exceptions.
struct SeriesEvents {
    private let series: MeetingSeries
    private let rhythm: Rhythm
    private let calendar: WorkspaceCalendar
    private let meetings: [Register.Meeting]

    /// `nil` for a series without a recurrence that can be read.
    init?(_ series: MeetingSeries, in calendar: WorkspaceCalendar) {
        guard let rhythm = Rhythm(of: series) else { return nil }
        self.series = series
        self.rhythm = rhythm
        self.calendar = calendar
        meetings = calendar.register.meetings(ofSeries: series.id)
    }

    /// One event for each recurrence, and one for each meeting announced in place of a day of it;
    /// those are taken out of the list.
    func events(taking announcements: inout [Announcement]) -> [CalendarEvent] {
        var events: [CalendarEvent] = []
        let own = announcements.filter { $0.series == series.id }
        var taken = Set(series.exceptions + meetings.map(\.minutes.date))
        var replaced: [(announcement: Announcement, day: CalendarDate)] = []
        // Those on their day first: a moved one takes a day that is left.
        for announcement in own.sorted(by: { rhythm.contains($0.date) && !rhythm.contains($1.date) }
        ) {
            guard let day = day(replacedBy: announcement, taken) else { continue }
            taken.insert(day)
            replaced.append((announcement, day))
            announcements.removeAll {
                $0.date == announcement.date && $0.identifier == announcement.identifier
            }
        }
        for (index, recurrence) in rhythm.recurrences.enumerated() {
            guard let master = master(recurrence, index) else { continue }
            events.append(master)
            events += replaced.filter { recurrence.contains($0.day) }
                .compactMap { replacement($0.announcement, of: $0.day, in: master) }
        }
        return events
    }

    /// The event of one recurrence; `nil` when it has come for the last time.
    private func master(_ recurrence: Recurrence, _ index: Int) -> CalendarEvent? {
        guard let start = firstDay.adding(days: -1).flatMap(recurrence.next),
            series.to.map({ start <= $0 }) ?? true
        else { return nil }
        let events = calendar.usual
        let name = index == 0 ? series.id : "\(series.id)-\(index + 1)"
        let exceptions = Set(series.exceptions + meetings.map(\.minutes.date)).filter {
            $0 >= start && recurrence.contains($0)
        }
        var event = CalendarEvent(
            uid: events.uid("series", name), sequence: meetings.count + series.exceptions.count,
            stamp: meetings.last?.minutes.date ?? start,
            summary: events.words.title(ofSeries: series),
            start: MeetingEvents.moment(
                start, series.start, zone: series.timezone ?? calendar.workspace.defaults.timezone))
        event.end = MeetingEvents.end(series.end, minutes: nil, after: event.start)
        event.location = series.place ?? calendar.workspace.defaults.place
        event.rule = CalendarEvent.Rule(
            recurrence, until: series.to, exceptions: exceptions.sorted())
        return event
    }

    /// The day after the last meeting held, or today where there has been none; not before the
    /// series' own beginning, nor before what is wanted.
    private var firstDay: CalendarDate {
        let held = meetings.last { $0.minutes.status != .planned }
        let first = held.flatMap { $0.minutes.date.adding(days: 1) } ?? calendar.selection.day
        return [first, series.from, calendar.selection.since].compactMap(\.self).max() ?? first
    }

    /// The day of the rhythm that an announced meeting takes the place of: its own, or the nearest
    /// that is free, at most as far away as the next one.
    private func day(
        replacedBy announcement: Announcement, _ taken: Set<CalendarDate>
    ) -> CalendarDate? {
        let date = announcement.date
        if rhythm.contains(date) { return taken.contains(date) ? nil : date }
        let before = date.adding(days: -46).flatMap(rhythm.next)
        var days: [CalendarDate] = []
        var day = before
        while let next = day, next.days(since: date) <= 46 {
            days.append(next)
            day = rhythm.next(after: next)
        }
        return days.filter { !taken.contains($0) && $0 >= firstDay }
            .min { abs($0.days(since: date)) < abs($1.days(since: date)) }
    }

    /// The meeting as it was announced, in place of a day of the series; `nil` when it says nothing
    /// new.
    private func replacement(
        _ announcement: Announcement, of day: CalendarDate, in master: CalendarEvent
    ) -> CalendarEvent? {
        let next = announcement.meeting
        var event = CalendarEvent(
            uid: master.uid, sequence: master.sequence,
            stamp: announcement.announcer.minutes.date, summary: next.title,
            start: MeetingEvents.moment(
                announcement.date, next.start ?? series.start,
                zone: next.timezone ?? series.timezone ?? calendar.workspace.defaults.timezone))
        event.end = MeetingEvents.end(
            next.end ?? (next.start == nil ? series.end : nil), minutes: nil, after: event.start)
        event.location = next.place ?? master.location
        event.description = next.remarks
        event.status = next.isTentative ? .tentative : .confirmed
        event.replaces = master.start.on(day)
        let isAsUsual =
            event.start == event.replaces && event.location == master.location
            && event.description == nil && event.status == .confirmed
            && (next.end == nil || next.end == series.end)
        return isAsUsual ? nil : event
    }
}
