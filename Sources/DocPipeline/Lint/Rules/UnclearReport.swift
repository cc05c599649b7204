/// Flags a report on an action that does not begin with what became of it.
enum UnclearReport: LintRule {
    static let rule = Diagnostic.Rule("DG420", "unclear-report")
    static let severity = Diagnostic.Severity.warning

    /// What people write for the three words, in the languages minutes are written in.
    private static let synonyms: [String: String] = [
        "completed": "done", "complete": "done", "finished": "done", "closed": "done",
        "fulfilled": "done", "implemented": "done", "erledigt": "done", "fait": "done",
        "hecho": "done", "cancelled": "dropped", "canceled": "dropped", "withdrawn": "dropped",
        "abandoned": "dropped", "obsolete": "dropped", "entfallen": "dropped",
        "ongoing": "open", "pending": "open", "continued": "open", "postponed": "open",
        "outstanding": "open", "offen": "open", "ouvert": "open", "abierto": "open",
    ]

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.records.compactMap { record in
            guard case .report(let report) = record, report.status == nil else { return nil }
            let word = report.statusWord
            let meant =
                synonyms[word.value.lowercased()]
                ?? bestSuggestion(for: word.value, among: ActionReport.statusWords)
            return .isUnclear(word, report, meant: meant)
        }
    }
}

extension Finding {
    fileprivate static func isUnclear(
        _ word: Located<String>, _ report: ActionReport, meant: String?
    ) -> Finding {
        let identifier = report.action.value
        guard let meant, !word.value.isEmpty else {
            return Finding(
                at: word.range, "what became of \(identifier) is not said",
                notes: [
                    Diagnostic.Note(
                        "begin with “done”, “dropped” or “open”, as in "
                            + "“ACTION \(identifier): done, …”")
                ])
        }
        return Finding(
            at: word.range, "“\(word.value)” does not close an action; did you mean “\(meant)”?",
            notes: [Diagnostic.Note("an action is “done”, “dropped” or still “open”")],
            fix: Diagnostic.Fix(
                "write “\(meant)”", isCertain: false, [Diagnostic.Fix.Edit(word.range, meant)]))
    }
}
