/// Reads a line of a saved text from its front, in bytes.
///
/// Blanks are spaces, tabs and the no-break spaces that programs put before “PM” and colons.
struct LineScanner {
    let bytes: [UInt8]
    var offset: Int
    let end: Int

    init(_ bytes: [UInt8], _ line: Range<Int>) {
        self.bytes = bytes
        offset = line.lowerBound
        end = line.upperBound
    }

    var isAtEnd: Bool { offset >= end }

    /// What has not been read yet.
    var rest: Range<Int> { offset..<max(offset, end) }

    /// The next byte; 0 at the end, which no line holds.
    var next: UInt8 { offset < end ? bytes[offset] : 0 }

    /// Goes on at a place further on in the line.
    mutating func move(to place: Int) { offset = min(max(place, offset), end) }

    /// Reads a literal, or nothing.
    mutating func take(_ literal: StaticString) -> Bool {
        guard holds(literal, at: offset) else { return false }
        offset += literal.utf8CodeUnitCount
        return true
    }

    /// Reads a literal of any bytes, in any letter case of ASCII, or nothing.
    mutating func take(anyCase word: String) -> Bool {
        var place = offset
        for byte in word.utf8 {
            guard place < end, bytes[place].lowerASCII == byte.lowerASCII else { return false }
            place += 1
        }
        offset = place
        return true
    }

    /// Whether a literal stands at a place.
    func holds(_ literal: StaticString, at place: Int) -> Bool {
        literal.withUTF8Buffer { wanted in
            guard place + wanted.count <= end else { return false }
            for index in 0..<wanted.count where bytes[place + index] != wanted[index] {
                return false
            }
            return true
        }
    }

    /// Where a literal stands next, from the place of reading or another.
    func find(_ literal: StaticString, from start: Int? = nil) -> Int? {
        literal.withUTF8Buffer { wanted in
            guard let first = wanted.first else { return nil }
            var place = start ?? offset
            let last = end - wanted.count
            while place <= last {
                if bytes[place] == first {
                    var index = 1
                    while index < wanted.count, bytes[place + index] == wanted[index] { index += 1 }
                    if index == wanted.count { return place }
                }
                place += 1
            }
            return nil
        }
    }

    /// Skips blanks and gives their number.
    @discardableResult
    mutating func skipBlanks() -> Int {
        var count = 0
        while true {
            let length = bytes.blankLength(at: offset, end)
            if length == 0 { return count }
            offset += length
            count += 1
        }
    }

    /// Skips the marks that say which way text runs (U+200E, U+200F, U+202A to U+202E, U+2066 to
    /// U+2069), which some programs put around names and numbers.
    mutating func skipDirectionMarks() {
        while offset + 2 < end, bytes[offset] == 0xE2 {
            let (second, third) = (bytes[offset + 1], bytes[offset + 2])
            let isMark =
                second == 0x80 && (third == 0x8E || third == 0x8F || (0xAA...0xAE).contains(third))
                || second == 0x81 && (0xA6...0xA9).contains(third)
            guard isMark else { return }
            offset += 3
        }
    }

    /// Reads a number of so many digits, or nothing.
    mutating func digits(_ counts: ClosedRange<Int>) -> Int? {
        var value = 0
        var place = offset
        while place < end, bytes[place].isASCIIDigit, place - offset < counts.upperBound {
            value = value * 10 + Int(bytes[place] - 0x30)
            place += 1
        }
        guard place - offset >= counts.lowerBound, place == end || !bytes[place].isASCIIDigit
        else { return nil }
        offset = place
        return value
    }

    /// A range without the blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.trimmingBlanks(range) }
}

extension UInt8 {
    /// A letter of ASCII as a small one; any other byte as it is.
    var lowerASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension [UInt8] {
    /// The number of bytes of a blank at a place: space, tab, U+00A0, U+2009, U+202F; zero for
    /// anything else.
    func blankLength(at place: Int, _ end: Int) -> Int {
        guard place < end else { return 0 }
        switch self[place] {
        case 0x20, 0x09: return 1
        case 0xC2: return place + 1 < end && self[place + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard place + 2 < end, self[place + 1] == 0x80 else { return 0 }
            return self[place + 2] == 0xAF || self[place + 2] == 0x89 ? 3 : 0
        default: return 0
        }
    }

    /// A range without the blanks at its ends.
    func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while case let length = blankLength(at: start, end), length > 0 { start += length }
        while end > start {
            if self[end - 1] == 0x20 || self[end - 1] == 0x09 {
                end -= 1
            } else if end - start >= 2, blankLength(at: end - 2, end) == 2 {
                end -= 2
            } else if end - start >= 3, blankLength(at: end - 3, end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }
}
