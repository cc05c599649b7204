/// What is taken out of a source so that an entry of a list goes and everything else stays.
///
/// Of a list with a line for each entry, and of a CSV file, that is the line with its end; of a list
/// in brackets the entry with the comma before it.
struct EntryStretch {
    private let bytes: [UInt8]
    private let entry: Range<Int>
    private let file: SourceFile.ID

    /// The stretch for an entry of a YAML list; `nil` when a comment would go with it, or when it is
    /// the first in brackets.
    static func ofListEntry(_ range: SourceRange, in source: SourceFile) -> SourceRange? {
        guard let stretch = EntryStretch(range, source) else { return nil }
        return stretch.line(afterDash: true) ?? stretch.betweenCommas
    }

    /// The stretch for a row of a CSV file.
    static func ofRow(_ range: SourceRange, in source: SourceFile) -> SourceRange? {
        EntryStretch(range, source)?.line(afterDash: false)
    }

    private init?(_ range: SourceRange, _ source: SourceFile) {
        guard range.upperBound <= source.bytes.count else { return nil }
        bytes = source.bytes
        entry = range.lowerBound..<range.upperBound
        file = range.file
    }

    /// The lines that hold the entry and nothing else.
    private func line(afterDash: Bool) -> SourceRange? {
        var start = skippingBlanks(backFrom: entry.lowerBound)
        if afterDash {
            guard start > 0, bytes[start - 1] == UInt8(ascii: "-"), !entryHoldsComment else {
                return nil
            }
            start = skippingBlanks(backFrom: start - 1)
        }
        guard start == 0 || isLineEnd(start - 1) else { return nil }
        var end = entry.upperBound
        while end < bytes.count, isBlank(end) { end += 1 }
        if end < bytes.count {
            guard isLineEnd(end) else { return nil }
            end += bytes[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1
        } else if start > 0 {
            // The last line has no end, and shall have none: the one before gives up its own.
            start -= bytes[..<start].suffix(2) == [0x0D, 0x0A] ? 2 : 1
        }
        return SourceRange(file: file, start, end)
    }

    /// The entry with the comma before it.
    private var betweenCommas: SourceRange? {
        var start = entry.lowerBound
        while start > 0, isBlank(start - 1) || isLineEnd(start - 1) { start -= 1 }
        guard start > 0, bytes[start - 1] == UInt8(ascii: ","), !entryHoldsComment else {
            return nil
        }
        // After a comment on the line before, the walk back ends inside it, at no comma of the list
        // unless the comment ends with one.
        let line = bytes[..<start].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
        let isOneLine = !bytes[start..<entry.lowerBound].contains { $0 == 0x0A || $0 == 0x0D }
        guard isOneLine || !bytes[line..<start].contains(UInt8(ascii: "#")) else { return nil }
        return SourceRange(file: file, start - 1, entry.upperBound)
    }

    /// Only several lines can hold one; a `#` in a text of several lines is taken for one as well.
    private var entryHoldsComment: Bool {
        let text = bytes[entry]
        return text.contains(UInt8(ascii: "#")) && text.contains { $0 == 0x0A || $0 == 0x0D }
    }

    private func skippingBlanks(backFrom offset: Int) -> Int {
        var start = offset
        while start > 0, isBlank(start - 1) { start -= 1 }
        return start
    }

    private func isBlank(_ offset: Int) -> Bool { bytes[offset] == 0x20 || bytes[offset] == 0x09 }

    private func isLineEnd(_ offset: Int) -> Bool {
        bytes[offset] == 0x0A || bytes[offset] == 0x0D
    }
}
