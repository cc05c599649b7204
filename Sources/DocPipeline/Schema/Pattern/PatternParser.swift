/// Parses ECMA-262's pattern syntax as the `u` flag has it: strictly, so that a stray `{` or an
/// escape that means nothing is an error (ECMA-262, 22.2.1).
struct PatternParser {
    /// Deeper groups are refused, which bounds the recursion.
    private static let deepestNesting = 100

    var scalars: [Unicode.Scalar]
    var position = 0
    private var depth = 0
    /// The first thing that is well-formed and yet cannot be matched here.
    var unsupported: PatternError?

    init(_ source: String) {
        scalars = Array(source.unicodeScalars)
    }

    mutating func parse() throws(PatternError) -> PatternSyntax {
        let syntax = try parseAlternatives()
        guard position == scalars.count else {
            throw PatternError(message: "has a ) without its (; write \\) for the character itself")
        }
        return syntax
    }

    private mutating func parseAlternatives() throws(PatternError) -> PatternSyntax {
        var alternatives = [try parseSequence()]
        while take("|") { alternatives.append(try parseSequence()) }
        return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
    }

    private mutating func parseSequence() throws(PatternError) -> PatternSyntax {
        var terms: [PatternSyntax] = []
        while let next = peek, next != "|", next != ")" {
            terms.append(try parseTerm())
        }
        return .sequence(terms)
    }

    private mutating func parseTerm() throws(PatternError) -> PatternSyntax {
        guard let scalar = peek else { return .sequence([]) }
        position += 1
        let atom: PatternSyntax
        switch scalar {
        case "^": return .assertion(.start)
        case "$": return .assertion(.end)
        case "(":
            let group = try parseGroup()
            if case .look = group { return group }
            atom = group
        case ".": atom = .scalars(.anyButLineEnds)
        case "[": atom = .scalars(try parseClass())
        case "\\":
            let escaped = try parseEscape()
            if case .assertion = escaped { return escaped }
            atom = escaped
        case "*", "+", "?":
            throw PatternError(message: "has a \(scalar) that repeats nothing; write \\\(scalar)")
        case "{", "}", "]":
            throw PatternError(message: "has a stray \(scalar); write \\\(scalar)")
        default: atom = .literal(scalar)
        }
        return try parseQuantifier(of: atom)
    }

    private mutating func parseGroup() throws(PatternError) -> PatternSyntax {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepestNesting else {
            throw PatternError(message: "nests its groups too deep")
        }
        var look: (isBehind: Bool, isNegated: Bool)?
        if take("?") {
            if take("=") {
                look = (false, false)
            } else if take("!") {
                look = (false, true)
            } else if take("<") {
                if take("=") {
                    look = (true, false)
                } else if take("!") {
                    look = (true, true)
                } else {
                    try parseGroupName()
                }
            } else if !take(":") {
                throw PatternError(
                    message: "has a group that begins with (? and is of no known kind")
            }
        }
        let body = try parseAlternatives()
        guard take(")") else { throw PatternError(message: "has a ( without its )") }
        guard let look else { return body }
        return .look(body, isBehind: look.isBehind, isNegated: look.isNegated)
    }

    mutating func parseGroupName() throws(PatternError) {
        let start = position
        while let scalar = peek, scalar.properties.isIDContinue || scalar == "$" { position += 1 }
        guard position > start, take(">") else {
            throw PatternError(message: "has a group whose name does not end with >")
        }
    }

    private mutating func parseQuantifier(
        of atom: PatternSyntax
    ) throws(PatternError) -> PatternSyntax {
        let minimum: Int
        let maximum: Int?
        if take("*") {
            (minimum, maximum) = (0, nil)
        } else if take("+") {
            (minimum, maximum) = (1, nil)
        } else if take("?") {
            (minimum, maximum) = (0, 1)
        } else if take("{") {
            (minimum, maximum) = try parseBounds()
        } else {
            return atom
        }
        // A lazy quantifier matches the same texts.
        _ = take("?")
        return .repeated(atom, minimum: minimum, maximum: maximum)
    }

    private mutating func parseBounds() throws(PatternError) -> (Int, Int?) {
        let malformed = PatternError(message: "has a { that is no {2}, {2,} or {2,5}; write \\{")
        guard let minimum = parseNumber() else { throw malformed }
        var maximum: Int? = minimum
        if take(",") { maximum = parseNumber() }
        guard take("}") else { throw malformed }
        if let maximum, maximum < minimum {
            throw PatternError(message: "asks for at least \(minimum) and at most \(maximum) times")
        }
        return (minimum, maximum)
    }

    /// A decimal number, held below what would overflow.
    private mutating func parseNumber() -> Int? {
        let start = position
        var value = 0
        while let scalar = peek, ("0"..."9").contains(scalar) {
            value = min(value * 10 + Int(scalar.value - 0x30), Int(Int32.max))
            position += 1
        }
        return position > start ? value : nil
    }
}

// Moving through the scalars.
extension PatternParser {
    var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        position += 1
        return true
    }
}
