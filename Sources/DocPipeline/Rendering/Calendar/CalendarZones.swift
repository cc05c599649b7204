/// The time zones that a calendar needs, each as a `VTIMEZONE` (RFC 5545, 3.6.5).
struct CalendarZones {
    /// By name.
    let used: [CalendarZone]

    init(of calendar: CalendarObject, in table: TimeZoneTable) {
        var spans: [String: (first: CalendarDate, last: CalendarDate)] = [:]
        for moment in calendar.events.flatMap(\.moments) {
            guard let zone = moment.zone else { continue }
            let span = spans[zone] ?? (moment.date, moment.date)
            spans[zone] = (min(span.first, moment.date), max(span.last, moment.date))
        }
        used = spans.sorted { $0.key < $1.key }.compactMap { name, span in
            table.zone(name).map { CalendarZone($0, from: span.first, to: span.last) }
        }
    }

    /// The rules of a zone that is written.
    func rules(of name: String) -> TimeZoneRules? { used.first { $0.rules.name == name }?.rules }

    /// Seconds since day 0 of ``CalendarDate/dayNumber`` as `20200831T153000`.
    static func digits(_ seconds: Int) -> String {
        let day = (Double(seconds) / 86_400).rounded(.down)
        let date = CalendarDate(dayNumber: Int(day)) ?? .unknown
        let rest = seconds - Int(day) * 86_400
        return date.description.filter { $0 != "-" } + "T" + zeroPadded(rest / 3600, width: 2)
            + zeroPadded(rest / 60 % 60, width: 2) + zeroPadded(rest % 60, width: 2)
    }
}

/// One zone from the day it is first needed on.
struct CalendarZone {
    let rules: TimeZoneRules
    private let observances: [ZoneObservance]

    /// Rules that no recurrence can say are written out for so many years after the last day.
    private static let yearsWrittenOut = 20

    init(_ rules: TimeZoneRules, from first: CalendarDate, to last: CalendarDate) {
        self.rules = rules
        observances = rules.observances(
            from: first, throughYear: min(last.year + Self.yearsWrittenOut, 9998))
    }

    func write(to lines: inout ContentLines) {
        lines.component("VTIMEZONE") { lines in
            lines.text("TZID", rules.name)
            for observance in observances {
                lines.component(observance.isSummer ? "DAYLIGHT" : "STANDARD") { lines in
                    observance.write(to: &lines)
                }
            }
        }
    }
}

extension ZoneObservance {
    /// Whether the clock is put forward for it.
    fileprivate var isSummer: Bool { offset.seconds > before.seconds }

    fileprivate func write(to lines: inout ContentLines) {
        lines.property("TZNAME", ContentLines.escaped(offset.abbreviation))
        lines.property("TZOFFSETFROM", Self.digits(before))
        lines.property("TZOFFSETTO", Self.digits(offset))
        lines.property("DTSTART", CalendarZones.digits(onset))
        switch repetition {
        case .none: break
        case .yearly(let month, let ordinal, let weekday):
            let day = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday - 1]
            let number = ordinal == .last ? -1 : ordinal.rawValue
            lines.property("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(number)\(day)")
        case .listed(let onsets):
            for onset in onsets { lines.property("RDATE", CalendarZones.digits(onset)) }
        }
    }

    /// "+0200".
    private static func digits(_ offset: ZoneOffset) -> String {
        offset.description.filter { $0 != ":" }
    }
}
