/// A character written as `&amp;`, `&#8211;` or `&#x2013;` (HTML, 13.5).
///
/// Of the names HTML has, those are known that people type in prose; the others stay as typed.
struct CharacterReference {
    /// The character.
    let scalar: UInt32
    /// In bytes, with `&` and `;`.
    let length: Int

    init?(_ source: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) {
        var place = index + 1
        while place < end, place - index < 12, source[place] != UInt8(ascii: ";") { place += 1 }
        guard place < end, source[place] == UInt8(ascii: ";") else { return nil }
        let name = String(decoding: source[(index + 1)..<place], as: UTF8.self)
        guard let scalar = Self.numeric(name) ?? Self.names[name] else { return nil }
        self.scalar = scalar
        length = place + 1 - index
    }

    private static func numeric(_ name: String) -> UInt32? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value =
            digits.hasPrefix("x") || digits.hasPrefix("X")
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value >= 0x20, Unicode.Scalar(value) != nil else { return nil }
        return value
    }

    private static let names: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0,
        "shy": 0xAD, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "ndash": 0x2013,
        "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D,
        "laquo": 0xAB, "raquo": 0xBB, "hellip": 0x2026, "bull": 0x2022, "middot": 0xB7,
        "sect": 0xA7, "euro": 0x20AC, "pound": 0xA3, "ordm": 0xBA, "ordf": 0xAA,
        "agrave": 0xE0, "acirc": 0xE2, "auml": 0xE4, "ccedil": 0xE7, "egrave": 0xE8,
        "eacute": 0xE9, "ecirc": 0xEA, "iacute": 0xED, "ntilde": 0xF1, "oacute": 0xF3,
        "ouml": 0xF6, "szlig": 0xDF, "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC, "aacute": 0xE1,
    ]
}
