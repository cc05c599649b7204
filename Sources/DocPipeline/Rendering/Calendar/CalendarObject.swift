/// What a calendar program takes in: meetings and tasks (RFC 5545, 3.4).
package struct CalendarObject: Sendable, Equatable {
    /// What the calendar is called where it is subscribed to (RFC 7986, 5.1).
    package var name: String?
    package var events: [CalendarEvent]
    package var tasks: [CalendarTask]

    package init(
        name: String? = nil, events: [CalendarEvent] = [], tasks: [CalendarTask] = []
    ) {
        self.name = name
        self.events = events
        self.tasks = tasks
    }

    /// Whether there is nothing in it; an iCalendar object without a component is not allowed.
    package var isEmpty: Bool { events.isEmpty && tasks.isEmpty }
}
