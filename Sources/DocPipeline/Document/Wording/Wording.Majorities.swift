extension Wording {
    /// What majority a vote needed.
    package struct Majorities: Sendable {
        /// More for than against: “Simple majority”.
        package let simple: String
        /// More than half of those entitled: “Absolute majority”.
        package let absolute: String
        /// Two for each one against: “Two-thirds majority”.
        package let twoThirds: String

        init(_ labels: inout LabelReader, fallback: Majorities?) {
            simple = labels.word("simple", else: fallback?.simple)
            absolute = labels.word("absolute", else: fallback?.absolute)
            twoThirds = labels.word("two_thirds", else: fallback?.twoThirds)
        }
    }
}
