/// Flags a statement that takes longer to read aloud than it may, or that is to be read faster than
/// interpreters can follow.
struct TooLongToSpeak: LintRule {
    static let rule = Diagnostic.Rule("DG707", "too-long-to-speak")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        var findings: [Finding] = []
        let most = SpeakingPace.ofInterpreters(in: statement.language)
        if statement.delivery != .written, let limits = statement.limits, let pace = limits.pace,
            pace > most
        {
            findings.append(.isTooFast(pace, most, statement, limits.places.place(of: "pace")))
        }
        let signers = Signers(statement, review.workspace.directory)
        guard let limit = StatementTerms(statement, signers).minutes else { return findings }
        let words = WordCount(of: statement.edition(.spoken)).words
        // A fraction of a word is not worth a finding.
        let allowed = Int((limit.most * Double(statement.pace)).rounded())
        if words > allowed {
            findings.append(.isTooLong(statement, words, allowed: allowed, limit))
        }
        return findings
    }
}

extension Finding {
    fileprivate static func isTooFast(
        _ pace: Int, _ most: Int, _ statement: Statement, _ range: SourceRange
    ) -> Finding {
        let unit = SpeakingPace.unit(in: statement.language)
        return Finding(
            at: range,
            "\(pace) \(unit) a minute are too fast to be interpreted; plan for \(most) or fewer")
    }

    fileprivate static func isTooLong(
        _ statement: Statement, _ words: Int, allowed: Int, _ limit: StatementTerms.Limit<Double>
    ) -> Finding {
        let unit = SpeakingPace.unit(in: statement.language)
        let pace = statement.pace
        var notes: [Diagnostic.Note] = []
        if statement.limits?.minutes == nil, let profile = statement.profile {
            notes.append(.source(of: profile))
        }
        let most = SpeakingPace.ofInterpreters(in: statement.language)
        if let oral = statement.profile?.oral, let advised = oral.words, let minutes = oral.minutes,
            !SpeakingPace.isCountedByCharacters(statement.language), minutes > 0,
            Double(advised) / minutes > Double(most)
        {
            let advisedPace = Int((Double(advised) / minutes).rounded())
            notes.append(
                Diagnostic.Note(
                    "the \(advised) words that are advised there for \(minutes.inMinutes) are "
                        + "\(advisedPace) a minute, too fast to be interpreted"))
        }
        return Finding(
            at: limit.range,
            "\(words.grouped) \(unit) take \(duration(words, at: pace)) at \(pace) a minute, and "
                + "\(limit.origin) \(limit.most.inMinutes); cut \((words - allowed).grouped)",
            notes: notes)
    }

    /// "2 min 8 s", rounded up to whole seconds.
    private static func duration(_ words: Int, at pace: Int) -> String {
        let seconds = (words * 60 + pace - 1) / max(1, pace)
        let parts = [(seconds / 60, "min"), (seconds % 60, "s")].filter { $0.0 > 0 }
        return parts.map { "\($0.0.grouped) \($0.1)" }.joined(separator: " ")
    }
}
