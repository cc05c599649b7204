/// One text that somebody typed, with the table that turns byte offsets into lines and columns.
package struct SourceFile: Sendable {
    /// Names a file within one ``SourceSet``.
    package struct ID: Sendable, Hashable {
        package var rawValue: UInt16

        /// The file a document starts from.
        package static let main = ID(rawValue: 0)

        package init(rawValue: UInt16) { self.rawValue = rawValue }
    }

    /// A place as people count it: both from 1, columns in characters (grapheme clusters).
    package struct Position: Sendable, Hashable {
        package var line: Int
        package var column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// As shown in diagnostics: relative to the workspace, with `/`.
    package let path: String
    /// The text, valid UTF-8.
    package let bytes: [UInt8]
    /// Where each line starts, in bytes; the first is 0.
    ///
    /// Lines end with LF, CR LF or CR.
    package let lineStarts: [Int32]

    /// A file of text that is known to be valid UTF-8.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lineStarts = Self.lineStarts(in: bytes)
    }

    /// A file from a string, for tests and for text that never was a file.
    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The text of a range of bytes; out-of-range parts are left out, broken UTF-8 is replaced.
    package func text(_ lowerBound: Int, _ upperBound: Int) -> String {
        let low = min(max(lowerBound, 0), bytes.count)
        let high = min(max(upperBound, low), bytes.count)
        return String(decoding: bytes[low..<high], as: UTF8.self)
    }

    /// The line, from 1, that holds a byte offset.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Line and column, from 1, of a byte offset; the column counts characters.
    package func position(at offset: Int) -> Position {
        let line = line(at: offset)
        return Position(line: line, column: text(columnOrigin(ofLine: line), offset).count + 1)
    }

    /// Where the first column of a line begins, in bytes: a byte order mark, which nobody sees, is
    /// not counted.
    func columnOrigin(ofLine line: Int) -> Int {
        line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : Int(lineStarts[line - 1])
    }

    /// The text of a line, counted from 1, without its line end; empty past the last line.
    package func lineText(_ line: Int) -> String {
        guard line >= 1, line <= lineStarts.count else { return "" }
        let start = Int(lineStarts[line - 1])
        var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return text(start, end)
    }

    private static func lineStarts(in bytes: [UInt8]) -> [Int32] {
        var starts: [Int32] = [0]
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                index += 1
                if byte == 0x0A {
                    starts.append(Int32(index))
                } else if byte == 0x0D, index == buffer.count || buffer[index] != 0x0A {
                    starts.append(Int32(index))
                }
            }
        }
        return starts
    }
}
