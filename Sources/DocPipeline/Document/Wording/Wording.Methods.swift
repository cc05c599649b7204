extension Wording {
    /// How something was decided.
    package struct Methods: Sendable {
        /// Nobody objected: “By consensus”.
        package let consensus: String
        /// All voted for it: “Unanimously”.
        package let unanimity: String
        /// Votes were counted: “By vote”.
        package let vote: String
        /// By applause: “By acclamation”.
        package let acclamation: String
        /// Votes on paper, unseen: “By secret ballot”.
        package let secretBallot: String

        init(_ labels: inout LabelReader, fallback: Methods?) {
            consensus = labels.word("consensus", else: fallback?.consensus)
            unanimity = labels.word("unanimity", else: fallback?.unanimity)
            vote = labels.word("vote", else: fallback?.vote)
            acclamation = labels.word("acclamation", else: fallback?.acclamation)
            secretBallot = labels.word("secret_ballot", else: fallback?.secretBallot)
        }
    }
}
