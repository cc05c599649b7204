/// A text as a program saved it: in UTF-8 from here on, whatever it was in.
///
/// Programs write UTF-8 with or without a mark in front, UTF-16, or the code page of an older
/// Windows; sources that people type are held to UTF-8 (``decodeSource(path:bytes:id:limit:)``).
package struct SavedText: Sendable {
    /// What the file was in.
    package enum Encoding: String, Sendable {
        case utf8 = "UTF-8"
        case utf16 = "UTF-16"
        case windows1252 = "Windows-1252"
    }

    /// Valid UTF-8 without a byte order mark, and without characters that no document can show.
    package let bytes: [UInt8]
    package let encoding: Encoding
    /// How many characters that no document can show became U+FFFD (�).
    package let replaced: Int

    /// Decodes a file; nothing is refused, and what cannot be read becomes U+FFFD.
    package init(_ saved: [UInt8]) {
        let (decoded, encoding) = Self.decoded(saved)
        self.encoding = encoding
        (bytes, replaced) = Self.shown(decoded)
    }

    /// The lines, without their ends.
    package var lines: SavedLines { SavedLines(bytes) }

    /// The text of a range of bytes.
    package func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private static func decoded(_ saved: [UInt8]) -> ([UInt8], Encoding) {
        if saved.starts(with: [0xEF, 0xBB, 0xBF]) {
            return (repaired(Array(saved.dropFirst(3))), .utf8)
        }
        if let isLittle = UTF16Form(saved).map({ $0 == .littleEndian }) {
            return (utf8(fromUTF16: saved, isLittleEndian: isLittle), .utf16)
        }
        guard let offset = firstInvalidUTF8(in: saved) else { return (saved, .utf8) }
        // Letters beyond ASCII that were fine before the first bad byte: it is UTF-8 with a wound.
        if saved[..<offset].contains(where: { $0 >= 0x80 }) { return (repaired(saved), .utf8) }
        return (utf8(fromWindows1252: saved), .windows1252)
    }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        firstInvalidUTF8(in: bytes) == nil
            ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private static func utf8(fromUTF16 saved: [UInt8], isLittleEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(saved.count / 2)
        for index in stride(from: 0, to: saved.count - 1, by: 2) {
            let (first, second) = (UInt16(saved[index]), UInt16(saved[index + 1]))
            units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func utf8(fromWindows1252 saved: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(saved.count + saved.count / 8)
        for byte in saved {
            let scalar =
                (0x80..<0xA0).contains(byte)
                ? Unicode.Scalar(windows1252[Int(byte) - 0x80]) ?? "\u{FFFD}" : Unicode.Scalar(byte)
            result += UTF8.encode(scalar).map { Array($0) } ?? []
        }
        return result
    }

    /// The characters of 80 to 9F; those without any are U+FFFD (WHATWG Encoding, windows-1252).
    private static let windows1252: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    /// The text with U+FFFD for every character that is forbidden in sources, and their number.
    private static func shown(_ bytes: [UInt8]) -> ([UInt8], Int) {
        guard mayHoldForbiddenCharacters(bytes) else { return (bytes, 0) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var count = 0
        var index = 0
        while index < bytes.count {
            if bytes[index].mayBeginForbiddenCharacter,
                let scalar = forbiddenCharacter(at: index, in: bytes)
            {
                result += [0xEF, 0xBF, 0xBD]
                count += 1
                index += UTF8.width(scalar)
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return (result, count)
    }
}
