/// Splits text where the direction of writing changes, since Word sets direction by the run.
///
/// A short form of the Unicode Bidirectional Algorithm (UAX #9): letters decide, digits follow a
/// left-to-right letter (W7), and what stands between two directions goes with the paragraph (N2).
enum ScriptRuns {
    private enum Direction { case leftToRight, rightToLeft, digit, neutral }

    /// Calls `body` with each stretch of one direction, in order; together they are the text.
    static func forEach(
        in utf8: UnsafeBufferPointer<UInt8>, isRightToLeft base: Bool,
        _ body: (UnsafeBufferPointer<UInt8>, _ isRightToLeft: Bool) -> Void
    ) {
        guard !utf8.isEmpty else { return }
        // Below U+0590 nothing runs from right to left; its first byte is D6.
        if !base, !utf8.contains(where: { $0 >= 0xD6 }) {
            body(utf8, false)
            return
        }
        var start = 0  // of the stretch that is being gathered
        var current: Bool?  // its direction, once a letter has shown it
        var settled = 0  // end of the last letter
        var index = 0
        while index < utf8.count {
            let (scalar, length) = decode(utf8, at: index)
            let isRightToLeft: Bool
            switch direction(of: scalar) {
            case .leftToRight: isRightToLeft = false
            case .rightToLeft: isRightToLeft = true
            case .digit where current == false: isRightToLeft = false
            case .digit, .neutral:
                index += length
                continue
            }
            if current != isRightToLeft, current != nil || isRightToLeft != base {
                // What lies between goes with the side that has the paragraph's direction.
                let cut = (current ?? base) == base ? index : settled
                if cut > start {
                    body(UnsafeBufferPointer(rebasing: utf8[start..<cut]), current ?? base)
                    start = cut
                }
            }
            current = isRightToLeft
            index += length
            settled = index
        }
        let last = current ?? base
        if last != base, settled < utf8.count {
            body(UnsafeBufferPointer(rebasing: utf8[start..<settled]), last)
            body(UnsafeBufferPointer(rebasing: utf8[settled...]), base)
        } else {
            body(UnsafeBufferPointer(rebasing: utf8[start...]), last)
        }
    }

    /// The scalar at `index` of valid UTF-8, and its length in bytes.
    private static func decode(
        _ utf8: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (scalar: UInt32, length: Int) {
        let first = UInt32(utf8[index])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, index + length <= utf8.count else { return (first, 1) }
        var scalar = first & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(utf8[index + offset] & 0x3F) }
        return (scalar, length)
    }

    private static func direction(of scalar: UInt32) -> Direction {
        switch scalar {
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8:
            .leftToRight
        case 0x370...0x58F, 0x900...0x1FFF, 0x200E, 0x2C00...0x2DFF, 0x3005...0x3007,
            0x3021...0xD7FF, 0xF900...0xFB1C, 0xFF21...0xFFDC, 0x20000...0x3FFFF:
            .leftToRight
        case 0x590...0x8FF, 0x200F, 0x202B, 0x202E, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFE,
            0x10800...0x10FFF, 0x1E800...0x1EFFF:
            .rightToLeft
        default: .neutral
        }
    }
}
