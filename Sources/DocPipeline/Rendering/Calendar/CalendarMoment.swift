/// When something in a calendar begins or ends.
package enum CalendarMoment: Sendable, Hashable {
    /// The whole of a day.
    case day(CalendarDate)
    /// A time on the clock of a place, by its IANA name; on the reader's own clock without one.
    case time(CalendarDate, ClockTime, zone: String?)

    package var date: CalendarDate {
        switch self {
        case .day(let date), .time(let date, _, _): date
        }
    }

    /// The IANA name of the place, where there is one.
    var zone: String? {
        switch self {
        case .day: nil
        case .time(_, _, let zone): zone
        }
    }

    /// The same time on another day.
    package func on(_ date: CalendarDate) -> CalendarMoment {
        switch self {
        case .day: .day(date)
        case .time(_, let time, let zone): .time(date, time, zone: zone)
        }
    }
}
