/// How findings are written; each case has a writer beside this file, all fed the same values.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
    /// For people: message, source line, caret, mend. See ``DiagnosticText``.
    case text
    /// For programs: the contract of one object with `version` 1. See ``DiagnosticJSON``.
    case json
    /// For programs: a log of SARIF 2.1.0. See ``DiagnosticSARIF``.
    case sarif
    /// For GitHub Actions: a workflow command a finding. See ``DiagnosticGitHub``.
    case github

    /// Whether the whole output is one value, in which no other line may stand.
    package var isOneValue: Bool {
        switch self {
        case .json, .sarif: true
        case .text, .github: false
        }
    }
}
