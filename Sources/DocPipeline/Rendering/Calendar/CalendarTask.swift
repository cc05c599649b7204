/// Something to be done by somebody: a `VTODO` (RFC 5545, 3.6.2).
package struct CalendarTask: Sendable, Equatable {
    package enum Status: String, Sendable {
        case open = "NEEDS-ACTION"
        case done = "COMPLETED"
        case dropped = "CANCELLED"
    }

    /// The same in every edition of the calendar, and nobody else's.
    package var uid: String
    /// How often it has been changed since it was first sent out.
    package var sequence: Int
    /// The day of the document that it comes from.
    package var stamp: CalendarDate
    package var summary: String
    /// May have several lines.
    package var description: String?
    package var due: CalendarDate?
    package var status: Status
    package var completed: CalendarDate?
    /// The ``CalendarEvent/uid`` of the meeting that gave it out.
    package var meeting: String?

    package init(
        uid: String, sequence: Int = 0, stamp: CalendarDate, summary: String, status: Status
    ) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        self.summary = summary
        self.status = status
    }
}
