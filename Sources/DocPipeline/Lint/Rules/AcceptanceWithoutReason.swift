/// Flags a comment that accepts a finding and does not say why.
///
/// In front matter the schema asks for the reason.
enum AcceptanceWithoutReason: LintRule {
    static let rule = Diagnostic.Rule("DG902", "acceptance-without-reason")
    static let severity = Diagnostic.Severity.warning

    static func finding(on acceptance: Acceptance) -> Finding {
        let name = acceptance.rule.value
        return Finding(
            at: acceptance.rule.range, "it is not said why “\(name)” is right as it stands",
            notes: [Diagnostic.Note("write the reason after a colon: “accept: \(name): because …”")]
        )
    }
}
