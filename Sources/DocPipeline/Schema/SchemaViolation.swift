/// One thing a value does against a schema, with all that a message about it needs.
package struct SchemaViolation: Sendable {
    /// From the top of the value to the part that is wrong.
    package var instancePath: JSONPointer
    /// The keyword that is not fulfilled; `nil` for the schema `false`.
    package var keyword: SchemaKeyword?
    /// The URI of the schema with that keyword, and a JSON pointer as its fragment.
    package var schemaLocation: String
    /// The value; for a missing key the key of the object it is missing from, else the object's
    /// start; for an unknown key the key.
    package var range: SourceRange
    package var subject: Subject
    package var problem: Problem
    /// What the schema says about the wrong value: its `description`, else its `title`.
    package var explanation: String?
    /// A right value, as typed, from the schema's `examples`.
    package var example: String?

    /// What a message calls the value that is wrong.
    package enum Subject: Sendable, Hashable {
        /// The whole document; the schema's `title` where it has one.
        case root(title: String?)
        case key(String)
        /// An item of a list, counted from 1, and the key the list stands under.
        case item(Int, of: String?)
    }

    /// What is wrong, by kind.
    package enum Problem: Sendable {
        case wrongType(expected: JSONTypes, found: LocatedValue)
        /// None of the values that are allowed.
        case notAllowed([LocatedValue], found: LocatedValue)
        case outOfLimits(NumberLimit.Kind, LocatedValue.Number, found: LocatedValue.Number)
        case wrongSize(SizeLimit.Measured, isMaximum: Bool, limit: Int, found: Int)
        case patternMismatch(pattern: String, found: String)
        case wrongFormat(Format, found: String)
        /// The keys that are known there and not yet used, in the schema's order.
        case unknownKey(String, known: [String])
        /// One of the names is needed; with several, any of them.
        case missingKey([String], because: String?)
        case forbidden
        case tooManyItems(allowed: Int)
        case repeatedItem(first: SourceRange)
        case lacksItem(count: Int, what: String?)
        case hasTooManyItems(count: Int, what: String?)
        /// The keys that the alternatives demand, of which only one may be there.
        case matchesSeveral(keys: [String])
        case matchesForbidden
        case tooComplex
    }
}
