extension RecordLine {
    /// Where each piece of a paragraph stands, one range a piece; all have the paragraph's where the
    /// source cannot tell.
    ///
    /// A piece that is a record begins with a line that begins with its keyword, so that the lines
    /// of the source show where the pieces part.
    static func ranges(
        of pieces: [[Inline]], in range: SourceRange, of source: SourceFile?
    ) -> [SourceRange] {
        let whole = Array(repeating: range, count: pieces.count)
        guard pieces.count > 1, let source else { return whole }
        var starts = recordStarts(in: range, of: source)
        if pieces.first.map({ RecordLine($0) == nil }) ?? false {
            starts.insert(range.lowerBound, at: 0)
        }
        guard starts.count == pieces.count else { return whole }
        let ends = starts.dropFirst() + [range.upperBound]
        return zip(starts, ends).map { start, end in
            var end = end
            while end > start, source.bytes[end - 1] <= 0x20 { end -= 1 }
            return SourceRange(file: range.file, start, end)
        }
    }

    /// The places of lines that begin with a keyword and a colon, blanks before it aside.
    private static func recordStarts(in range: SourceRange, of source: SourceFile) -> [Int] {
        var starts: [Int] = []
        var line = source.line(at: range.lowerBound)
        while line <= source.lineStarts.count {
            let lineStart = max(Int(source.lineStarts[line - 1]), range.lowerBound)
            guard lineStart < range.upperBound else { break }
            let text = source.text(lineStart, min(range.upperBound, lineStart + longestHead))
            let blanks = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
            if RecordLine([.text(String(text.dropFirst(blanks)))]) != nil {
                starts.append(lineStart + blanks)
            }
            line += 1
        }
        return starts
    }

    /// How much of a line is looked at for a keyword, a number in brackets and the colon, in bytes.
    private static let longestHead = 200
}
