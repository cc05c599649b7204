// What votes came to, in words.

extension Wording {
    /// "Two-thirds majority of those voting: 9 votes needed, reached".
    func sentence(on result: VoteResult) -> String {
        let kind = majorities.of.filled([
            "majority": word(result.majority), "base": word(result.base),
        ])
        let isReached = result.isReached ? majorities.reached : majorities.notReached
        return majorities.result.filled([
            "majority": kind, "votes": counted(result.needed, votes.received),
            "result": isReached,
        ])
    }

    /// "Absolute majority: 7 votes needed".
    func needed(_ majority: Proposal.Majority, _ count: Int) -> String {
        majorities.needed.filled([
            "majority": word(majority), "votes": counted(count, votes.received),
        ])
    }

    private func word(_ base: MajorityBase) -> String {
        switch base {
        case .voting: majorities.voting
        case .cast: majorities.cast
        case .present: majorities.present
        case .members: majorities.members
        }
    }
}
