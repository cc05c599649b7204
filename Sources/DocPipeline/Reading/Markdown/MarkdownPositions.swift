/// Turns cmark's lines and byte columns into ranges of the source file.
///
/// Borrows the file's text: valid only inside ``lent(for:id:from:_:)``. No node is converted without
/// asking it, and asking it should cost no reference count.
struct MarkdownPositions {
    /// The whole file.
    let bytes: UnsafeBufferPointer<UInt8>
    private let lineStarts: UnsafeBufferPointer<Int32>
    private let id: SourceFile.ID
    /// Where the Markdown begins, in bytes.
    private let offset: Int
    /// The place in `lineStarts` of the line that cmark calls 1, less one.
    private let firstLine: Int

    /// Lends the positions of a file whose Markdown begins at an offset.
    static func lent<Result>(
        for file: SourceFile, id: SourceFile.ID, from offset: Int,
        _ body: (MarkdownPositions) -> Result
    ) -> Result {
        file.bytes.withUnsafeBufferPointer { bytes in
            file.lineStarts.withUnsafeBufferPointer { lineStarts in
                body(
                    MarkdownPositions(
                        bytes: bytes, lineStarts: lineStarts, id: id, offset: offset,
                        firstLine: file.line(at: offset) - 2))
            }
        }
    }

    /// The last line of the file, counted as cmark counts.
    var lastLine: Int { lineStarts.count - firstLine - 1 }

    /// Where a line begins, in bytes; the end of the file for lines past the last.
    func start(ofLine line: Int) -> Int {
        let index = line + firstLine
        if line <= 1 { return offset }
        return index < lineStarts.count ? Int(lineStarts[index]) : bytes.count
    }

    /// The line that begins at an offset, counted as cmark counts; `nil` when none does.
    func line(startingAt offset: Int) -> Int? {
        if offset == self.offset { return 1 }
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low < lineStarts.count && lineStarts[low] == offset ? low - firstLine : nil
    }

    /// The text of a range of bytes.
    func text(_ lowerBound: Int, _ upperBound: Int) -> String {
        let end = min(upperBound, bytes.count)
        return String(decoding: bytes[min(lowerBound, end)..<end], as: UTF8.self)
    }

    /// Where a line ends, in bytes, without its line end.
    func end(ofLine line: Int) -> Int {
        var end = start(ofLine: line + 1)
        let start = start(ofLine: line)
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// Where a character that cmark counts stands, in bytes.
    func offset(line: Int, column: Int) -> Int {
        min(start(ofLine: line) + max(column - 1, 0), bytes.count)
    }

    /// Where a heading's words stand after its number signs, if they stand there as they are.
    func range(ofWords words: String, inHeading heading: SourceRange) -> SourceRange? {
        var start = heading.lowerBound
        while start < heading.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
        while start < heading.upperBound, isBlank(bytes[start]) { start += 1 }
        guard hasBytes(Array(words.utf8), at: start) else { return nil }
        return SourceRange(file: id, start, start + words.utf8.count)
    }

    /// The range of a block, without the blanks and line ends after it.
    func range(of node: MarkdownNode) -> SourceRange {
        range(
            offset(line: node.startLine, column: node.startColumn),
            offset(line: node.endLine, column: node.endColumn + 1))
    }

    /// The range from the start of a block through a line.
    func range(of node: MarkdownNode, throughLine line: Int) -> SourceRange {
        range(offset(line: node.startLine, column: node.startColumn), end(ofLine: line))
    }

    /// A range, without the blanks and line ends at its end.
    func range(_ lowerBound: Int, _ upperBound: Int) -> SourceRange {
        var end = min(upperBound, bytes.count)
        while end > lowerBound, isBlank(bytes[end - 1]) { end -= 1 }
        return SourceRange(file: id, lowerBound, end)
    }

    /// Whether nothing but blanks stands from the start of a line to the end of the file.
    func isBlank(fromLine line: Int) -> Bool {
        bytes[start(ofLine: line)...].allSatisfy(isBlank)
    }

    /// Where each line of a leaf's text begins in the source, in bytes.
    ///
    /// cmark strips the prefix of the blocks around (`>`, indentation) and ends every line with LF,
    /// so that a line of the text is a suffix of its line in the source. Where a tab was split
    /// the text has blanks instead, and the offset is that of the character after them.
    func lineOffsets(of text: UnsafeBufferPointer<UInt8>, fromLine line: Int) -> [Int] {
        var offsets: [Int] = []
        var sourceLine = line
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            offsets.append(
                max(self.start(ofLine: sourceLine), self.end(ofLine: sourceLine) - (end - start)))
            sourceLine += 1
            start = end + 1
        }
        return offsets
    }

    /// Whether the source has exactly these bytes at an offset.
    func matches(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + text.count <= bytes.count else { return false }
        return bytes[offset..<offset + text.count].elementsEqual(text)
    }

    /// Whether the source has these bytes at an offset.
    func hasBytes(_ pattern: [UInt8], at offset: Int) -> Bool {
        offset >= 0 && offset + pattern.count <= bytes.count
            && bytes[offset..<offset + pattern.count].elementsEqual(pattern)
    }

    /// The first place of a pattern between two offsets; the second offset when there is none.
    func find(_ pattern: [UInt8], from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            if hasBytes(pattern, at: index) { return index }
            index += 1
        }
        return end
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
