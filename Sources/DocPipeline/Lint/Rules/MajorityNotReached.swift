/// Flags a proposal that the votes contradict: adopted without the majority it needs, or rejected
/// with it.
enum MajorityNotReached: LintRule {
    static let rule = Diagnostic.Rule("DG407", "majority-not-reached")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.records.compactMap { record in
            switch record {
            case .decision(let decision): finding(in: decision.proposal, decision.range)
            case .motion(let motion): finding(in: motion.proposal, motion.range)
            case .action, .report, .election, .vote: nil
            }
        }
    }

    private static func finding(in proposal: Proposal, _ record: SourceRange) -> Finding? {
        guard let votes = proposal.votes, let outcome = proposal.outcome, votes.isPlausible else {
            return nil
        }
        let range = proposal.outcomeRange ?? record
        switch outcome {
        case .adopted: return adopted(proposal, votes, at: range)
        case .rejected: return rejected(proposal, votes, at: range)
        case .deferred, .withdrawn: return nil
        }
    }

    private static func adopted(
        _ proposal: Proposal, _ votes: VoteCount, at range: SourceRange
    ) -> Finding? {
        if proposal.method == .unanimity, votes.against > 0 {
            return .isNotUnanimous(votes, at: range)
        }
        let majority = proposal.majority ?? .simple
        guard !majority.isReached(by: votes) else { return nil }
        return .isAdopted(majority, votes, at: range)
    }

    /// Sure only where it was said which majority was needed; where a share of all members is
    /// asked for, more than the voters may count.
    private static func rejected(
        _ proposal: Proposal, _ votes: VoteCount, at range: SourceRange
    ) -> Finding? {
        let majority = proposal.majority ?? .simple
        guard majority.isReached(by: votes), proposal.method != .unanimity else { return nil }
        return .isRejected(
            majority, votes, at: range, isSure: proposal.majority == .simple)
    }
}

extension VoteCount {
    /// Whether these are numbers of people, so that sums of them can be made.
    fileprivate var isPlausible: Bool {
        [inFavour, against, abstaining].allSatisfy { (0...1_000_000_000).contains($0) }
    }
}

extension Proposal.Majority {
    /// Whether the votes are enough.
    ///
    /// Simple: more for than against. Absolute: more than half of all votes, abstentions included.
    /// Two thirds: of the votes for and against.
    fileprivate func isReached(by votes: VoteCount) -> Bool {
        let cast = votes.inFavour + votes.against
        return switch self {
        case .simple: votes.inFavour > votes.against
        case .absolute: 2 * votes.inFavour > cast + votes.abstaining
        case .twoThirds: cast > 0 && 3 * votes.inFavour >= 2 * cast
        }
    }

    fileprivate var words: String {
        switch self {
        case .simple: "a simple majority"
        case .absolute: "an absolute majority"
        case .twoThirds: "a majority of two thirds"
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
        _ majority: Proposal.Majority, _ votes: VoteCount, at range: SourceRange
    ) -> Finding {
        // With a tie, the vote of the chair may have decided.
        let isTie = votes.inFavour == votes.against && majority == .simple
        let isMinority = votes.inFavour <= votes.against
        let note =
            isTie
            ? [Diagnostic.Note("if the chair’s vote decided, count it and say so in the text")] : []
        return Finding(
            at: range, "adopted, but \(votes.words) is not \(majority.words)", notes: note,
            atMost: isTie || majority == .absolute && !isMinority ? .warning : .error)
    }

    fileprivate static func isNotUnanimous(
        _ votes: VoteCount, at range: SourceRange
    ) -> Finding {
        let against = votes.against == 1 ? "1 vote was" : "\(votes.against) votes were"
        return Finding(at: range, "adopted by unanimity, but \(against) against")
    }

    fileprivate static func isRejected(
        _ majority: Proposal.Majority, _ votes: VoteCount, at range: SourceRange, isSure: Bool
    ) -> Finding {
        let note = Diagnostic.Note("if more was needed, say so with “majority: two-thirds”")
        return Finding(
            at: range, "rejected, but \(votes.words) is \(majority.words)",
            notes: isSure || majority != .simple ? [] : [note],
            atMost: isSure ? .error : .warning)
    }
}
