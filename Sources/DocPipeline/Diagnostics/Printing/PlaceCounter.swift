/// Lines and columns of any number of places in a document's sources.
///
/// Characters can only be counted from the start of a line, so ten thousand findings on one line
/// would take minutes; the characters of a long line are therefore counted once for all of them.
struct PlaceCounter {
    private struct LongLine: Hashable {
        var file: SourceFile.ID
        var line: Int
    }

    /// Nothing points anywhere without sources.
    let sources: SourceSet?
    /// Where each character of a line starts, in bytes from the start of the file.
    private var characterStarts: [LongLine: [Int32]] = [:]

    private static let longest = 1000

    init(_ sources: SourceSet?) {
        self.sources = sources
    }

    /// What ``SourceFile/position(at:)`` gives.
    mutating func position(at offset: Int, in file: SourceFile.ID, of source: SourceFile)
        -> SourceFile.Position
    {
        let line = source.line(at: offset)
        let start = source.columnOrigin(ofLine: line)
        guard offset - start > Self.longest else { return source.position(at: offset) }
        let key = LongLine(file: file, line: line)
        if characterStarts[key] == nil {
            let next =
                line < source.lineStarts.count
                ? Int(source.lineStarts[line]) : source.bytes.count
            characterStarts[key] = Self.characterStarts(in: source.text(start, next), from: start)
        }
        let before = Self.count(below: offset, in: characterStarts[key] ?? [])
        return SourceFile.Position(line: line, column: before + 1)
    }

    private static func characterStarts(in text: String, from start: Int) -> [Int32] {
        var position = Int32(start)
        return text.map { character in
            defer { position += Int32(character.utf8.count) }
            return position
        }
    }

    private static func count(below offset: Int, in starts: [Int32]) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
