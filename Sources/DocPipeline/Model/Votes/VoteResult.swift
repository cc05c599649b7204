/// Of whom a majority is reckoned.
package enum MajorityBase: String, Sendable {
    /// Those who voted for or against.
    case voting
    /// All votes cast, abstentions among them.
    case cast
    /// Those in the room, whether they voted or not.
    case present
    /// All members with a vote, wherever they were.
    case members
}

/// What a vote came to by the majority it needed.
package struct VoteResult: Sendable, Equatable {
    package var majority: Proposal.Majority
    package var base: MajorityBase
    /// How many votes in favour there are.
    package var inFavour: Int
    /// How many are needed.
    package var needed: Int

    package var isReached: Bool { inFavour >= needed }
}

extension Proposal.Majority {
    /// Of whom it is reckoned where nothing is said.
    var usualBase: MajorityBase {
        switch self {
        case .simple, .twoThirds: .voting
        case .absolute: .cast
        }
    }

    /// How many votes out of so many it takes; at least one.
    ///
    /// More than half for a simple and an absolute majority, whole votes being votes.
    func needed(of total: Int) -> Int {
        switch self {
        case .simple, .absolute: total / 2 + 1
        case .twoThirds: max(1, (2 * total + 2) / 3)
        }
    }
}

extension Minutes {
    /// What the votes on a proposal came to; `nil` without votes, with such as nobody can have
    /// counted, and where nobody knows how many there were to reckon from.
    package func result(
        of proposal: Proposal, at time: VotingTime?, in workspace: Workspace
    ) -> VoteResult? {
        guard let votes = proposal.votes, votes.isPlausible else { return nil }
        let majority = proposal.majority ?? .simple
        let base = proposal.base ?? majority.usualBase
        let voting = votes.inFavour + votes.against
        let total: Int
        switch base {
        case .voting: total = voting
        case .cast: total = voting + votes.abstaining
        case .present:
            guard let present = voters(at: time?.time) else { return nil }
            total = max(present, voting + votes.abstaining)
        case .members:
            let entitled = workspace.entitled(by: series?.quorum)
            guard entitled > 0 else { return nil }
            total = entitled
        }
        return VoteResult(
            majority: majority, base: base, inFavour: votes.inFavour,
            needed: majority.needed(of: total))
    }
}

extension Workspace {
    /// How many members have a vote: those of the level that the quorum counts, or all.
    fileprivate func entitled(by quorum: MeetingSeries.Quorum?) -> Int {
        members.count { quorum?.of == nil || $0.level == quorum?.of }
    }
}

extension VoteCount {
    /// Whether these are numbers of people, so that sums of them can be made.
    fileprivate var isPlausible: Bool {
        [inFavour, against, abstaining].allSatisfy { (0...1_000_000_000).contains($0) }
    }
}
