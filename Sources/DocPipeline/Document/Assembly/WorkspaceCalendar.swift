/// All that a workspace knows of meetings and tasks, as a calendar.
///
/// A meeting with a source of its own is an event of its own. A series that has a recurrence is one
/// event that comes again, from the day after the last meeting held, and leaves out the days of
/// meetings that have a source. A meeting that minutes have announced, and that has no source yet, is
/// the series' own event where it falls on its day, an exception of it where it was moved, and an
/// event of its own where it belongs to no such series.
struct WorkspaceCalendar {
    let register: Register
    let workspace: Workspace
    let languages: Languages
    let selection: CalendarSelection

    /// Events in the words of the workspace's language.
    var usual: MeetingEvents {
        MeetingEvents(workspace: workspace, words: languages[workspace.defaults.language])
    }

    /// The calendar: meetings by date, then series, then what was announced, then tasks.
    func calendar() -> CalendarObject {
        var calendar = CalendarObject(name: workspace.organisation.shortName)
        let announcements = Announcements(in: register, of: workspace)
        calendar.events = meetings.filter { isWanted($0.minutes.date) }.map { meeting in
            var minutes = meeting.minutes
            // Nobody joins a meeting that is over.
            if minutes.status != .planned { minutes.join = nil }
            return MeetingEvents(workspace: workspace, words: languages[minutes.language])
                .event(of: minutes)
        }
        var left = announcements.all.filter { announcement in
            selection.series == nil || announcement.series == selection.series
        }
        for series in workspace.series
        where selection.series == nil || series.id == selection.series {
            calendar.events += SeriesEvents(series, in: self)?.events(taking: &left) ?? []
        }
        calendar.events += left.filter { isWanted($0.lastDay) }.map(event)
        if selection.includesActions { calendar.tasks = tasks }
        return calendar
    }

    private var meetings: [Register.Meeting] {
        register.meetings.filter { selection.series == nil || $0.series == selection.series }
    }

    private func isWanted(_ date: CalendarDate) -> Bool {
        selection.since.map { $0 <= date } ?? true
    }

    /// A meeting that was announced, and that no series has as its own.
    private func event(of announcement: Announcement) -> CalendarEvent {
        let next = announcement.meeting
        let zone = next.timezone ?? announcement.series.flatMap(workspace.series)?.timezone
        var event = CalendarEvent(
            uid: usual.uid("meeting", announcement.identifier),
            stamp: announcement.announcer.minutes.date, summary: next.title,
            start: MeetingEvents.moment(
                announcement.date, next.endDate == nil ? next.start : nil,
                zone: zone ?? workspace.defaults.timezone))
        event.end =
            next.endDate.map(CalendarMoment.day)
            ?? MeetingEvents.end(next.end, minutes: nil, after: event.start)
        event.location = next.place
        event.description = next.remarks
        event.status = next.isTentative ? .tentative : .confirmed
        return event
    }

    // MARK: Tasks

    /// The actions that have an owner or a day, whatever has become of them.
    private var tasks: [CalendarTask] {
        var filter = RegisterFilter(asOf: selection.day)
        filter.series = selection.series
        return register.actions(filter, workspace.directory)
            .filter { entry in
                let day = entry.state.due ?? entry.meeting.minutes.date
                return entry.state.isOpen || isWanted(day)
            }
            .map(task)
    }

    private func task(_ entry: Register.ActionEntry) -> CalendarTask {
        let minutes = entry.meeting.minutes
        let words = languages[minutes.language]
        let events = MeetingEvents(workspace: workspace, words: words)
        let status: CalendarTask.Status
        switch entry.state.standing {
        case .open: status = .open
        case .done: status = .done
        case .dropped, .continued: status = .dropped
        }
        var task = CalendarTask(
            uid: events.uid("action", entry.identifier),
            sequence: minutes.revision + entry.state.reports,
            stamp: entry.state.reporter?.minutes.date ?? minutes.date,
            summary: entry.action.text.plainParagraphs.joined(separator: " "), status: status)
        let owners = entry.action.owners.map { name in
            let directory = workspace.directory
            return directory.person(name.value)?.name
                ?? directory.printedName(ofOrganisation: name.value)
        }
        let source = words.numbered(
            words.records.action, minutes.printedNumber(of: entry.action.number))
        task.description = [
            owners.isEmpty ? nil : "\(words.records.owner): \(words.list(owners))",
            "\(source), \(words.title(of: minutes)), \(words.date(minutes.date))",
            entry.state.result,
        ].compactMap(\.self).joined(separator: "\n")
        task.due = entry.state.due
        task.completed = status == .done ? entry.state.closed : nil
        task.meeting = events.uid("meeting", minutes.identifier)
        return task
    }
}

/// What of a workspace's calendar is wanted.
package struct CalendarSelection: Sendable {
    /// The day it is: a series without a meeting begins then.
    package var day: CalendarDate
    /// Only this series, by its id.
    package var series: String?
    /// Only what is on this day or later.
    package var since: CalendarDate?
    package var includesActions = true
    /// What of each document is in it; calendars are subscribed to, so that it is the public edition
    /// unless told otherwise.
    package var edition = Edition.public

    package init(on day: CalendarDate) { self.day = day }
}

extension Compiler {
    /// The calendar of all that was read, as an iCalendar file; `nil` when there is nothing in it.
    package func calendar(
        from register: Register, _ selection: CalendarSelection
    ) -> [UInt8]? {
        let calendar = WorkspaceCalendar(
            register: register.edition(selection.edition), workspace: workspace,
            languages: languages, selection: selection
        ).calendar()
        return calendar.isEmpty ? nil : renderCalendar(calendar, zones: zones)
    }
}
