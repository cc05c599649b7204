/// What a bag is, all in all.
package enum BagVerdict: String, Sendable {
    case valid
    case validWithWarning = "valid-with-warning"
    case invalid

    init(_ findings: [BagFinding]) {
        switch findings.map(\.severity).max() {
        case .error: self = .invalid
        case .warning: self = .validWithWarning
        case .note, nil: self = .valid
        }
    }
}
