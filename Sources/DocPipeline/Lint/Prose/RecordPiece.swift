/// A stretch of a paragraph that is plain prose, or the text of one record line.
struct RecordPiece {
    /// `nil` for prose.
    let kind: Record.Kind?
    /// In bytes of the source, without the keyword.
    let range: Range<Int>

    /// Cuts a paragraph where its lines begin records, as ``RecordLine/pieces(of:)`` does.
    static func pieces(
        of source: UnsafeBufferPointer<UInt8>, at range: SourceRange
    ) -> [RecordPiece] {
        var pieces: [RecordPiece] = []
        var kind: Record.Kind?
        var start = range.lowerBound
        func close(at end: Int) {
            var end = end
            while end > start, source[end - 1].isBlank || source[end - 1].isLineEnd { end -= 1 }
            if end > start { pieces.append(RecordPiece(kind: kind, range: start..<end)) }
        }
        var line = range.lowerBound
        while line < range.upperBound {
            if let head = RecordHead(source, at: line, before: range.upperBound) {
                close(at: line)
                kind = head.kind
                start = head.end
            }
            while line < range.upperBound, !source[line].isLineEnd { line += 1 }
            while line < range.upperBound, source[line].isLineEnd || source[line].isBlank {
                line += 1
            }
        }
        close(at: range.upperBound)
        return pieces
    }
}

/// `DECISION [D3]:` at the beginning of a line.
private struct RecordHead {
    let kind: Record.Kind
    /// Where the record's text begins.
    let end: Int

    init?(_ source: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) {
        let rest = UnsafeBufferPointer(rebasing: source[start..<end])
        guard
            let keyword = RecordLine.Keyword.allCases.first(where: {
                rest.starts(with: $0.rawValue.utf8)
            })
        else { return nil }
        var place = keyword.rawValue.utf8.count
        func skipBlanks() { while place < rest.count, rest[place].isBlank { place += 1 } }
        skipBlanks()
        if place < rest.count, rest[place] == UInt8(ascii: "[") {
            while place < rest.count, rest[place] != UInt8(ascii: "]"), !rest[place].isLineEnd {
                place += 1
            }
            place = min(place + 1, rest.count)
            skipBlanks()
        } else if keyword == .action {
            // `ACTION 2020-01-15/A2:`, as RecordLine reads it.
            var word = place
            while word < rest.count, rest[word].isOfIdentifier { word += 1 }
            let typed = rest[place..<word]
            if typed.contains(UInt8(ascii: "/"))
                || RecordIdentifier.isUsualNumber(String(decoding: typed, as: UTF8.self))
            {
                place = word
                skipBlanks()
            }
        }
        guard place < rest.count, rest[place] == UInt8(ascii: ":") else { return nil }
        place += 1
        skipBlanks()
        switch keyword {
        case .decision: kind = .decision
        case .action: kind = .action
        case .vote: kind = .vote
        case .motion: kind = .motion
        case .nomination: kind = .nomination
        case .interest: kind = .interest
        }
        self.end = start + place
    }
}
