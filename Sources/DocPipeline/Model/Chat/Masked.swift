/// How many of what was masked in a text.
package struct Masked: Sendable, Equatable {
    /// What nobody else is to read in a public record.
    package enum Kind: String, Sendable, CaseIterable {
        case addresses, telephones, meetings, passcodes
    }

    private var counts = [Int](repeating: 0, count: Kind.allCases.count)

    package init() {}

    package subscript(kind: Kind) -> Int {
        get { counts[kind.index] }
        set { counts[kind.index] = newValue }
    }

    package var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }

    package static func += (left: inout Masked, right: Masked) {
        for kind in Kind.allCases { left[kind] += right[kind] }
    }
}

extension Masked.Kind {
    fileprivate var index: Int {
        switch self {
        case .addresses: 0
        case .telephones: 1
        case .meetings: 2
        case .passcodes: 3
        }
    }
}
