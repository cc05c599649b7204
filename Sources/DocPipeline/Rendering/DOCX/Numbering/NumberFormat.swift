/// How a number is written (ECMA-376 Part 1, 17.18.59; the formats that sections and items have).
enum NumberFormat: String, Sendable, CaseIterable {
    case decimal, upperRoman, upperLetter, lowerRoman, lowerLetter, bullet

    /// The number as Word writes it; `nil` when the format has no such number.
    func text(of number: Int) -> String? {
        switch self {
        case .decimal: String(number)
        case .upperRoman: Self.roman(number)
        case .lowerRoman: Self.roman(number)?.lowercased()
        case .upperLetter: Self.letter(number, from: "A")
        case .lowerLetter: Self.letter(number, from: "a")
        case .bullet: nil
        }
    }

    /// The number that `text` is in this format.
    func number(of text: Substring) -> Int? {
        let candidate: Int?
        switch self {
        case .decimal: candidate = Int(text)
        case .upperRoman, .lowerRoman:
            candidate = text.utf8.count < 16 ? Self.value(ofRoman: text.uppercased()) : nil
        case .upperLetter: candidate = Self.value(ofLetter: text, from: "A")
        case .lowerLetter: candidate = Self.value(ofLetter: text, from: "a")
        case .bullet: candidate = nil
        }
        // Only what comes out the same again: not "03", "IIII" or "١".
        guard let candidate, let written = self.text(of: candidate), written == text else {
            return nil
        }
        return candidate
    }

    private static let romanDigits: [(Int, String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
        (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    private static func roman(_ number: Int) -> String? {
        guard (1...3999).contains(number) else { return nil }
        var rest = number
        var text = ""
        for (value, digits) in romanDigits {
            while rest >= value {
                text += digits
                rest -= value
            }
        }
        return text
    }

    private static func value(ofRoman text: String) -> Int? {
        var rest = text[...]
        var value = 0
        for (worth, digits) in romanDigits {
            while rest.hasPrefix(digits) {
                value += worth
                rest = rest.dropFirst(digits.count)
            }
        }
        return rest.isEmpty ? value : nil
    }

    /// Only single letters: after Z, Word goes on with AA, BB, and others with AA, AB.
    private static func letter(_ number: Int, from first: Unicode.Scalar) -> String? {
        guard (1...26).contains(number),
            let scalar = Unicode.Scalar(first.value + UInt32(number) - 1)
        else { return nil }
        return String(Character(scalar))
    }

    private static func value(ofLetter text: Substring, from first: Unicode.Scalar) -> Int? {
        guard let scalar = text.unicodeScalars.first, scalar.value >= first.value,
            text.unicodeScalars.count == 1
        else { return nil }
        return Int(scalar.value - first.value) + 1
    }
}
