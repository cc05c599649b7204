/// What the votes of an election come to.
package struct ElectionResult: Sendable, Equatable {
    /// Places in ``Election/candidates`` of those whom the votes elect, in their order there.
    package var elected: [Int]
    /// Places of those with equally many votes of whom not all can be elected; empty where the votes
    /// settle it.
    package var tied: [Int]
    /// How many votes a tied candidate has; `nil` without a tie.
    package var tiedVotes: Int?
}

extension Election {
    /// Whom the votes elect; `nil` where they are not all counted.
    ///
    /// With more candidates than seats, those with the most votes; a candidate without any vote is not
    /// elected.
    package var result: ElectionResult? {
        let votes = candidates.compactMap(\.votes)
        guard !candidates.isEmpty, votes.count == candidates.count, seats > 0 else { return nil }
        let order = votes.indices.filter { votes[$0] > 0 }
            .sorted { (votes[$1], $0) < (votes[$0], $1) }
        guard order.count > seats else {
            return ElectionResult(elected: order.sorted(), tied: [])
        }
        let (last, first) = (votes[order[seats - 1]], votes[order[seats]])
        guard last == first else {
            return ElectionResult(elected: order.prefix(seats).sorted(), tied: [])
        }
        return ElectionResult(
            elected: order.filter { votes[$0] > last }.sorted(),
            tied: order.filter { votes[$0] == last }.sorted(), tiedVotes: last)
    }

    /// How many votes a candidate needs, where a majority is asked for and it is known of how many.
    package var neededVotes: Int? {
        guard let majority else { return nil }
        guard let total = ballots?.valid ?? ballots?.cast else { return nil }
        return majority.needed(of: total)
    }
}
