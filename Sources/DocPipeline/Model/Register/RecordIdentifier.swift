/// What a record is referred to by: `2020-08-31/A2`, or `8/A2` as it is printed in a series.
package struct RecordIdentifier: Sendable, Hashable {
    /// The identifier of the minutes, or the number of the meeting.
    package let meeting: String
    /// "A2".
    package let number: String

    /// Divides at the last slash; `nil` where there is none, or nothing on a side of it.
    package init?(_ text: String) {
        guard let slash = text.lastIndex(of: "/") else { return nil }
        meeting = String(text[..<slash])
        number = String(text[text.index(after: slash)...])
        if meeting.isEmpty || number.isEmpty { return nil }
    }

    /// Whether the number is one that docgen gives: a letter for the kind, and digits.
    package var hasUsualNumber: Bool { Self.isUsualNumber(number) }

    /// Whether a text is a number that docgen gives: a letter for the kind, and digits.
    static func isUsualNumber(_ text: some StringProtocol) -> Bool {
        usualNumber(in: Array(text.utf8), at: 0) == text.utf8.count
    }

    /// The identifiers in a text from a place on, in the order typed.
    static func places(in file: SourceFile, from start: Int) -> [Located<String>] {
        let bytes = file.bytes
        var found: [Located<String>] = []
        var floor = start
        for slash in start..<max(start, bytes.count) where bytes[slash] == UInt8(ascii: "/") {
            guard let end = usualNumber(in: bytes, at: slash + 1), !isJoined(bytes, at: end) else {
                continue
            }
            var begin = slash
            // Longer identifiers than this are addresses, or nobody's.
            let limit = max(floor, slash - 64)
            while begin > limit, bytes[begin - 1].isOfIdentifier { begin -= 1 }
            guard begin < slash, bytes[begin].isLetterOrDigit else { continue }
            floor = end
            found.append(
                Located(file.text(begin, end), at: SourceRange(file: .main, begin, end)))
        }
        return found
    }

    /// Where a number such as “D12” ends; `nil` where none begins.
    private static func usualNumber(in bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count, "DAME".utf8.contains(bytes[start]) else { return nil }
        var end = start + 1
        while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
        return end > start + 1 ? end : nil
    }

    /// Whether a longer word or path goes on.
    private static func isJoined(_ bytes: [UInt8], at end: Int) -> Bool {
        guard end < bytes.count else { return false }
        if bytes[end].isLetterOrDigit || bytes[end] >= 0x80 && bytes[end] != 0xE2 { return true }
        return bytes[end].isOfIdentifier && end + 1 < bytes.count && bytes[end + 1].isLetterOrDigit
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }

    /// What the identifier of a document may hold.
    var isOfIdentifier: Bool {
        isLetterOrDigit || self == 0x2D || self == 0x2E || self == 0x2F || self == 0x5F
    }
}
