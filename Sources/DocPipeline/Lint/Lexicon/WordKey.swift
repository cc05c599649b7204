/// A word without regard to letter case and accents, as a number to look it up by.
///
/// 64-bit FNV-1a over the folded letters. Two words with one number would be read as one word, which
/// costs at worst a finding in a text made for it.
struct WordKey: Hashable, Sendable {
    let value: UInt64
    /// The folded first letter and the number of folded bytes, for quick refusals.
    let shape: Shape

    /// What is seen of a word at a glance.
    struct Shape: Hashable, Sendable {
        /// From 0 for “a” to 25; 26 for any other.
        let initial: Int
        /// At most 63.
        let length: Int
    }

    init(_ word: some Sequence<UInt8>) {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        var length = 0
        var initial = 26
        func add(_ byte: UInt8) {
            value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            if length == 0, (0x61...0x7A).contains(byte) { initial = Int(byte) - 0x61 }
            length += 1
        }
        var lead: UInt8 = 0
        for byte in word {
            switch (lead, byte) {
            case (0, 0x41...0x5A): add(byte | 0x20)
            case (0, 0xC3), (0, 0xCC), (0, 0xCD): lead = byte
            case (0xC3, _):
                for letter in Self.base(byte) { add(letter) }
                lead = 0
            // Combining marks, U+0300 to U+036F, and the rest of their blocks.
            case (0xCC, _), (0xCD, _): lead = 0
            default: add(byte)
            }
        }
        self.value = value
        shape = Shape(initial: initial, length: min(length, 63))
    }

    init(_ word: String) { self.init(word.utf8) }

    static func == (left: WordKey, right: WordKey) -> Bool { left.value == right.value }

    func hash(into hasher: inout Hasher) { hasher.combine(value) }

    /// What is left of a letter of U+00C0 to U+00FF without its mark.
    private static func base(_ trail: UInt8) -> [UInt8] {
        let index = Int(trail & 0x3F)
        switch trail {
        case 0x86, 0xA6: return [0x61, 0x65]
        case 0x9F: return [0x73, 0x73]
        default: return index < letters.count ? [letters[index]] : []
        }
    }

    /// By the second byte of their UTF-8 form.
    private static let letters = Array(
        "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty".utf8)
}
