extension Wording {
    /// Opening, closing and the meetings to come.
    package struct Meetings: Sendable {
        /// Heading over one meeting: “Next meeting”.
        package let next: String
        /// Heading over several meetings: “Next meetings”.
        package let nextSeveral: String
        /// After a date that may still change: “tentative”.
        package let tentative: String
        /// How the minutes begin: “The meeting opened at {time}”.
        package let openedAt: Pattern
        /// How the minutes end: “The meeting closed at {time}”.
        package let closedAt: Pattern

        init(_ labels: inout LabelReader, fallback: Meetings?) {
            next = labels.word("next", else: fallback?.next)
            nextSeveral = labels.word("next_several", else: fallback?.nextSeveral)
            tentative = labels.word("tentative", else: fallback?.tentative)
            openedAt = labels.pattern("opened_at", else: fallback?.openedAt)
            closedAt = labels.pattern("closed_at", else: fallback?.closedAt)
        }
    }
}
