extension Wording {
    /// How a meeting was held.
    package struct Modes: Sendable {
        /// Everybody in one place: “In person”.
        package let inPerson: String
        /// Everybody connected: “Online”.
        package let online: String
        /// Some in one place, some connected: “In person and online”.
        package let hybrid: String

        init(_ labels: inout LabelReader, fallback: Modes?) {
            inPerson = labels.word("in_person", else: fallback?.inPerson)
            online = labels.word("online", else: fallback?.online)
            hybrid = labels.word("hybrid", else: fallback?.hybrid)
        }
    }
}
