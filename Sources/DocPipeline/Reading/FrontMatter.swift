/// Where a Markdown source's front matter and body stand.
package struct FrontMatter: Sendable, Equatable {
    /// The bytes between the two lines of dashes: the YAML, with its last line end.
    package var yaml: Range<Int>
    /// The first byte of the Markdown, after the closing line.
    package var bodyStart: Int
}

/// Finds the YAML at the head of a Markdown source.
///
/// The first line is `---`; the next line that is `---` or `...` closes it, even within a block of
/// text. A byte order mark, blanks after the dashes and any line ends are allowed.
///
/// - Parameters:
///   - file: The Markdown source.
///   - id: The file's name in its set, which the ranges carry.
/// - Returns: The places, or `nil` when there is no front matter or it is never closed.
package func splitFrontMatter(
    _ file: SourceFile, id: SourceFile.ID = .main
) -> Diagnosed<FrontMatter?> {
    let lines = SourceLines(file)
    guard lines.marker(at: 0) == .dashes else {
        return Diagnosed(nil, [.frontMatterMissing(in: lines, id)])
    }
    for line in 1..<max(lines.count, 1) where lines.marker(at: line) != nil {
        let yaml = lines.end(of: 0)..<lines.start(of: line)
        return Diagnosed(FrontMatter(yaml: yaml, bodyStart: lines.end(of: line)))
    }
    return Diagnosed(nil, [.frontMatterUnclosed(in: lines, id)])
}

/// The lines of a source, counted from 0, by their bytes.
private struct SourceLines {
    enum Marker {
        case dashes
        case dots
    }

    let file: SourceFile

    init(_ file: SourceFile) { self.file = file }

    var count: Int { file.lineStarts.count }

    /// Where a line begins; the first one after a byte order mark.
    func start(of line: Int) -> Int {
        if line == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
        return Int(file.lineStarts[line])
    }

    /// Where a line ends, its line end included.
    func end(of line: Int) -> Int {
        line + 1 < count ? Int(file.lineStarts[line + 1]) : file.bytes.count
    }

    /// A line's bytes without blanks and line end behind them.
    func ink(of line: Int) -> ArraySlice<UInt8> {
        var end = end(of: line)
        let start = start(of: line)
        while end > start, file.bytes[end - 1].isBlank || file.bytes[end - 1].isLineEnd { end -= 1 }
        return file.bytes[start..<end]
    }

    func marker(at line: Int) -> Marker? {
        let start = start(of: line)
        guard start + 2 < file.bytes.count else { return nil }
        let first = file.bytes[start]
        guard first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return nil }
        let ink = ink(of: line)
        guard ink.count == 3, ink.allSatisfy({ $0 == first }) else { return nil }
        return first == UInt8(ascii: "-") ? .dashes : .dots
    }

    func place(of line: Int, _ id: SourceFile.ID) -> SourceRange {
        let ink = ink(of: line)
        return SourceRange(file: id, ink.startIndex, ink.endIndex)
    }

    /// Whether a line can be no YAML mapping's: a heading below an empty line, a quotation, or
    /// text at the margin without a key.
    func looksLikeMarkdown(_ line: Int) -> Bool {
        let ink = ink(of: line)
        guard let first = ink.first, !first.isBlank else { return false }
        let isAfterEmptyLine = line > 0 && self.ink(of: line - 1).isEmpty
        switch first {
        case UInt8(ascii: "#"):
            return isAfterEmptyLine && ink.drop { $0 == first }.first == 0x20
        case UInt8(ascii: ">"), UInt8(ascii: "`"):
            return true
        case UInt8(ascii: "-"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            return false
        default:
            guard isAfterEmptyLine else { return false }
            let key = ink.prefix { !$0.isBlank }
            return key.last != UInt8(ascii: ":")
        }
    }
}

extension Diagnostic {
    fileprivate static func frontMatterMissing(
        in lines: SourceLines, _ id: SourceFile.ID
    ) -> Diagnostic {
        let place = SourceRange(file: id, lines.start(of: 0), lines.start(of: 0))
        let first = (0..<lines.count).first { !lines.ink(of: $0).isEmpty }
        if let first, first > 0, lines.marker(at: first) == .dashes {
            return Diagnostic(
                .frontMatterMissing, at: lines.place(of: first, id),
                "the front matter does not begin in the first line",
                notes: [Note("delete the empty lines before “---”")])
        }
        return Diagnostic(
            .frontMatterMissing, at: place, "the file does not begin with front matter",
            notes: [
                Note("begin with a line “---”, lines such as “kind: minutes”, and a line “---”")
            ])
    }

    fileprivate static func frontMatterUnclosed(
        in lines: SourceLines, _ id: SourceFile.ID
    ) -> Diagnostic {
        let body = (1..<max(lines.count, 1)).first { lines.looksLikeMarkdown($0) }
        let note =
            body.map {
                Note(
                    "the Markdown seems to begin here: put a line “---” before it",
                    at: lines.place(of: $0, id))
            } ?? Note("put a line “---” after the last key")
        return Diagnostic(
            .frontMatterUnclosed, at: lines.place(of: 0, id), "the front matter is never closed",
            notes: [note])
    }
}
