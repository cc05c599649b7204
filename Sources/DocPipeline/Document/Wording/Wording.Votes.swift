extension Wording {
    /// Counts of votes.
    package struct Votes: Sendable {
        /// Votes for: “{n} in favour”.
        package let inFavour: PluralPattern
        /// Votes against: “{n} against”.
        package let against: PluralPattern
        /// Those who voted neither way: “{n} abstentions”.
        package let abstaining: PluralPattern
        /// Votes for a candidate: “{n} votes”.
        package let received: PluralPattern
        /// Ballot papers handed in: “{n} cast”.
        package let cast: PluralPattern
        /// Ballot papers that count: “{n} valid”.
        package let valid: PluralPattern
        /// Ballot papers that do not count: “{n} invalid”.
        package let invalid: PluralPattern

        init(_ labels: inout LabelReader, fallback: Votes?) {
            inFavour = labels.plural("in_favour", else: fallback?.inFavour)
            against = labels.plural("against", else: fallback?.against)
            abstaining = labels.plural("abstaining", else: fallback?.abstaining)
            received = labels.plural("received", else: fallback?.received)
            cast = labels.plural("cast", else: fallback?.cast)
            valid = labels.plural("valid", else: fallback?.valid)
            invalid = labels.plural("invalid", else: fallback?.invalid)
        }
    }
}
