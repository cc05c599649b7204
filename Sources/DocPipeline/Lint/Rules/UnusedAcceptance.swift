/// Flags an acceptance that no finding needs any more.
///
/// The findings are the registry's: only when all rules have spoken is it known what was needed.
enum UnusedAcceptance: LintRule {
    static let rule = Diagnostic.Rule("DG901", "unused-acceptance")
    static let severity = Diagnostic.Severity.warning

    static func finding(on acceptance: Acceptance) -> Finding {
        let name = acceptance.rule.value
        guard LintRules.named(name) == nil,
            let meant = bestSuggestion(for: name, among: LintRules.all.map { $0.rule.name })
        else {
            let place = acceptance.bytes == nil ? "in this document" : "here"
            return Finding(
                at: acceptance.rule.range, "nothing \(place) is found by “\(name)”",
                notes: [Diagnostic.Note("delete the acceptance; the finding it was for is gone")])
        }
        return Finding(
            at: acceptance.rule.range,
            "there is no rule “\(name)” to accept; did you mean “\(meant)”?")
    }
}
