extension Wording {
    /// Registers over several meetings, and the reminders made of them.
    package struct Registers: Sendable {
        /// Title: “Register of decisions”.
        package let decisions: String
        /// Title: “Register of actions”.
        package let actions: String
        /// Title: “Register of attendance”.
        package let attendance: String
        /// Title: “Register of endorsements”.
        package let endorsements: String
        /// The day things are shown as of: “As of”.
        package let asOf: String
        /// Which meetings: “Series”.
        package let series: String
        /// From when on: “Since”.
        package let since: String
        /// An open action whose day has passed: “overdue”.
        package let overdue: String
        /// An action in whose place there is another: “continued as {number}”.
        package let continued: Pattern
        /// In place of a table without rows: “There is no entry”, say.
        package let nothing: String
        /// Column of people: “Name”.
        package let name: String
        /// Column of organisations: “Organization”.
        package let organisation: String
        /// Column of the last meeting somebody was at: “Last present”.
        package let lastPresent: String
        /// An endorsement that is certain: “confirmed”.
        package let confirmed: String
        /// The first line of a reminder: “Dear {name},”.
        package let greeting: Pattern
        /// Over the actions in a reminder; fits one and several: “Open with you as of {date}:”.
        package let reminder: Pattern
        /// Of an action in a reminder: “due on {date}”.
        package let dueOn: Pattern
        /// Of an action in a reminder: “was due on {date}”.
        package let wasDueOn: Pattern
        /// Under the actions in a reminder.
        package let request: String
        /// Under the actions in a reminder, when the next meeting is known.
        package let nextMeeting: Pattern

        init(_ labels: inout LabelReader, fallback: Registers?) {
            decisions = labels.word("decisions", else: fallback?.decisions)
            actions = labels.word("actions", else: fallback?.actions)
            attendance = labels.word("attendance", else: fallback?.attendance)
            endorsements = labels.word("endorsements", else: fallback?.endorsements)
            asOf = labels.word("as_of", else: fallback?.asOf)
            series = labels.word("series", else: fallback?.series)
            since = labels.word("since", else: fallback?.since)
            overdue = labels.word("overdue", else: fallback?.overdue)
            continued = labels.pattern("continued", else: fallback?.continued)
            nothing = labels.word("nothing", else: fallback?.nothing)
            name = labels.word("name", else: fallback?.name)
            organisation = labels.word("organisation", else: fallback?.organisation)
            lastPresent = labels.word("last_present", else: fallback?.lastPresent)
            confirmed = labels.word("confirmed", else: fallback?.confirmed)
            greeting = labels.pattern("greeting", else: fallback?.greeting)
            reminder = labels.pattern("reminder", else: fallback?.reminder)
            dueOn = labels.pattern("due_on", else: fallback?.dueOn)
            wasDueOn = labels.pattern("was_due_on", else: fallback?.wasDueOn)
            request = labels.word("request", else: fallback?.request)
            nextMeeting = labels.pattern("next_meeting", else: fallback?.nextMeeting)
        }
    }
}
