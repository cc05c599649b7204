/// What a column of the protocol counts; client and server agree on one at the start.
///
/// Source: Language Server Protocol 3.17, "Position".
package enum PositionEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    /// The first of those a client offers that is known; UTF-16, which all must know, where it
    /// offers none.
    init(offered: [String]) {
        self = offered.lazy.compactMap(Self.init(rawValue:)).first ?? .utf16
    }

    /// How many columns a character takes that begins with a byte of UTF-8; none for the bytes
    /// after the first.
    fileprivate func columns(ofCharacterWith lead: UInt8) -> Int {
        if lead & 0xC0 == 0x80 { return self == .utf8 ? 1 : 0 }
        return self == .utf16 && lead >= 0xF0 ? 2 : 1
    }

    /// The columns that UTF-8 bytes take.
    func columns(in bytes: ArraySlice<UInt8>) -> Int {
        if self == .utf8 { return bytes.count }
        return bytes.reduce(0) { $0 + columns(ofCharacterWith: $1) }
    }

    /// How many bytes the first columns of a line take; a column within a character is one before
    /// it, and one past the end is the end.
    func bytes(ofColumns columns: Int, in line: ArraySlice<UInt8>) -> Int {
        var left = columns
        var index = line.startIndex
        while index < line.endIndex, left > 0 {
            var next = index + 1
            while next < line.endIndex, line[next] & 0xC0 == 0x80 { next += 1 }
            let width = self == .utf8 ? next - index : self.columns(ofCharacterWith: line[index])
            if width > left { break }
            left -= width
            index = next
        }
        return index - line.startIndex
    }
}
