/// How findings are written; each case has a writer beside this file, all fed the same values.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
    /// For people: message, source line, caret, mend. See ``DiagnosticText``.
    case text
    /// For programs: the contract of one object with `version` 1. See ``DiagnosticJSON``.
    case json
}
