/// A check that no schema can make: pure, reads the model that is rendered, knows no other rule.
///
/// Adding one: its file in `Rules/`, its line in ``LintRules/all``, its page in
/// `Sources/Templates/Files/rules`, its line in the CHANGELOG.
package protocol LintRule: SendableMetatype {
    /// Stable code and name; the name states the bad pattern.
    static var rule: Diagnostic.Rule { get }
    /// How much a finding weighs unless the workspace says otherwise.
    static var severity: Diagnostic.Severity { get }
    /// The styles that switch the rule on; empty for a rule that is on in every workspace.
    static var styles: Set<HouseStyle> { get }
    /// Whether one document is enough to find the mistake.
    static var scope: LintScope { get }
    /// What is wrong in one set of minutes.
    static func findings(in review: MinutesReview) -> [Finding]
    /// What is wrong in one statement.
    static func findings(in review: StatementReview) -> [Finding]
    /// What is wrong with one meeting among all those of the workspace.
    static func findings(in review: RegisterReview) -> [Finding]
    /// What is wrong with one statement among all those of the workspace.
    static func findings(in review: StatementRegisterReview) -> [Finding]
}

extension LintRule {
    package static var styles: Set<HouseStyle> { [] }
    package static var scope: LintScope { .document }
    package static func findings(in review: MinutesReview) -> [Finding] { [] }
    package static func findings(in review: StatementReview) -> [Finding] { [] }
    package static func findings(in review: RegisterReview) -> [Finding] { [] }
    package static func findings(in review: StatementRegisterReview) -> [Finding] { [] }
}

/// What a rule must see to find a mistake.
package enum LintScope: Sendable {
    /// One document; its findings count for `build` too.
    case document
    /// All minutes of the workspace; only `check` looks at them, and no document is held back.
    case register
}

/// A set of style rules that `docgen.yaml` can ask for; without one, style is nobody's business.
package enum HouseStyle: String, Sendable, CaseIterable {
    /// The United Nations Editorial Manual.
    case un
    /// What an organisation's own papers keep to: one form for one thing.
    case house
}

/// What a rule found; the registry adds the rule's identity and severity.
package struct Finding: Sendable {
    package var range: SourceRange
    package var message: String
    package var notes: [Diagnostic.Note]
    package var fix: Diagnostic.Fix?
    /// The most that this finding may weigh, where the rule is less sure of it than of others.
    package var limit: Diagnostic.Severity

    package init(
        at range: SourceRange, _ message: String, notes: [Diagnostic.Note] = [],
        fix: Diagnostic.Fix? = nil, atMost limit: Diagnostic.Severity = .error
    ) {
        self.range = range
        self.message = message
        self.notes = notes
        self.fix = fix
        self.limit = limit
    }
}
