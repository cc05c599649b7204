/// A set of Unicode scalars: a class of a pattern, such as `[a-z\d]` or `\p{Letter}`.
struct ScalarSet: Sendable {
    private var asciiBits: (low: UInt64, high: UInt64) = (0, 0)
    /// Beyond ASCII.
    private var ranges: [ClosedRange<UInt32>] = []
    private var properties: [(property: ScalarProperty, isNegated: Bool)] = []
    var isInverted = false

    /// Adds scalars by their values, also surrogates, which no text holds.
    mutating func insert(_ range: ClosedRange<UInt32>) {
        for value in range where value < 0x80 { insertASCII(value) }
        if range.upperBound >= 0x80 {
            ranges.append(max(range.lowerBound, 0x80)...range.upperBound)
        }
    }

    mutating func insert(_ property: ScalarProperty, isNegated: Bool) {
        for value in UInt32(0)..<0x80 {
            if let scalar = Unicode.Scalar(value), property.holds(for: scalar) != isNegated {
                insertASCII(value)
            }
        }
        properties.append((property, isNegated))
    }

    private mutating func insertASCII(_ value: UInt32) {
        if value < 64 {
            asciiBits.low |= 1 << UInt64(value)
        } else {
            asciiBits.high |= 1 << UInt64(value - 64)
        }
    }

    /// The values of the ASCII characters in the set, in order.
    var asciiMembers: [Int] {
        var members: [Int] = []
        for (bits, start) in [(asciiBits.low, 0), (asciiBits.high, 64)] {
            var rest = isInverted ? ~bits : bits
            while rest != 0 {
                members.append(start + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return members
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 64 {
            return (asciiBits.low >> UInt64(value)) & 1 == 1 ? !isInverted : isInverted
        }
        if value < 128 {
            return (asciiBits.high >> UInt64(value - 64)) & 1 == 1 ? !isInverted : isInverted
        }
        let isMember =
            ranges.contains { $0.contains(value) }
            || properties.contains { $0.property.holds(for: scalar) != $0.isNegated }
        return isMember != isInverted
    }
}

extension ScalarSet {
    /// `\d`: ASCII digits only (ECMA-262, 22.2.2.9).
    static let digits = ScalarSet([0x30...0x39])
    /// `\w`: ASCII letters, digits and the underscore.
    static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    /// `\s`: WhiteSpace and LineTerminator (ECMA-262, 12.2 and 12.3).
    static let space = ScalarSet([
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A,
        0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
    /// `.`: anything but a line terminator.
    static let anyButLineEnds = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).inverted

    var inverted: ScalarSet {
        var copy = self
        copy.isInverted.toggle()
        return copy
    }

    init(_ ranges: [ClosedRange<UInt32>]) {
        for range in ranges { insert(range) }
    }

    /// Adds what `\d`, `\w`, `\s` or their opposites stand for to a class in brackets.
    mutating func insert(_ shorthand: ScalarShorthand) {
        let set = shorthand.set
        for value in UInt32(0)..<0x80 {
            if let scalar = Unicode.Scalar(value), set.contains(scalar) { insertASCII(value) }
        }
        if set.isInverted {
            var next: UInt32 = 0x80
            for range in set.ranges {
                if range.lowerBound > next { ranges.append(next...(range.lowerBound - 1)) }
                next = range.upperBound + 1
            }
            ranges.append(next...0x10FFFF)
        } else {
            ranges.append(contentsOf: set.ranges)
        }
    }
}

/// The escapes that stand for a whole class.
enum ScalarShorthand: Sendable {
    case digit, notDigit, word, notWord, space, notSpace

    /// The class of `\d`, `\D` and so on; `nil` for any other letter.
    init?(letter: Unicode.Scalar) {
        switch letter {
        case "d": self = .digit
        case "D": self = .notDigit
        case "w": self = .word
        case "W": self = .notWord
        case "s": self = .space
        case "S": self = .notSpace
        default: return nil
        }
    }

    var set: ScalarSet {
        switch self {
        case .digit: .digits
        case .notDigit: .digits.inverted
        case .word: .wordCharacters
        case .notWord: .wordCharacters.inverted
        case .space: .space
        case .notSpace: .space.inverted
        }
    }
}
