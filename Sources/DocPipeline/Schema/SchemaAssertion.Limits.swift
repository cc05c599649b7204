// What the keywords about numbers and sizes hold.

/// `multipleOf`, `maximum` and their like.
package struct NumberLimit: Sendable {
    /// Which side of the value is allowed.
    package enum Kind: Sendable {
        case multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum
    }

    var kind: Kind
    var value: LocatedValue.Number

    func allows(_ number: LocatedValue.Number) -> Bool {
        switch kind {
        case .multipleOf: number.isMultiple(of: value)
        case .maximum: number.order(to: value) != .above
        case .exclusiveMaximum: number.order(to: value) == .below
        case .minimum: number.order(to: value) != .below
        case .exclusiveMinimum: number.order(to: value) == .above
        }
    }
}

/// `minLength`, `maxItems` and their like.
package struct SizeLimit: Sendable {
    /// What is counted.
    package enum Measured: Sendable {
        /// Unicode scalars of a text (Validation 2020-12, 6.3.1).
        case characters
        case items, members
    }

    var measured: Measured
    var isMaximum: Bool
    var limit: Int

    /// The size of a value; `nil` when the limit is not about values of its type.
    func size(of value: LocatedValue) -> Int? {
        switch (measured, value.content) {
        case (.characters, .string(let text)): text.scalarCount
        case (.items, .array(let items)): items.count
        case (.members, .object(let members)): members.count
        case (.characters, _), (.items, _), (.members, _): nil
        }
    }

    /// Whether a text is within the limit by its bytes alone, of which a character has up to four.
    func isClearlyMet(by text: String) -> Bool {
        isMaximum ? text.utf8.count <= limit : (text.utf8.count + 3) / 4 >= limit
    }

    func allows(_ size: Int) -> Bool {
        isMaximum ? size <= limit : size >= limit
    }
}

extension String {
    /// The number of Unicode scalars, counted by the bytes that begin one.
    fileprivate var scalarCount: Int {
        var count = 0
        for byte in utf8 where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
