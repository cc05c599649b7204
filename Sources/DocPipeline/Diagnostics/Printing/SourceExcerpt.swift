/// One line of a source as a terminal shows it, with a caret line that fits under it.
///
/// Tabs become spaces, characters that would drive the terminal become U+FFFD, and of a long line
/// only what is around the place is kept, so that the cost does not depend on the line's length.
struct SourceExcerpt {
    /// The line, or the part of it around the place, without its line end.
    var text: String
    /// Spaces that stand before the caret.
    var margin: String
    /// `^~~~`, as wide as what it points at; one caret for an empty range.
    var underline: String

    private static let widest = 100
    private static let contextBefore = 40
    private static let tabStop = 4

    /// The line that holds the first byte of a range, its end clipped to the line's.
    init(_ source: SourceFile, line: Int, from lower: Int, to upper: Int) {
        let bounds = Self.bounds(ofLine: line, in: source)
        let window = Self.window(around: lower, in: bounds, of: source)
        var cells = Self.cells(of: source, in: window)
        let target = cells.firstIndex { $0.end > lower } ?? cells.count
        let first = Self.firstCell(before: target, in: cells)
        var shown = ""
        var width = 0
        var start: Int?
        var end = 0
        if first > 0 || window.lowerBound > bounds.lowerBound { (shown, width) = ("…", 1) }
        cells.removeFirst(first)
        var isCut = window.upperBound < bounds.upperBound
        for cell in cells {
            guard width + cell.width <= Self.widest else {
                isCut = true
                break
            }
            if start == nil, cell.end > lower { start = width }
            shown += cell.text
            width += cell.width
            if cell.start < upper { end = width }
        }
        let caret = start ?? width
        text = isCut ? shown + "…" : shown
        margin = String(repeating: " ", count: caret)
        underline = "^" + String(repeating: "~", count: max(0, end - caret - 1))
    }

    /// The line with replacements made, as shown; `nil` when it is too long or breaks in two.
    static func mended(
        _ source: SourceFile, line: Int, edits: [(range: SourceRange, replacement: String)]
    ) -> String? {
        let bounds = bounds(ofLine: line, in: source)
        guard bounds.count <= 4 * widest else { return nil }
        var position = bounds.lowerBound
        var result: [UInt8] = []
        for edit in edits {
            guard edit.range.lowerBound >= position, edit.range.upperBound <= bounds.upperBound
            else { return nil }
            result += source.bytes[position..<edit.range.lowerBound]
            result += edit.replacement.utf8
            position = edit.range.upperBound
        }
        result += source.bytes[position..<bounds.upperBound]
        guard !result.contains(0x0A) else { return nil }
        let file = SourceFile(path: source.path, bytes: result)
        let cells = cells(of: file, in: 0..<result.count)
        guard cells.reduce(0, { $0 + $1.width }) <= widest else { return nil }
        return cells.map(\.text).joined()
    }

    /// The scalar itself, or U+FFFD for one that would move, hide or recolour what is printed.
    static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: scalar
        }
    }

    /// One character with its place in the file and its width on a terminal.
    private struct Cell {
        var text: String
        var width: Int
        var start: Int
        var end: Int
    }

    private static func bounds(ofLine line: Int, in source: SourceFile) -> Range<Int> {
        guard line >= 1, line <= source.lineStarts.count else { return 0..<0 }
        let start = Int(source.lineStarts[line - 1])
        let next =
            line < source.lineStarts.count ? Int(source.lineStarts[line]) : source.bytes.count
        var end = next
        while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D {
            end -= 1
        }
        return start..<end
    }

    /// At most some hundred bytes around a place, beginning and ending between characters.
    private static func window(
        around offset: Int, in line: Range<Int>, of source: SourceFile
    ) -> Range<Int> {
        let place = min(max(offset, line.lowerBound), line.upperBound)
        var low = max(line.lowerBound, place - 8 * contextBefore)
        var high = min(line.upperBound, place + 8 * widest)
        while low > line.lowerBound, source.bytes[low] & 0xC0 == 0x80 { low -= 1 }
        while high < line.upperBound, source.bytes[high] & 0xC0 == 0x80 { high += 1 }
        return low..<high
    }

    private static func cells(of source: SourceFile, in window: Range<Int>) -> [Cell] {
        var cells: [Cell] = []
        var position = window.lowerBound
        var column = 0
        for character in source.text(window.lowerBound, window.upperBound) {
            let start = position
            position += character.utf8.count
            var text = String(character)
            var width = TerminalWidth.of(character)
            if character == "\t" {
                width = tabStop - column % tabStop
                text = String(repeating: " ", count: width)
            } else if text.unicodeScalars.contains(where: { visible($0) != $0 }) {
                text = ""
                text.unicodeScalars.append(
                    contentsOf: String(character).unicodeScalars.map(visible))
                width = text.reduce(0) { $0 + TerminalWidth.of($1) }
            }
            column += width
            cells.append(Cell(text: text, width: width, start: start, end: position))
        }
        return cells
    }

    /// Where to begin so that the place is shown with something before it.
    private static func firstCell(before target: Int, in cells: [Cell]) -> Int {
        let before = cells[..<target].reduce(0) { $0 + $1.width }
        let after = cells[target...].prefix(widest).reduce(0) { $0 + $1.width }
        guard before + after > widest, before > contextBefore else { return 0 }
        var first = target
        var width = 0
        while first > 0, width + cells[first - 1].width <= contextBefore {
            first -= 1
            width += cells[first].width
        }
        return first
    }
}
