/// The last day for handing something in.
package enum Deadline: Sendable, Equatable {
    case date(CalendarDate)
    /// So many days before the first day of the event.
    case before(days: Int)

    /// Reads a date, or `{days: 1}` or `{weeks: 2}`.
    init?(_ value: LocatedValue) {
        if let date = value.string.flatMap({ CalendarDate($0) }) {
            self = .date(date)
            return
        }
        let fields = Fields(value)
        if let days = fields.integer("days") {
            self = .before(days: days)
        } else if let weeks = fields.integer("weeks"), (0...10_000).contains(weeks) {
            self = .before(days: weeks * 7)
        } else {
            return nil
        }
    }

    /// The day it falls on; `nil` when the event has no first day.
    package func day(ofEvent first: CalendarDate?) -> CalendarDate? {
        switch self {
        case .date(let date): date
        case .before(let days): first?.adding(days: -days)
        }
    }
}
