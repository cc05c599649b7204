/// Flags votes that cannot have been cast so: more than people present, ballots that are neither
/// valid nor invalid, candidates with more votes than there were to give.
enum VotesDoNotAddUp: LintRule {
    static let rule = Diagnostic.Rule("DG406", "votes-do-not-add-up")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        return minutes.records.flatMap { record -> [Finding] in
            // By the plan of the agenda nobody can say who was in the room.
            let time = minutes.time(of: record).flatMap { $0.isTyped ? $0.time : nil }
            let voters = minutes.attendance.mostVoters(at: time)
            return switch record {
            case .decision(let decision): findings(in: decision.proposal, voters, decision.range)
            case .motion(let motion): findings(in: motion.proposal, voters, motion.range)
            case .vote(let vote): findings(in: vote.count, voters, at: vote.range)
            case .election(let election): findings(in: election, voters)
            case .action, .report, .nomination, .interest: []
            }
        }
    }

    private static func findings(
        in proposal: Proposal, _ voters: Int?, _ record: SourceRange
    ) -> [Finding] {
        guard let votes = proposal.votes else { return [] }
        return findings(in: votes, voters, at: proposal.votesRange ?? record)
    }

    private static func findings(
        in votes: VoteCount, _ voters: Int?, at range: SourceRange
    ) -> [Finding] {
        // The schema has no negative numbers in a block; on a line they can be typed.
        if min(votes.inFavour, votes.against, votes.abstaining) < 0 { return [.isNegative(range)] }
        guard let voters, let total = votes.total, total > voters else { return [] }
        return [.areMore(total, "votes", than: voters, at: range)]
    }

    private static func findings(in election: Election, _ voters: Int?) -> [Finding] {
        var found: [Finding] = []
        if let ballots = election.ballots {
            let range = election.ballotsRange ?? election.range
            if let cast = ballots.cast, let voters, cast > voters {
                found.append(.areMore(cast, "ballots", than: voters, at: range))
            }
            found += [finding(in: ballots, at: range)].compactMap(\.self)
        }
        let votes = election.candidates.compactMap(\.votes)
        // Without a count of the valid ones, those cast are the most there can be.
        if let most = election.ballots?.valid ?? election.ballots?.cast,
            let given = votes.sum, let last = election.candidates.last,
            let limit = most.product(with: election.seats), given > limit
        {
            let first = election.candidates.first?.name.range ?? election.range
            found.append(
                .haveMoreVotes(given, than: limit, election, at: first.union(last.name.range)))
        }
        return found
    }

    private static func finding(in ballots: Election.Ballots, at range: SourceRange) -> Finding? {
        guard let cast = ballots.cast else { return nil }
        if let valid = ballots.valid, let invalid = ballots.invalid {
            guard let sum = [valid, invalid].sum, sum != cast else { return nil }
            return .doNotAddUp(cast: cast, valid: valid, invalid: invalid, at: range)
        }
        guard let part = ballots.valid ?? ballots.invalid, part > cast else { return nil }
        return .isMoreThanAll(part, cast: cast, at: range)
    }
}

extension VoteCount {
    /// All votes, abstentions included; `nil` beyond what can be counted.
    fileprivate var total: Int? { [inFavour, against, abstaining].sum }
}

extension [Int] {
    /// `nil` where it is beyond what can be counted.
    fileprivate var sum: Int? {
        var sum = 0
        for number in self {
            let (next, overflow) = sum.addingReportingOverflow(number)
            if overflow { return nil }
            sum = next
        }
        return sum
    }
}

extension Int {
    fileprivate func product(with other: Int) -> Int? {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? nil : product
    }
}

extension Finding {
    fileprivate static func areMore(
        _ votes: Int, _ noun: String, than voters: Int, at range: SourceRange
    ) -> Finding {
        let people = voters == 1 ? "1 person is" : "\(voters) people are"
        return Finding(
            at: range, "there are \(votes) \(noun), and \(people) listed who could vote",
            notes: [
                Diagnostic.Note(
                    "everybody there and every proxy is counted; the list may lack somebody")
            ], atMost: .warning)
    }

    fileprivate static func isNegative(_ range: SourceRange) -> Finding {
        Finding(at: range, "there cannot be less than no votes")
    }

    fileprivate static func doNotAddUp(
        cast: Int, valid: Int, invalid: Int, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range,
            "\(valid) valid and \(invalid) invalid ballots make \(valid + invalid), not \(cast)")
    }

    fileprivate static func isMoreThanAll(
        _ part: Int, cast: Int, at range: SourceRange
    ) -> Finding {
        Finding(at: range, "\(part) ballots are counted, and only \(cast) were cast")
    }

    fileprivate static func haveMoreVotes(
        _ given: Int, than limit: Int, _ election: Election, at range: SourceRange
    ) -> Finding {
        let seats = election.seats == 1 ? "1 seat" : "\(election.seats) seats"
        return Finding(
            at: range,
            "the candidates have \(given) votes together; "
                + "the ballots, for \(seats), allow \(limit) at most")
    }
}
