/// Replacements in the bytes of one text, sorted, none overlapping another.
struct TextEdits: Sendable {
    struct Edit: Sendable, Hashable {
        /// In bytes; an empty range inserts.
        var range: Range<Int>
        var replacement: [UInt8]
    }

    private(set) var edits: [Edit] = []

    /// Whether an edit can be made beside those that are there.
    ///
    /// Ranges may touch; an insertion must stand apart, since at the edge of another edit it would
    /// not be clear which comes first.
    func admits(_ edit: Edit) -> Bool {
        edits.allSatisfy { other in
            edit.range.isEmpty || other.range.isEmpty
                ? edit.range.upperBound < other.range.lowerBound
                    || other.range.upperBound < edit.range.lowerBound
                : !edit.range.overlaps(other.range)
        }
    }

    /// Adds an edit that is admitted.
    mutating func insert(_ edit: Edit) {
        let index = edits.firstIndex { $0.range.lowerBound > edit.range.lowerBound } ?? edits.count
        edits.insert(edit, at: index)
    }

    /// The text with all edits made; every other byte is as it was.
    ///
    /// Line ends in replacements become those of the text.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        let hasCRLF = Self.endsLinesWithCRLF(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        for edit in edits {
            result += bytes[position..<edit.range.lowerBound]
            result += hasCRLF ? Self.withCRLF(edit.replacement) : edit.replacement
            position = edit.range.upperBound
        }
        result += bytes[position...]
        return result
    }

    /// Whether the first line ends with CR LF.
    private static func endsLinesWithCRLF(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstIndex(of: 0x0A), end > 0 else { return false }
        return bytes[end - 1] == 0x0D
    }

    private static func withCRLF(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0A) else { return bytes }
        var result: [UInt8] = []
        for byte in bytes {
            if byte == 0x0A, result.last != 0x0D { result.append(0x0D) }
            result.append(byte)
        }
        return result
    }
}
