extension ProseText {
    /// The text of a YAML scalar: plain, in quotes, or a block of lines.
    ///
    /// It is no Markdown. Line ends read as a space, empty lines as a line feed.
    init(yaml source: UnsafeBufferPointer<UInt8>, at range: SourceRange) {
        self.init(file: range.file)
        let limit = min(range.upperBound, source.count)
        var start = min(range.lowerBound, limit)
        var end = limit
        guard start < end else { return }
        switch source[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let quote = source[start]
            start += 1
            if end > start, source[end - 1] == quote { end -= 1 }
            let masks = ScalarMarks(source, start..<end, quote: quote).masks
            append(source, from: start, to: end, through: masks)
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            while start < end, !source[start].isLineEnd { start += 1 }
            while start < end, source[start].isLineEnd || source[start].isBlank { start += 1 }
            while end > start, source[end - 1].isLineEnd || source[end - 1].isBlank { end -= 1 }
            append(
                source, from: start, to: end,
                through: ScalarMarks(source, start..<end, quote: 0).masks)
        default:
            append(
                source, from: start, to: end,
                through: ScalarMarks(source, start..<end, quote: 0).masks)
        }
    }
}

/// What reads otherwise than typed in a YAML scalar.
private struct ScalarMarks {
    private(set) var masks: [MarkdownMask] = []

    /// - Parameters:
    ///   - source: the whole file
    ///   - range: the scalar without its quotes
    ///   - quote: what the scalar stands in; zero for nothing
    init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, quote: UInt8) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            if byte.isLineEnd {
                index = readLineEnds(source, range, at: index)
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index = readEscape(source, range, at: index)
            } else if byte == UInt8(ascii: "'"), quote == byte {
                masks.append(MarkdownMask(index, index + 1))
                index += 2
            } else {
                index += 1
            }
        }
    }

    private mutating func readLineEnds(
        _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at index: Int
    ) -> Int {
        var lower = index
        let floor = masks.last?.upperBound ?? range.lowerBound
        while lower > floor, source[lower - 1].isBlank { lower -= 1 }
        var upper = index
        var lines = 0
        while upper < range.upperBound, source[upper].isLineEnd || source[upper].isBlank {
            let isPair =
                source[upper] == 0x0D && upper + 1 < range.upperBound && source[upper + 1] == 0x0A
            if source[upper].isLineEnd { lines += 1 }
            upper += isPair ? 2 : 1
        }
        masks.append(MarkdownMask(lower, upper, reads: lines > 1 ? 0x0A : 0x20))
        return upper
    }

    /// An escape of YAML 1.2.2, 5.7; those for control characters read as a space.
    private mutating func readEscape(
        _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at index: Int
    ) -> Int {
        guard index + 1 < range.upperBound else { return index + 1 }
        let digits: Int
        switch source[index + 1] {
        case UInt8(ascii: "x"): digits = 2
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 8
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: " "):
            masks.append(MarkdownMask(index, index + 1))
            return index + 2
        case UInt8(ascii: "_"):
            masks.append(MarkdownMask(index, index + 2, reads: 0xA0))
            return index + 2
        case let next where next.isLineEnd:
            var upper = index + 1
            while upper < range.upperBound, source[upper].isLineEnd || source[upper].isBlank {
                upper += 1
            }
            masks.append(MarkdownMask(index, upper))
            return upper
        default:
            masks.append(MarkdownMask(index, index + 2, reads: 0x20))
            return index + 2
        }
        let end = min(index + 2 + digits, range.upperBound)
        let value = UInt32(String(decoding: source[(index + 2)..<end], as: UTF8.self), radix: 16)
        masks.append(
            MarkdownMask(index, end, reads: value.flatMap { $0 < 0x20 ? nil : $0 } ?? 0x20))
        return end
    }
}
