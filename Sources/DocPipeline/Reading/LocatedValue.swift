/// A value of JSON's data model that remembers where it was typed.
///
/// YAML, JSON and CSV are all read into this, the schema validator and the model read from it, so
/// that every finding has file, line and column.
package struct LocatedValue: Sendable {
    package var content: Content
    /// The whole value as typed, quotes and brackets included.
    package var range: SourceRange

    package init(_ content: Content, at range: SourceRange) {
        self.content = content
        self.range = range
    }

    package enum Content: Sendable {
        case null
        case bool(Bool)
        case number(Number)
        case string(String)
        case array([LocatedValue])
        case object([Member])
    }

    /// A number as JSON means it: `1` and `1.0` are the same number.
    package enum Number: Sendable {
        /// Written without fraction or exponent, and representable.
        case integer(Int)
        /// Anything else; also integers beyond 64 bits.
        case double(Double)
    }

    /// One key with its value, in the order typed; keys of one object are unique.
    package struct Member: Sendable {
        package var key: String
        package var keyRange: SourceRange
        package var value: LocatedValue

        package init(key: String, keyRange: SourceRange, value: LocatedValue) {
            self.key = key
            self.keyRange = keyRange
            self.value = value
        }
    }

    /// The member of an object; `nil` when absent or when this is no object.
    package subscript(key: String) -> LocatedValue? { member(key)?.value }

    /// The member of an object with its key's place.
    package func member(_ key: String) -> Member? {
        guard case .object(let members) = content else { return nil }
        return members.first { $0.key == key }
    }

    /// The text, when this is a string.
    package var string: String? {
        if case .string(let text) = content { text } else { nil }
    }

    /// The truth value, when this is one.
    package var bool: Bool? {
        if case .bool(let flag) = content { flag } else { nil }
    }

    /// The number, when this is a whole one that fits.
    package var integer: Int? {
        switch content {
        case .number(.integer(let value)): value
        case .number(.double(let value)): Int(exactly: value)
        case .null, .bool, .string, .array, .object: nil
        }
    }

    /// The items, when this is an array.
    package var array: [LocatedValue]? {
        if case .array(let items) = content { items } else { nil }
    }

    /// The members, when this is an object.
    package var object: [Member]? {
        if case .object(let members) = content { members } else { nil }
    }
}
