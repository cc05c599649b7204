/// The columns that characters take in a typeface of fixed width.
///
/// A letter takes one, an ideograph or an emoji two, a combining mark none (UAX #11). Emoji joined
/// by U+200D, with a skin tone, or made emoji by U+FE0F count as one picture.
struct DisplayWidth {
    private(set) var columns = 0
    private var isJoining = false
    private var lastColumns = 0

    mutating func add(ascii byte: UInt8) {
        columns += 1
        lastColumns = 1
        isJoining = false
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.value == 0xFE0F, lastColumns == 1 {
            columns += 1
            lastColumns = 2
            return
        }
        let own = joins(scalar) ? 0 : Self.columns(of: scalar)
        isJoining = scalar.value == 0x200D
        columns += own
        if own > 0 { lastColumns = own }
    }

    /// Whether a character is shown as part of the one before it.
    func joins(_ scalar: Unicode.Scalar) -> Bool {
        isJoining || columns > 0 && (0x1F3FB...0x1F3FF).contains(scalar.value)
            || scalar.value >= 0x300 && Self.columns(of: scalar) == 0
    }

    /// The columns of a text without line ends.
    static func columns(of text: some Collection<UInt8>) -> Int {
        if text.allSatisfy({ $0 < 0x80 }) { return text.count }
        var width = DisplayWidth()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { width.add(scalar) }
        return width.columns
    }

    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x1100 && contains(scalar.value, in: CharacterWidthTable.wide)
    }

    /// The character at an offset and its length in bytes, which is 1 for a stray byte.
    static func scalar(in text: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int) {
        let first = text[index]
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, index + length <= text.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for byte in text[index + 1..<index + length] { value = value << 6 | UInt32(byte & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        if contains(scalar.value, in: CharacterWidthTable.zero) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
        var low = 0
        var high = ranges.count / 2
        while low < high {
            let middle = (low + high) / 2
            if value > ranges[2 * middle + 1] {
                low = middle + 1
            } else if value < ranges[2 * middle] {
                high = middle
            } else {
                return true
            }
        }
        return false
    }
}
