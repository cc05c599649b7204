/// Meetings as calendars have them, in the words of one language.
struct MeetingEvents {
    let workspace: Workspace
    let words: Wording

    /// One meeting of which there is a source: a notice, or minutes.
    ///
    /// A meeting to come begins and ends when its series usually does, unless it says otherwise; one
    /// that says how long its items take ends with the last of them. What has no known end gets none.
    func event(of minutes: Minutes) -> CalendarEvent {
        let usual = minutes.status == .planned ? minutes.series : nil
        var event = CalendarEvent(
            uid: uid("meeting", minutes.identifier), sequence: minutes.revision,
            stamp: minutes.date, summary: words.title(of: minutes),
            start: Self.moment(
                minutes.date, minutes.start ?? usual?.start, zone: minutes.timezone))
        event.end = Self.end(
            minutes.end ?? (minutes.start == nil ? usual?.end : nil),
            minutes: minutes.plannedLength,
            after: event.start)
        event.location = minutes.place
        let parts = [agenda(of: minutes), minutes.join.flatMap(joining)].compactMap(\.self)
        event.description = parts.isEmpty ? nil : parts.joined(separator: "\n\n")
        return event
    }

    /// The occasion that a statement is made for, by its days; `nil` where they are not known.
    func event(of statement: Statement) -> CalendarEvent? {
        guard let occasion = statement.event, let from = occasion.from else { return nil }
        var event = CalendarEvent(
            uid: uid("statement", statement.identifier), stamp: statement.date,
            summary: occasion.name, start: .day(from))
        event.end = occasion.to.map(CalendarMoment.day)
        event.location = occasion.place
        event.description = statement.title
        return event
    }

    /// How to take part, one thing a line.
    private func joining(_ join: JoiningDetails) -> String? {
        let labelled = [
            (words.agenda.meetingID, join.meetingID), (words.agenda.passcode, join.passcode),
            (
                words.agenda.telephone,
                join.telephones.isEmpty ? nil : join.telephones.joined(separator: "; ")
            ), (words.agenda.contact, join.contact),
        ].compactMap { label, text in text.map { "\(label): \($0)" } }
        let lines = [join.link].compactMap(\.self) + labelled + [join.remarks].compactMap(\.self)
        return lines.isEmpty ? nil : "\(words.agenda.join):\n" + lines.joined(separator: "\n")
    }

    /// A name for something that stays the same and is nobody else's (RFC 5545, 3.8.4.7): what it
    /// is, its identifier, and whose it is.
    func uid(_ kind: String, _ identifier: String) -> String {
        let organisation = workspace.organisation
        let host = organisation.website.flatMap(Self.host) ?? "\(organisation.id).invalid"
        return "\(kind)-\(identifier)@\(host)"
    }

    /// The day, or the time on it where one is known.
    static func moment(_ date: CalendarDate, _ time: ClockTime?, zone: String?) -> CalendarMoment {
        time.map { .time(date, $0, zone: zone) } ?? .day(date)
    }

    /// When something ends that has a beginning: at a time, which may be after midnight, or after so
    /// many minutes.
    static func end(
        _ end: ClockTime?, minutes: Int?, after start: CalendarMoment
    ) -> CalendarMoment? {
        guard case .time(let date, let time, let zone) = start else { return nil }
        if let end {
            let day = end > time ? date : date.adding(days: 1) ?? date
            return .time(day, end, zone: zone)
        }
        guard let minutes, minutes > 0 else { return nil }
        let sum = time.minutesSinceMidnight + minutes
        guard let day = date.adding(days: sum / 1440),
            let end = ClockTime(hour: sum % 1440 / 60, minute: sum % 60)
        else { return nil }
        return .time(day, end, zone: zone)
    }

    /// The items, one a line.
    private func agenda(of minutes: Minutes) -> String? {
        guard !minutes.agenda.isEmpty else { return nil }
        let lines = minutes.agenda.map { item in
            let speakers = item.speakers.map {
                workspace.directory.printedName(ofPerson: $0.value)
            }
            let indent = String(repeating: "  ", count: item.level - 1)
            let dot = item.number.contains(".") ? "" : "."
            return "\(indent)\(item.number)\(dot) \(item.title.value)"
                + (speakers.isEmpty ? "" : " (\(words.list(speakers)))")
        }
        return ([words.agenda.title + ":"] + lines).joined(separator: "\n")
    }

    /// "example.org" of "https://www.example.org/about".
    private static func host(_ website: String) -> String? {
        guard let scheme = website.firstRange(of: "://") else { return nil }
        var host = website[scheme.upperBound...].prefix { !"/:?#".contains($0) }.lowercased()
        if host.hasPrefix("www.") { host.removeFirst(4) }
        return host.isEmpty ? nil : host
    }
}

extension Minutes {
    /// How long the items are planned to take, in minutes; `nil` unless all say.
    fileprivate var plannedLength: Int? {
        let lengths = agenda.filter { $0.level == 1 }.map(\.minutes)
        let known = lengths.compactMap(\.self)
        return known.isEmpty || known.count < lengths.count ? nil : known.reduce(0, +)
    }
}
