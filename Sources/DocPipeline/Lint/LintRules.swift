/// All rules there are.
package enum LintRules {
    /// In the order of their codes.
    package static let all: [any LintRule.Type] = [
        DuplicateAttendee.self,
        HeadingNotOnAgenda.self,
        MistypedRecord.self,
        EmptyRecord.self,
        HeadingNotInTemplate.self,
        HeadingNotTranslated.self,
    ]

    /// What every rule says of one set of minutes, with the severities the workspace wants.
    static func check(_ minutes: Minutes, of workspace: Workspace) -> [Diagnostic] {
        run(workspace) { $0.findings(in: minutes, of: workspace) }
    }

    /// What every rule says of one statement, with the severities the workspace wants.
    static func check(_ statement: Statement, of workspace: Workspace) -> [Diagnostic] {
        run(workspace) { $0.findings(in: statement, of: workspace) }
    }

    private static func run(
        _ workspace: Workspace, _ findings: (any LintRule.Type) -> [Finding]
    ) -> [Diagnostic] {
        all.flatMap { rule -> [Diagnostic] in
            let severity: Diagnostic.Severity
            switch workspace.severities[rule.rule.name] {
            case .some(.some(let chosen)): severity = chosen
            case .some(.none): return []
            case .none: severity = rule.severity
            }
            return findings(rule).map { finding in
                Diagnostic(
                    rule.rule, severity, at: finding.range, finding.message, notes: finding.notes,
                    fix: finding.fix)
            }
        }
    }
}
