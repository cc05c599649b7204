internal import DocPipeline

/// A place in a text as the protocol counts it: line and column from 0, the column in the units
/// of a ``PositionEncoding``.
struct TextPosition: Sendable, Equatable {
    var line: Int
    var character: Int

    init(line: Int, character: Int) {
        self.line = line
        self.character = character
    }

    /// Reads `{line, character}`.
    init?(_ value: LocatedValue?) {
        guard let line = value?["line"]?.integer, let character = value?["character"]?.integer,
            line >= 0, character >= 0
        else { return nil }
        self.init(line: line, character: character)
    }

    var json: JSON { ["line": .integer(line), "character": .integer(character)] }
}

extension SourceFile {
    /// The byte that a place of the protocol stands for; places past the end are the end.
    func offset(at position: TextPosition, _ encoding: PositionEncoding) -> Int {
        guard position.line < lineStarts.count else { return bytes.count }
        let start = Int(lineStarts[position.line])
        let line = bytes[start..<contentEnd(ofLine: position.line)]
        return start + encoding.bytes(ofColumns: position.character, in: line)
    }

    /// Where a byte stands, as the protocol counts.
    func textPosition(at offset: Int, _ encoding: PositionEncoding) -> TextPosition {
        let offset = min(max(offset, 0), bytes.count)
        let line = line(at: offset) - 1
        let start = Int(lineStarts[line])
        // Between CR and LF there is no place.
        let end = min(offset, max(start, contentEnd(ofLine: line)))
        return TextPosition(line: line, character: encoding.columns(in: bytes[start..<end]))
    }

    /// A range of the protocol.
    func json(_ lowerBound: Int, _ upperBound: Int, _ encoding: PositionEncoding) -> JSON {
        [
            "start": textPosition(at: lowerBound, encoding).json,
            "end": textPosition(at: upperBound, encoding).json,
        ]
    }

    /// Where the text of a line, counted from 0, ends; its line end not included.
    func contentEnd(ofLine line: Int) -> Int {
        var end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) : bytes.count
        let start = Int(lineStarts[line])
        guard line + 1 < lineStarts.count else { return end }
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }
}
