/// Characters of the fonts that have pictures in place of letters, as those of Unicode.
enum WordSymbol {
    /// The character for a code in hexadecimal digits; U+FFFD where nobody can say which it is.
    static func text(_ code: String, font: String) -> String {
        guard var number = UInt32(code, radix: 16) else { return "\u{FFFD}" }
        // Word moves such characters into the private use area.
        if (0xF000...0xF0FF).contains(number) { number -= 0xF000 }
        switch font.lowercased() {
        case "symbol": if let found = symbol[number] { return String(found) }
        case "wingdings", "wingdings 2": if let found = wingdings[number] { return String(found) }
        default: break
        }
        guard let scalar = Unicode.Scalar(number), number >= 0x20,
            !(0xE000...0xF8FF).contains(number),
            !font.lowercased().hasPrefix("wingdings"), !font.lowercased().hasPrefix("webdings")
        else { return "\u{FFFD}" }
        return String(scalar)
    }

    /// Greek letters and signs, in the order of Adobe's Symbol encoding.
    private static let symbol: [UInt32: Character] = {
        var table: [UInt32: Character] = [
            0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→",
            0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
            0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅",
            0xC7: "∩", 0xC8: "∪", 0xCE: "∈", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD6: "√",
            0xDE: "⇒", 0xE5: "∑", 0xF2: "∫", 0xA0: "€", 0x2D: "−",
        ]
        for (place, letter) in "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".enumerated() {
            table[0x41 + UInt32(place)] = letter
        }
        for (place, letter) in "αβχδεφγηιϕκλμνοπθρστυϖωξψζ".enumerated() {
            table[0x61 + UInt32(place)] = letter
        }
        return table
    }()

    /// The boxes, bullets, ticks and arrows that forms are made with.
    private static let wingdings: [UInt32: Character] = [
        0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑",
        0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA1: "○",
        0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xFB: "✗", 0xFC: "✓",
        0xFD: "☒", 0xFE: "☑", 0x50: "✓", 0x52: "☑", 0x54: "☒", 0xA3: "☐",
    ]

    /// Raised or lowered figures and signs, where Unicode has all of them: 10⁷, CO₂; other text as
    /// it is.
    static func text(_ text: String, _ marks: WordFormat.Marks) -> String {
        let table: [Character: Character]
        if marks.contains(.raised) {
            table = raised
        } else if marks.contains(.lowered) {
            table = lowered
        } else {
            return text
        }
        let shifted = text.compactMap { $0.isWhitespace ? $0 : table[$0] }
        return shifted.count == text.count ? String(shifted) : text
    }

    private static let raised = Dictionary(
        uniqueKeysWithValues: zip("0123456789+-−=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾"))
    private static let lowered = Dictionary(
        uniqueKeysWithValues: zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"))
}
