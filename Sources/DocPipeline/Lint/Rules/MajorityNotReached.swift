/// Flags a proposal or an election that the votes contradict: adopted without the majority it needs,
/// rejected with it, elected with too few votes.
enum MajorityNotReached: LintRule {
    static let rule = Diagnostic.Rule("DG407", "majority-not-reached")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.records.flatMap { record -> [Finding] in
            switch record {
            case .decision(let decision):
                [finding(in: decision.proposal, of: record, review)].compactMap(\.self)
            case .motion(let motion):
                [finding(in: motion.proposal, of: record, review)].compactMap(\.self)
            case .election(let election): findings(in: election)
            case .action, .report, .nomination, .interest, .vote: []
            }
        }
    }

    private static func finding(
        in proposal: Proposal, of record: MeetingRecord, _ review: MinutesReview
    ) -> Finding? {
        let minutes = review.minutes
        guard let votes = proposal.votes, let outcome = proposal.outcome,
            let result = minutes.result(
                of: proposal, at: minutes.time(of: record), in: review.workspace)
        else { return nil }
        let range = proposal.outcomeRange ?? record.range
        switch outcome {
        case .adopted: return adopted(proposal, votes, result, at: range)
        case .rejected: return rejected(proposal, votes, result, at: range)
        case .deferred, .withdrawn: return nil
        }
    }

    private static func adopted(
        _ proposal: Proposal, _ votes: VoteCount, _ result: VoteResult, at range: SourceRange
    ) -> Finding? {
        if proposal.method == .unanimity, votes.against > 0 {
            return .isNotUnanimous(votes, at: range)
        }
        guard !result.isReached else { return nil }
        return .isAdopted(proposal, result, votes, at: range)
    }

    /// Sure only where it was said which majority was needed; where a share of all members is
    /// asked for, more than the voters may count.
    private static func rejected(
        _ proposal: Proposal, _ votes: VoteCount, _ result: VoteResult, at range: SourceRange
    ) -> Finding? {
        guard result.isReached, proposal.method != .unanimity else { return nil }
        return .isRejected(
            result, votes, at: range,
            isSure: proposal.majority == .simple || proposal.majority != nil && proposal.base != nil
        )
    }

    private static func findings(in election: Election) -> [Finding] {
        guard let needed = election.neededVotes, let majority = election.majority else { return [] }
        return election.elected.compactMap { name in
            guard
                let votes = election.candidates.first(where: {
                    FoldedText($0.name.value) == FoldedText(name.value)
                })?.votes, votes < needed
            else { return nil }
            return .isElected(name, votes, needed, majority)
        }
    }
}

extension VoteResult {
    /// “a majority of two thirds”, “a simple majority of those present”.
    fileprivate var words: String {
        base == majority.usualBase
            ? majority.words : "\(majority.words) of \(base.words)"
    }
}

extension Proposal.Majority {
    fileprivate var words: String {
        switch self {
        case .simple: "a simple majority"
        case .absolute: "an absolute majority"
        case .twoThirds: "a majority of two thirds"
        }
    }
}

extension MajorityBase {
    fileprivate var words: String {
        switch self {
        case .voting: "those voting"
        case .cast: "the votes cast"
        case .present: "those present"
        case .members: "all members"
        }
    }
}

extension VoteCount {
    fileprivate var words: String {
        "\(inFavour) for and \(against) against"
            + (abstaining > 0 ? ", with \(abstaining) abstaining," : "")
    }
}

extension Finding {
    fileprivate static func isAdopted(
        _ proposal: Proposal, _ result: VoteResult, _ votes: VoteCount, at range: SourceRange
    ) -> Finding {
        let isUsual = proposal.base == nil
        // With a tie, the vote of the chair may have decided.
        let isTie = votes.inFavour == votes.against && result.majority == .simple && isUsual
        let isMinority = votes.inFavour <= votes.against
        var notes =
            isTie
            ? [Diagnostic.Note("if the chair’s vote decided, count it and say so in the text")] : []
        if !isUsual || result.majority == .twoThirds {
            notes.append(Diagnostic.Note("\(result.needed) votes in favour are needed"))
        }
        let isGuess =
            result.majority == .absolute && isUsual || result.base == .present
            || result.base == .members
        return Finding(
            at: range, "adopted, but \(votes.words) is not \(result.words)", notes: notes,
            atMost: isTie || isGuess && !isMinority ? .warning : .error)
    }

    fileprivate static func isNotUnanimous(
        _ votes: VoteCount, at range: SourceRange
    ) -> Finding {
        let against = votes.against == 1 ? "1 vote was" : "\(votes.against) votes were"
        return Finding(at: range, "adopted by unanimity, but \(against) against")
    }

    fileprivate static func isRejected(
        _ result: VoteResult, _ votes: VoteCount, at range: SourceRange, isSure: Bool
    ) -> Finding {
        let note = Diagnostic.Note("if more was needed, say so with “majority: two-thirds”")
        return Finding(
            at: range, "rejected, but \(votes.words) is \(result.words)",
            notes: isSure || result.majority != .simple ? [] : [note],
            atMost: isSure ? .error : .warning)
    }

    fileprivate static func isElected(
        _ name: Located<String>, _ votes: Int, _ needed: Int, _ majority: Proposal.Majority
    ) -> Finding {
        Finding(
            at: name.range,
            "“\(name.value)” is elected with \(votes.of("vote")), and \(majority.words) takes \(needed)"
        )
    }
}
