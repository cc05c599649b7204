/// The name of an anchor as Word takes it: a letter, then letters, digits and underscores, at most
/// 40 in all (ECMA-376 Part 1, 17.13.6.2).
enum Bookmark {
    static let longestName = 40

    /// The same for the same anchor; a long one is cut, and told apart by a checksum of the whole.
    static func name(of anchor: Anchor) -> String {
        var name = ""
        for byte in anchor.name.utf8 {
            name.unicodeScalars.append(isAllowed(byte) ? Unicode.Scalar(byte) : "_")
        }
        let needsLetter = name.first?.isLetter != true
        guard needsLetter || name.utf8.count > longestName || !isPlain(anchor) else { return name }
        return (needsLetter ? "a" : "") + name.prefix(longestName - 14) + "_"
            + String(checksum(of: anchor), radix: 36)
    }

    /// Whether the name tells the anchor apart from all others.
    private static func isPlain(_ anchor: Anchor) -> Bool {
        anchor.name.utf8.allSatisfy { isAllowed($0) && $0 != UInt8(ascii: "_") || $0 == 0x2D }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// FNV-1a, 64 bits (RFC 9923).
    private static func checksum(of anchor: Anchor) -> UInt64 {
        anchor.name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
