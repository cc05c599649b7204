extension Wording {
    /// What majority a vote needed.
    package struct Majorities: Sendable {
        /// More for than against: “Simple majority”.
        package let simple: String
        /// More than half of those entitled: “Absolute majority”.
        package let absolute: String
        /// Two for each one against: “Two-thirds majority”.
        package let twoThirds: String

        /// Of whom a majority is: “{majority} of {base}”.
        package let of: Pattern
        /// Those who voted for or against: “those voting”.
        package let voting: String
        /// All votes, abstentions among them: “the votes cast”.
        package let cast: String
        /// Those in the room: “those present”.
        package let present: String
        /// All who have a vote: “all members”.
        package let members: String
        /// How many votes it takes: “{majority}: {votes} needed”.
        package let needed: Pattern
        /// The same with what became of it: “{majority}: {votes} needed, {result}”.
        package let result: Pattern
        /// “reached”.
        package let reached: String
        /// “not reached”.
        package let notReached: String

        init(_ labels: inout LabelReader, fallback: Majorities?) {
            simple = labels.word("simple", else: fallback?.simple)
            absolute = labels.word("absolute", else: fallback?.absolute)
            twoThirds = labels.word("two_thirds", else: fallback?.twoThirds)
            of = labels.pattern("of", else: fallback?.of)
            voting = labels.word("voting", else: fallback?.voting)
            cast = labels.word("cast", else: fallback?.cast)
            present = labels.word("present", else: fallback?.present)
            members = labels.word("members", else: fallback?.members)
            needed = labels.pattern("needed", else: fallback?.needed)
            result = labels.pattern("result", else: fallback?.result)
            reached = labels.word("reached", else: fallback?.reached)
            notReached = labels.word("not_reached", else: fallback?.notReached)
        }
    }
}
