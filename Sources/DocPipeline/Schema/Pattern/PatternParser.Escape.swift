extension PatternParser {
    /// Parses what follows a backslash outside brackets.
    mutating func parseEscape() throws(PatternError) -> PatternSyntax {
        guard let letter = peek else { throw PatternError(message: "ends with a lone \\") }
        if let shorthand = ScalarShorthand(letter: letter) {
            position += 1
            return .scalars(shorthand.set)
        }
        switch letter {
        case "b":
            position += 1
            return .assertion(.wordBoundary)
        case "B":
            position += 1
            return .assertion(.noWordBoundary)
        case "p", "P":
            position += 1
            var set = ScalarSet([])
            if let property = try parseProperty() {
                set.insert(property, isNegated: letter == "P")
            }
            return .scalars(set)
        case "1"..."9", "k":
            try parseBackReference()
            return .sequence([])
        default:
            let value = try parseCharacterEscape()
            guard let scalar = Unicode.Scalar(value) else {
                // Half of a surrogate pair: a set that no text has a member of.
                return .scalars(ScalarSet([value...value]))
            }
            return .literal(scalar)
        }
    }

    private mutating func parseBackReference() throws(PatternError) {
        if take("k") {
            guard take("<") else { throw PatternError(message: "has a \\k without a name in < >") }
            try parseGroupName()
        } else {
            while let scalar = peek, ("0"..."9").contains(scalar) { position += 1 }
        }
        note("refers back to a group, which cannot be matched in bounded time; write it out")
    }

    private mutating func note(_ message: String) {
        if unsupported == nil { unsupported = PatternError(message: message) }
    }

    /// Parses `{Letter}` after `\p`; `nil` when it is well-formed and unknown here.
    mutating func parseProperty() throws(PatternError) -> ScalarProperty? {
        guard take("{"), let end = scalars[position...].firstIndex(of: "}"), end > position else {
            throw PatternError(message: "has a \\p without a property's name in { }")
        }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[position..<end])
        position = end + 1
        let isName = name.allSatisfy { $0.isASCII && ($0.properties.isIDContinue || $0 == "=") }
        guard isName else {
            throw PatternError(message: "has a \\p{\(String(name))}, which is no property's name")
        }
        if let property = ScalarProperty(String(name)) { return property }
        note(
            "uses \\p{\(String(name))}; general categories are known, such as \\p{Letter}, and no scripts"
        )
        return nil
    }

    /// Parses an escape that stands for one character, after its backslash.
    mutating func parseCharacterEscape() throws(PatternError) -> UInt32 {
        guard let letter = peek else { throw PatternError(message: "ends with a lone \\") }
        position += 1
        switch letter {
        case "t": return 0x09
        case "n": return 0x0A
        case "v": return 0x0B
        case "f": return 0x0C
        case "r": return 0x0D
        case "0":
            if let next = peek, ("0"..."9").contains(next) {
                throw PatternError(message: "has an octal escape; write \\x41 instead")
            }
            return 0
        case "c":
            if let control = peek, ("a"..."z").contains(control) || ("A"..."Z").contains(control) {
                position += 1
                return control.value % 32
            }
            throw PatternError(message: "has a \\c without a letter")
        case "x": return try parseHexDigits(2)
        case "u": return try parseUnicodeEscape()
        case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/":
            return letter.value
        default:
            throw PatternError(message: "has \\\(letter), which means nothing; write \(letter)")
        }
    }

    private mutating func parseUnicodeEscape() throws(PatternError) -> UInt32 {
        if take("{") {
            var value: UInt32 = 0
            while let digit = peek.flatMap(hexDigit) {
                value = min(value * 16 + digit, 0x110000)
                position += 1
            }
            guard take("}"), value < 0x110000 else {
                throw PatternError(message: "has a \\u{…} that names no character")
            }
            return value
        }
        let unit = try parseHexDigits(4)
        let mark = position
        guard (0xD800...0xDBFF).contains(unit), take("\\"), take("u"), peek != "{" else {
            position = mark
            return unit
        }
        let second = try parseHexDigits(4)
        guard (0xDC00...0xDFFF).contains(second) else {
            position = mark
            return unit
        }
        return 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00)
    }

    private mutating func parseHexDigits(_ count: Int) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let digit = peek.flatMap(hexDigit) else {
                throw PatternError(message: "has an escape that lacks hexadecimal digits")
            }
            value = value * 16 + digit
            position += 1
        }
        return value
    }

    private func hexDigit(_ scalar: Unicode.Scalar) -> UInt32? {
        guard scalar.isASCII else { return nil }
        return UInt8(scalar.value).hexDigitValue.map(UInt32.init)
    }
}
