/// A set of the types that the keyword `type` can name (Validation 2020-12, 6.1.1).
package struct JSONTypes: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let null = JSONTypes(rawValue: 1)
    package static let boolean = JSONTypes(rawValue: 2)
    package static let object = JSONTypes(rawValue: 4)
    package static let array = JSONTypes(rawValue: 8)
    /// Any number, whole or not.
    package static let number = JSONTypes(rawValue: 16)
    package static let string = JSONTypes(rawValue: 32)
    /// A number without a fraction, `1.0` included.
    package static let integer = JSONTypes(rawValue: 64)

    /// The type of a name as `type` writes it.
    init?(named name: String) {
        switch name {
        case "null": self = .null
        case "boolean": self = .boolean
        case "object": self = .object
        case "array": self = .array
        case "number": self = .number
        case "string": self = .string
        case "integer": self = .integer
        default: return nil
        }
    }

    /// Whether a value is of one of these types.
    func include(_ value: LocatedValue) -> Bool {
        switch value.content {
        case .null: contains(.null)
        case .bool: contains(.boolean)
        case .object: contains(.object)
        case .array: contains(.array)
        case .string: contains(.string)
        case .number(let number): contains(.number) || (contains(.integer) && number.isWhole)
        }
    }
}
