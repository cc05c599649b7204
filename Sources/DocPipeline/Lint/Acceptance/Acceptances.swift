/// What one document accepts, and which of it has been needed.
package struct Acceptances: Sendable {
    private var entries: [Acceptance]
    private var isUsed: [Bool]

    package init(_ entries: [Acceptance] = []) {
        self.entries = entries
        isUsed = Array(repeating: false, count: entries.count)
    }

    /// The findings that nobody has accepted; what accepts the others is remembered as needed.
    ///
    /// Errors of the readers cannot be accepted: what cannot be read cannot be rendered.
    package mutating func removeAccepted(from diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !entries.isEmpty else { return diagnostics }
        return diagnostics.filter { diagnostic in
            guard diagnostic.severity != .error || LintRules.named(diagnostic.rule.name) != nil
            else { return true }
            var isAccepted = false
            for index in entries.indices where entries[index].covers(diagnostic) {
                isUsed[index] = true
                isAccepted = true
            }
            return !isAccepted
        }
    }

    /// What is wrong with the acceptances themselves: those without a reason, and those that no
    /// finding needed, as far as the rules of a scope are concerned.
    package func diagnostics(_ scope: LintScope, in workspace: Workspace) -> [Diagnostic] {
        zip(entries, isUsed).flatMap { entry, isUsed -> [Diagnostic] in
            let rule = LintRules.named(entry.rule.value)
            guard (rule?.scope ?? .document) == scope else { return [] }
            var found: [Diagnostic] = []
            if entry.reason.isEmpty,
                let severity = workspace.severity(of: AcceptanceWithoutReason.self)
            {
                found.append(
                    AcceptanceWithoutReason.finding(on: entry).diagnostic(
                        of: AcceptanceWithoutReason.self, severity))
            }
            let isOff = rule.map { workspace.severity(of: $0) == nil } ?? false
            if !isUsed, !isOff, let severity = workspace.severity(of: UnusedAcceptance.self) {
                found.append(
                    UnusedAcceptance.finding(on: entry).diagnostic(
                        of: UnusedAcceptance.self, severity))
            }
            return found
        }
    }
}
