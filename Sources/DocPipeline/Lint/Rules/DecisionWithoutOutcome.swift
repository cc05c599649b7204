/// Flags a decision with votes that does not say whether it was adopted, and a motion of which it is
/// not said what became of it.
///
/// A decision whose words tell (“the budget was adopted”) says enough, and so does a motion after
/// which a decision or a vote with a result is recorded.
enum DecisionWithoutOutcome: LintRule {
    static let rule = Diagnostic.Rule("DG404", "decision-without-outcome")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        let words = OutcomeWords(review.prose.lexicon)
        return ([minutes.opening] + minutes.items.map(\.parts)).flatMap { parts in
            findings(in: parts.records, words, review)
        }
    }

    private static func findings(
        in records: [MeetingRecord], _ words: OutcomeWords, _ review: MinutesReview
    ) -> [Finding] {
        // Motions wait for a decision further down in their item.
        var waiting: [Finding] = []
        var found: [Finding] = []
        for record in records {
            switch record {
            case .decision(let decision):
                waiting = []
                let proposal = decision.proposal
                guard proposal.votes != nil, !proposal.hasOutcome, !words.areIn(decision.text)
                else { continue }
                found.append(.saysOnlyVotes(at: review.head(of: decision.range)))
            case .motion(let motion):
                guard !motion.proposal.hasOutcome else { continue }
                waiting.append(.isLeftOpen(at: review.head(of: motion.range)))
            case .action, .report, .election, .nomination, .interest, .vote: continue
            }
        }
        return found + waiting
    }

    /// The words of a language that say what became of a proposal.
    private struct OutcomeWords {
        private let lexicon: Lexicon

        init(_ lexicon: Lexicon) { self.lexicon = lexicon }

        func areIn(_ text: [Block]) -> Bool {
            let words = Set(lexicon.phrases("outcomes").map(FoldedText.init))
            return text.plainParagraphs.contains { paragraph in
                paragraph.split(separator: " ").contains { words.contains(FoldedText(String($0))) }
            }
        }
    }
}

extension Proposal {
    /// Whether the outcome is typed, or follows from how it was reached.
    fileprivate var hasOutcome: Bool {
        if outcome != nil { return true }
        return switch method {
        case .consensus, .unanimity, .acclamation: true
        case .vote, .secretBallot, nil: false
        }
    }
}

extension Finding {
    fileprivate static func saysOnlyVotes(at range: SourceRange) -> Finding {
        Finding(
            at: range, "there are votes, and it is not said what came of them",
            notes: [Diagnostic.Note("add “outcome: adopted”, or rejected, deferred, withdrawn")])
    }

    fileprivate static func isLeftOpen(at range: SourceRange) -> Finding {
        Finding(
            at: range, "it is not said what became of this motion",
            notes: [
                Diagnostic.Note(
                    "add “outcome: adopted” (or rejected, deferred, withdrawn) to a block “motion”, "
                        + "or record the decision after it")
            ])
    }
}
