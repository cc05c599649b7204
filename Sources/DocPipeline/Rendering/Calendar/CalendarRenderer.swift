/// A calendar as an iCalendar file (RFC 5545) with the clocks of the places it names.
///
/// The zones come from our own table, so that every reader counts with the rules that the documents
/// were made with; a zone that is not in it leaves its times on the reader's own clock. Nothing in
/// the file comes from a clock: `DTSTAMP` is the day of the document.
package func renderCalendar(_ calendar: CalendarObject, zones: TimeZoneTable) -> [UInt8] {
    var writer = CalendarWriter(zones: CalendarZones(of: calendar, in: zones))
    writer.write(calendar)
    return writer.lines.bytes
}

/// Writes the components of a calendar.
private struct CalendarWriter {
    private let zones: CalendarZones
    private(set) var lines = ContentLines()

    init(zones: CalendarZones) { self.zones = zones }

    mutating func write(_ calendar: CalendarObject) {
        lines.property("BEGIN", "VCALENDAR")
        lines.property("VERSION", "2.0")
        lines.property("PRODID", "-//docgen//docgen//EN")
        lines.text("NAME", calendar.name)
        // What programs older than RFC 7986 read in its place.
        lines.text("X-WR-CALNAME", calendar.name)
        for zone in zones.used { zone.write(to: &lines) }
        for event in calendar.events { write(event) }
        for task in calendar.tasks { write(task) }
        lines.property("END", "VCALENDAR")
    }

    private mutating func write(_ event: CalendarEvent) {
        lines.property("BEGIN", "VEVENT")
        identity(event.uid, event.sequence, event.stamp)
        moment("RECURRENCE-ID", event.replaces)
        moment("DTSTART", event.start)
        if let end = event.end { moment("DTEND", exclusive(end)) }
        if let rule = event.rule {
            lines.property("RRULE", value(of: rule, from: event.start))
            for day in rule.exceptions { moment("EXDATE", event.start.on(day)) }
        }
        lines.text("SUMMARY", event.summary)
        lines.text("LOCATION", event.location)
        lines.text("DESCRIPTION", event.description)
        lines.property("STATUS", event.status.rawValue)
        lines.property("END", "VEVENT")
    }

    private mutating func write(_ task: CalendarTask) {
        lines.property("BEGIN", "VTODO")
        identity(task.uid, task.sequence, task.stamp)
        lines.text("SUMMARY", task.summary)
        lines.text("DESCRIPTION", task.description)
        moment("DUE", task.due.map(CalendarMoment.day))
        lines.property("STATUS", task.status.rawValue)
        // Minutes know the day only; at noon in UTC it is that day nearly everywhere.
        if let day = task.completed { lines.property("COMPLETED", "\(Self.digits(day))T120000Z") }
        lines.text("RELATED-TO", task.meeting)
        lines.property("END", "VTODO")
    }

    private mutating func identity(_ uid: String, _ sequence: Int, _ stamp: CalendarDate) {
        lines.text("UID", uid)
        lines.property("DTSTAMP", "\(Self.digits(stamp))T000000Z")
        lines.property("SEQUENCE", String(sequence))
    }

    private mutating func moment(_ name: String, _ moment: CalendarMoment?) {
        guard let moment else { return }
        let value = Self.digits(moment)
        switch moment {
        case .day: lines.property(name, value, with: ["VALUE": "DATE"])
        case .time(_, _, let zone):
            if let zone, zones.rules(of: zone) != nil {
                lines.property(name, value, with: ["TZID": zone])
            } else {
                lines.property(name, value)
            }
        }
    }

    /// `DTEND` names the day after the last one (3.6.1).
    private func exclusive(_ end: CalendarMoment) -> CalendarMoment {
        switch end {
        case .day(let date): .day(date.adding(days: 1) ?? date)
        case .time: end
        }
    }

    /// `FREQ=MONTHLY;BYMONTH=1,3;BYDAY=2FR` (3.3.10).
    private func value(of rule: CalendarEvent.Rule, from start: CalendarMoment) -> String {
        let recurrence = rule.recurrence
        let day = Self.weekdays[recurrence.weekday - 1]
        var value: String
        switch recurrence.weeks {
        case .every: value = "FREQ=WEEKLY"
        case .only: value = "FREQ=MONTHLY"
        }
        if let until = rule.until { value += ";UNTIL=" + lastMoment(until, start) }
        if recurrence.months.count < 12 {
            value += ";BYMONTH=" + recurrence.months.map(String.init).joined(separator: ",")
        }
        switch recurrence.weeks {
        case .every: return value + ";BYDAY=" + day
        case .only(let ordinals):
            let days = ordinals.map { ($0 == .last ? "-1" : String($0.rawValue)) + day }
            return value + ";BYDAY=" + days.joined(separator: ",")
        }
    }

    /// A day for events of whole days; a moment in UTC for those with the time of a place, and on
    /// no clock for those without (3.3.10).
    private func lastMoment(_ day: CalendarDate, _ start: CalendarMoment) -> String {
        switch start {
        case .day: return Self.digits(day)
        case .time(_, let time, let zone):
            guard let rules = zone.flatMap(zones.rules) else { return Self.digits(start.on(day)) }
            let seconds = time.minutesSinceMidnight * 60 - rules.offset(at: day, time).seconds
            return CalendarZones.digits(day.dayNumber * 86_400 + seconds) + "Z"
        }
    }

    static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    private static func digits(_ date: CalendarDate) -> String {
        date.description.filter { $0 != "-" }
    }

    /// Midnight at the end of a day is written as the beginning of the next.
    private static func digits(_ moment: CalendarMoment) -> String {
        switch moment {
        case .day(let date): digits(date)
        case .time(let date, let time, _):
            CalendarZones.digits(date.dayNumber * 86_400 + time.minutesSinceMidnight * 60)
        }
    }
}
