/// A word, a number or a sign of running text.
struct ProseToken {
    enum Kind { case word, number, mark }

    let kind: Kind
    /// Whether a blank, or nothing, stands before it.
    let isApart: Bool
    /// In bytes of the text.
    let start: Int
    let end: Int
    /// Of a number its value, at most 99,999,999; of a sign its code point; of a word one, if it
    /// has letters beyond ASCII, and zero otherwise.
    let value: UInt32

    var length: Int { end - start }

    func isMark(_ character: Unicode.Scalar) -> Bool {
        kind == .mark && value == character.value
    }

    /// Whether this is a hyphen, a dash or a minus.
    var isDash: Bool {
        kind == .mark && (value == 0x2D || (0x2010...0x2015).contains(value) || value == 0x2212)
    }
}

/// The tokens of a text, in order; blanks are none.
struct ProseTokens {
    private(set) var tokens: [ProseToken] = []
    private let bytes: [UInt8]
    private var isApart = true

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 4)
        var index = 0
        while index < bytes.count { index = read(at: index) }
    }

    private mutating func read(at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            if byte.isASCIILetter { return readWord(at: index) }
            if byte.isASCIIDigit { return readNumber(at: index) }
            if byte == 0x20 || byte == 0x09 {
                isApart = true
                return index + 1
            }
            return add(.mark, index, index + 1, UInt32(byte))
        }
        let (scalar, length) = scalar(at: index)
        if Self.isBlank(scalar) {
            isApart = true
            return index + length
        }
        return Self.isLetter(scalar)
            ? readWord(at: index) : add(.mark, index, index + length, scalar)
    }

    private mutating func readWord(at start: Int) -> Int {
        var index = start
        var isASCII = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                guard byte.isASCIILetter else { break }
                index += 1
            } else {
                let (scalar, length) = scalar(at: index)
                guard Self.isLetter(scalar) else { break }
                index += length
                isASCII = false
            }
        }
        return add(.word, start, index, isASCII ? 0 : 1)
    }

    private mutating func readNumber(at start: Int) -> Int {
        var index = start
        var value: UInt32 = 0
        while index < bytes.count, bytes[index].isASCIIDigit {
            value = min(value * 10 + UInt32(bytes[index] - 0x30), 99_999_999)
            index += 1
        }
        return add(.number, start, index, value)
    }

    private mutating func add(
        _ kind: ProseToken.Kind, _ start: Int, _ end: Int, _ value: UInt32
    ) -> Int {
        tokens.append(
            ProseToken(kind: kind, isApart: isApart, start: start, end: end, value: value))
        isApart = false
        return end
    }

    /// The code point at a place of valid UTF-8.
    private func scalar(at index: Int) -> (UInt32, Int) {
        let byte = UInt32(bytes[index])
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard byte >= 0xC0, index + length <= bytes.count else { return (0xFFFD, 1) }
        var value = byte & (0xFF >> UInt32(length + 1))
        for place in 1..<length { value = value << 6 | UInt32(bytes[index + place] & 0x3F) }
        return (value, length)
    }

    /// No-break spaces and spaces of other widths (Unicode, General_Category Zs).
    private static func isBlank(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Letters, and the signs that are written like letters; pictures and punctuation are none.
    private static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAA, 0xBA: true
        case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF: false
        case 0x3000...0x3004, 0x3008...0x3020, 0xFE10...0xFE6F, 0xFF00...0xFF0F: false
        case 0xFFF0...0xFFFF, 0x1F000...0x1FAFF: false
        default: true
        }
    }
}
