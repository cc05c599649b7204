/// A check that no schema can make: pure, reads the model that is rendered, knows no other rule.
///
/// Adding one: its file in `Rules/`, its line in ``LintRules/all``, its line in the CHANGELOG.
package protocol LintRule: SendableMetatype {
    /// Stable code and name; the name states the bad pattern.
    static var rule: Diagnostic.Rule { get }
    /// How much a finding weighs unless the workspace says otherwise.
    static var severity: Diagnostic.Severity { get }
    /// What is wrong in one set of minutes.
    static func findings(in minutes: Minutes, of workspace: Workspace) -> [Finding]
    /// What is wrong in one statement.
    static func findings(in statement: Statement, of workspace: Workspace) -> [Finding]
}

extension LintRule {
    package static func findings(in minutes: Minutes, of workspace: Workspace) -> [Finding] { [] }
    package static func findings(in statement: Statement, of workspace: Workspace) -> [Finding] {
        []
    }
}

/// What a rule found; the registry adds the rule's identity and severity.
package struct Finding: Sendable {
    package var range: SourceRange
    package var message: String
    package var notes: [Diagnostic.Note]
    package var fix: Diagnostic.Fix?

    package init(
        at range: SourceRange, _ message: String, notes: [Diagnostic.Note] = [],
        fix: Diagnostic.Fix? = nil
    ) {
        self.range = range
        self.message = message
        self.notes = notes
        self.fix = fix
    }
}
