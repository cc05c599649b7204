/// A table on a screen: columns side by side, cells of several lines where the window is narrow.
package struct ScreenTable: Sendable {
    private let header: [[UInt8]]
    private let rows: [[[UInt8]]]

    /// Blanks between columns.
    private static let gap = 2
    /// A column is not made narrower than this, unless nothing in it is as wide.
    private static let narrowest = 10

    /// Takes the heads of the columns, and rows of as many cells.
    package init(header: [String], rows: [[String]]) {
        self.header = header.map { Array($0.utf8) }
        self.rows = rows.map { row in row.map { Array($0.utf8) } }
    }

    /// The lines in a window of some columns, the heads of the columns first; entries under each
    /// other where it is too narrow for columns.
    package func text(columns: Int) -> String {
        guard let widths = widths(in: columns) else { return unfolded(columns: columns) }
        var lines = wrapped(header, widths)
        lines.append(line(widths.map { Array(repeating: UInt8(ascii: "-"), count: $0) }, widths))
        for row in rows { lines += wrapped(row, widths) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The widths of the columns: their own where there is room, otherwise the widest get less.
    private func widths(in columns: Int) -> [Int]? {
        let natural = header.indices.map { column in
            ([header] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        let room = columns - Self.gap * (natural.count - 1)
        let least = natural.map { min($0, Self.narrowest) }
        guard least.reduce(0, +) <= room else { return nil }
        var widths = natural
        while widths.reduce(0, +) > room {
            // The widest gives way to the next wide one, so that the text columns share the loss.
            let widest = widths.indices.filter { widths[$0] > least[$0] }
                .max { (widths[$0], -$0) < (widths[$1], -$1) }
            guard let widest else { return nil }
            widths[widest] -= 1
        }
        return widths
    }

    private func wrapped(_ cells: [[UInt8]], _ widths: [Int]) -> [String] {
        let columns = zip(cells, widths).map { cell, width in Self.lines(of: cell, width) }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { index in
            line(columns.map { index < $0.count ? $0[index] : [] }, widths)
        }
    }

    private func line(_ cells: [[UInt8]], _ widths: [Int]) -> String {
        var line: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { line += [0x20, 0x20] }
            line += cell
            let room = widths[index] - DisplayWidth.columns(of: cell)
            if index < cells.count - 1, room > 0 { line += repeatElement(0x20, count: room) }
        }
        while line.last == 0x20 { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// The lines of a cell; a word that is wider than the column is cut.
    private static func lines(of cell: [UInt8], _ width: Int) -> [[UInt8]] {
        var wrapping = LineWrapping(of: cell)
        var lines: [[UInt8]] = []
        while !wrapping.isAtEnd {
            lines += cut(Array(wrapping.nextLine(width: width, from: 0).bytes), width)
        }
        return lines.isEmpty ? [[]] : lines
    }

    private static func cut(_ line: [UInt8], _ width: Int) -> [[UInt8]] {
        guard DisplayWidth.columns(of: line) > width else { return [line] }
        var pieces: [[UInt8]] = [[]]
        for character in String(decoding: line, as: UTF8.self) {
            let bytes = Array(String(character).utf8)
            let last = pieces[pieces.count - 1]
            if !last.isEmpty, DisplayWidth.columns(of: last + bytes) > width {
                pieces.append(bytes)
            } else {
                pieces[pieces.count - 1] = last + bytes
            }
        }
        return pieces
    }

    /// Each entry as labels and values, with an empty line between entries.
    private func unfolded(columns: Int) -> String {
        let label = header.map { DisplayWidth.columns(of: $0) }.max() ?? 0
        let width = max(columns - label - Self.gap, Self.narrowest)
        return rows.map { row in
            zip(header, row).flatMap { head, cell in
                Self.lines(of: cell, width).enumerated().map { index, text in
                    line([index == 0 ? head : [], text], [label, width])
                }
            }.joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }
}
