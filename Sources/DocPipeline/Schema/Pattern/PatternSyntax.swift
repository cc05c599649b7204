/// What a pattern says, as a tree; groups and lazy quantifiers leave no trace, since only whether
/// the pattern occurs is asked.
indirect enum PatternSyntax: Sendable {
    case scalars(ScalarSet)
    case literal(Unicode.Scalar)
    case sequence([PatternSyntax])
    case alternatives([PatternSyntax])
    /// At least `minimum` times, at most `maximum`, `nil` for any number.
    case repeated(PatternSyntax, minimum: Int, maximum: Int?)
    case assertion(PatternAssertion)
    /// The body must follow (or, looking behind, precede), or must not.
    case look(PatternSyntax, isBehind: Bool, isNegated: Bool)

    /// The bytes of `^literal` or `^literal$`, and whether the end is anchored too.
    var anchoredLiteral: (bytes: [UInt8], isWhole: Bool)? {
        guard case .sequence(let terms) = self, let first = terms.first,
            case .assertion(.start) = first
        else { return nil }
        var text = String.UnicodeScalarView()
        for (index, term) in terms.enumerated().dropFirst() {
            switch term {
            case .literal(let scalar): text.append(scalar)
            case .assertion(.end) where index == terms.count - 1:
                return (Array(String(text).utf8), true)
            case .scalars, .sequence, .alternatives, .repeated, .assertion, .look: return nil
            }
        }
        return (Array(String(text).utf8), false)
    }
}

/// A condition on a place between two characters.
enum PatternAssertion: Sendable {
    case start
    case end
    case wordBoundary
    case noWordBoundary
}
