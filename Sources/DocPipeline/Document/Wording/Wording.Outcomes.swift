extension Wording {
    /// What became of a motion or a decision.
    package struct Outcomes: Sendable {
        /// It holds: “Adopted”.
        package let adopted: String
        /// It does not: “Rejected”.
        package let rejected: String
        /// Put off: “Deferred”.
        package let deferred: String
        /// Taken back by its mover: “Withdrawn”.
        package let withdrawn: String

        init(_ labels: inout LabelReader, fallback: Outcomes?) {
            adopted = labels.word("adopted", else: fallback?.adopted)
            rejected = labels.word("rejected", else: fallback?.rejected)
            deferred = labels.word("deferred", else: fallback?.deferred)
            withdrawn = labels.word("withdrawn", else: fallback?.withdrawn)
        }
    }
}
