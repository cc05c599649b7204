/// A meeting in a calendar: a `VEVENT` (RFC 5545, 3.6.1).
package struct CalendarEvent: Sendable, Equatable {
    package enum Status: String, Sendable {
        case confirmed = "CONFIRMED"
        case tentative = "TENTATIVE"
        case cancelled = "CANCELLED"
    }

    /// On which days it comes again.
    package struct Rule: Sendable, Equatable {
        package var recurrence: Recurrence
        /// The last day it may come on; `nil` where it goes on.
        package var until: CalendarDate?
        /// Days of the recurrence on which it does not come; sorted.
        package var exceptions: [CalendarDate]

        package init(
            _ recurrence: Recurrence, until: CalendarDate? = nil, exceptions: [CalendarDate] = []
        ) {
            self.recurrence = recurrence
            self.until = until
            self.exceptions = exceptions
        }
    }

    /// The same in every edition of the calendar, and nobody else's.
    package var uid: String
    /// How often it has been changed since it was first sent out.
    package var sequence: Int
    /// The day of the document that it comes from.
    package var stamp: CalendarDate
    package var summary: String
    package var start: CalendarMoment
    /// For days the last one; `nil` where the end is not known.
    package var end: CalendarMoment?
    package var location: String?
    /// May have several lines.
    package var description: String?
    package var status = Status.confirmed
    package var rule: Rule?
    /// Which meeting of the series with the same ``uid`` this one stands for, by when that was to
    /// begin.
    package var replaces: CalendarMoment?

    package init(
        uid: String, sequence: Int = 0, stamp: CalendarDate, summary: String,
        start: CalendarMoment, end: CalendarMoment? = nil
    ) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        self.summary = summary
        self.start = start
        self.end = end
    }

    /// Every moment in it, for the time zones that must go with it.
    var moments: [CalendarMoment] { [start, end, replaces].compactMap(\.self) }
}
