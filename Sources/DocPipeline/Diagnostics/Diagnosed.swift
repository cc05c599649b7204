/// What a phase made, beside all it found on the way.
///
/// `value` is `nil` only when nothing usable could be made; otherwise the next phase may go on with
/// it and find more, and only rendering waits for a list without errors.
package struct Diagnosed<Value> {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Whether a finding forbids rendering.
    package var hasErrors: Bool { diagnostics.hasErrors }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension [Diagnostic] {
    /// Whether a finding forbids rendering.
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
