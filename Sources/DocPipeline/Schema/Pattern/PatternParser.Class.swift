extension PatternParser {
    /// One member of a class in brackets.
    private enum ClassAtom {
        case scalar(UInt32)
        case shorthand(ScalarShorthand)
        case property(ScalarProperty?, isNegated: Bool)
    }

    /// Parses `a-z\d]` after the opening bracket.
    mutating func parseClass() throws(PatternError) -> ScalarSet {
        var set = ScalarSet([])
        let isInverted = take("^")
        while !take("]") {
            guard peek != nil else { throw PatternError(message: "has a [ without its ]") }
            let first = try parseClassAtom()
            if peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
                position += 1
                let last = try parseClassAtom()
                guard case .scalar(let low) = first, case .scalar(let high) = last, low <= high
                else {
                    throw PatternError(
                        message: "has a range in [ ] that runs backwards or ends in a class")
                }
                set.insert(low...high)
            } else {
                insert(first, into: &set)
            }
        }
        set.isInverted = isInverted
        return set
    }

    private func insert(_ atom: ClassAtom, into set: inout ScalarSet) {
        switch atom {
        case .scalar(let value): set.insert(value...value)
        case .shorthand(let shorthand): set.insert(shorthand)
        case .property(let property, let isNegated):
            if let property { set.insert(property, isNegated: isNegated) }
        }
    }

    private mutating func parseClassAtom() throws(PatternError) -> ClassAtom {
        guard let scalar = peek else { throw PatternError(message: "has a [ without its ]") }
        position += 1
        guard scalar == "\\" else { return .scalar(scalar.value) }
        guard let letter = peek else { throw PatternError(message: "ends with a lone \\") }
        if let shorthand = ScalarShorthand(letter: letter) {
            position += 1
            return .shorthand(shorthand)
        }
        if letter == "p" || letter == "P" {
            position += 1
            return .property(try parseProperty(), isNegated: letter == "P")
        }
        if take("b") { return .scalar(0x08) }
        if take("-") { return .scalar(0x2D) }
        return .scalar(try parseCharacterEscape())
    }
}
