/// How a decision or a motion came before the meeting, and what the meeting made of it.
package struct Proposal: Sendable {
    /// What share of the votes is needed.
    package enum Majority: String, Sendable {
        case simple, absolute
        case twoThirds = "two-thirds"
    }

    package var moved: Located<String>?
    package var seconded: Located<String>?
    package var method: VotingMethod?
    package var majority: Majority?
    /// Of whom the majority is; the usual for it where nothing is said.
    package var base: MajorityBase?
    /// When it was decided.
    package var at: ClockTime?
    package var votes: VoteCount?
    /// Where the votes were typed.
    package var votesRange: SourceRange?
    package var outcome: Outcome?
    /// Where the outcome was typed.
    package var outcomeRange: SourceRange?

    /// Nothing but the text is known.
    init() {}

    /// Reads what decisions and motions have in common.
    init(_ fields: Fields) {
        moved = fields.locatedText("moved")
        seconded = fields.locatedText("seconded")
        method = fields.word("method", as: VotingMethod.self)
        majority = fields.word("majority", as: Majority.self)
        base = fields.word("majority_of", as: MajorityBase.self)
        at = fields.time("at")
        votes = fields["votes"].map { VoteCount(Fields($0)) }
        votesRange = fields["votes"]?.range
        outcome = fields.word("outcome", as: Outcome.self)
        outcomeRange = fields["outcome"]?.range
    }

    /// Adds a vote typed on the line after; `false` when votes are there already.
    mutating func take(_ count: VoteCount, at range: SourceRange) -> Bool {
        guard votes == nil else { return false }
        votes = count
        votesRange = range
        method = method ?? .vote
        return true
    }
}
