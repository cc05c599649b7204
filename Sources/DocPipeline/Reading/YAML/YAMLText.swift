/// The bytes of one YAML text, and where in its file each of them stands.
///
/// Front matter and whole files are read where they are. The text of a fenced block has lost the
/// indentation of the list or quotation it stands in, so its lines are looked up one by one.
struct YAMLText {
    /// What `range` counts in: the whole file, or the text of a fenced block.
    let bytes: [UInt8]
    /// The bytes that are YAML, without a byte order mark.
    let range: Range<Int>

    private let file: SourceFile.ID
    private let lines: [Line]?

    /// Where a line of a fenced block begins, in the block and in its file.
    private struct Line {
        var start: Int
        var startInFile: Int
    }

    /// The part of a file that is YAML.
    init(_ file: SourceFile, id: SourceFile.ID, range: Range<Int>?) {
        var range = (range ?? file.bytes.indices).clamped(to: file.bytes.indices)
        if range.lowerBound == 0, file.bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
            range = 3..<range.upperBound
        }
        if file.bytes[range].last == 0x20 {
            // libyaml drops the end of a block of text whose last line is spaces and no line end.
            bytes = file.bytes[..<range.upperBound] + [0x0A]
            range = range.lowerBound..<range.upperBound + 1
        } else {
            bytes = file.bytes
        }
        self.range = range
        self.file = id
        lines = nil
    }

    /// The text of a fenced block whose first line is a given line, from 1, of its file.
    ///
    /// Each line of the block ends as its line in the file does, and may begin later there.
    init(fenced text: String, firstLine: Int, of file: SourceFile, id: SourceFile.ID) {
        bytes = Array(text.utf8)
        range = bytes.indices
        self.file = id
        var lines: [Line] = []
        var number = firstLine
        for start in SourceFile(path: file.path, bytes: bytes).lineStarts.lazy.map(Int.init) {
            let length = Self.lineLength(in: bytes, from: start)
            guard number >= 1, number <= file.lineStarts.count else {
                lines.append(Line(start: start, startInFile: file.bytes.count))
                continue
            }
            let lineInFile = Int(file.lineStarts[number - 1])
            let indentation = Self.lineLength(in: file.bytes, from: lineInFile) - length
            lines.append(Line(start: start, startInFile: lineInFile + max(indentation, 0)))
            number += 1
        }
        self.lines = lines
    }

    /// The place in the file of a stretch of this text.
    func place(_ lowerBound: Int, _ upperBound: Int) -> SourceRange {
        SourceRange(file: file, offsetInFile(lowerBound), offsetInFile(upperBound))
    }

    /// The place in the file of a stretch of this text.
    func place(_ stretch: Range<Int>) -> SourceRange {
        place(stretch.lowerBound, stretch.upperBound)
    }

    /// The bytes of the line that holds an offset, without its line end.
    func lineBounds(at offset: Int) -> Range<Int> {
        var start = min(max(offset, range.lowerBound), range.upperBound)
        while start > range.lowerBound, !bytes[start - 1].isLineEnd { start -= 1 }
        let end = min(start + Self.lineLength(in: bytes, from: start), range.upperBound)
        return start..<max(start, end)
    }

    /// A stretch as typed.
    func typed(_ stretch: Range<Int>) -> String {
        String(decoding: bytes[stretch.clamped(to: range)], as: UTF8.self)
    }

    /// The byte at an offset; `nil` outside the text.
    func byte(at offset: Int) -> UInt8? {
        range.contains(offset) ? bytes[offset] : nil
    }

    private func offsetInFile(_ offset: Int) -> Int {
        guard let lines else { return offset }
        var low = 0
        var high = lines.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lines[middle].start <= offset { low = middle } else { high = middle }
        }
        return lines[low].startInFile + offset - lines[low].start
    }

    private static func lineLength(in bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
        return end - start
    }
}

extension UInt8 {
    /// Line feed or carriage return.
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}
