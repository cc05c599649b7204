extension PlainTextWriter {
    /// A table with its columns aligned; when that is too wide, each row as labels and values.
    mutating func table(_ table: Table) {
        beginBlock()
        if let caption = table.caption {
            paragraph(flow(caption))
            emptyLine()
        }
        let header = table.header.map { flow($0.content) }
        let rows = table.rows.enumerated().map { place, row in
            var cells: [TextFlow] = []
            revised(table.revision(ofRow: place)) { writer in
                cells = row.map { writer.marked(writer.flow($0.content)) }
            }
            return cells
        }
        let grid = TextGrid(header: header, rows: rows, alignments: table.alignments)
        if grid.width <= width || table.isMatrix {
            for line in grid.lines { self.line(line) }
        } else {
            unfold(rows, under: header)
        }
    }

    private mutating func unfold(_ rows: [[TextFlow]], under header: [TextFlow]) {
        let labels = header.map { String(decoding: $0.line, as: UTF8.self) }
        let column = labelColumn(labels)
        for (index, row) in rows.enumerated() {
            if index > 0 { emptyLine() }
            for (place, cell) in row.enumerated() {
                let label = place < labels.count ? labels[place] : ""
                if label.isEmpty, cell.bytes.isEmpty { continue }
                labelled(label, cell, column: column)
            }
        }
    }
}

/// Cells on one line each, in columns as wide as their widest.
private struct TextGrid {
    private let header: [[UInt8]]
    private let rows: [[[UInt8]]]
    private let alignments: [Table.Alignment]
    private var widths: [Int]

    private static let gap = 2

    init(header: [TextFlow], rows: [[TextFlow]], alignments: [Table.Alignment]) {
        self.header = header.map(\.line)
        self.rows = rows.map { $0.map(\.line) }
        self.alignments = alignments
        widths = Array(repeating: 0, count: alignments.count)
        for row in [self.header] + self.rows {
            for (column, cell) in row.enumerated() where column < widths.count {
                widths[column] = max(widths[column], DisplayWidth.columns(of: cell))
            }
        }
    }

    /// The columns of the whole table.
    var width: Int { widths.reduce(0, +) + Self.gap * max(widths.count - 1, 0) }

    /// The header with a rule of hyphens under it, and the rows.
    var lines: [[UInt8]] {
        let rule = widths.map { Array(repeating: UInt8(ascii: "-"), count: $0) }
        let head = header.isEmpty ? [] : [line(header), line(rule)]
        return head + rows.map(line)
    }

    private func line(_ cells: [[UInt8]]) -> [UInt8] {
        var line: [UInt8] = []
        for (column, cell) in cells.enumerated() where column < widths.count {
            if column > 0 { line += [0x20, 0x20] }
            let room = widths[column] - DisplayWidth.columns(of: cell)
            let before: Int
            switch alignments[column] {
            case .natural, .left: before = 0
            case .center: before = room / 2
            case .right: before = room
            }
            line += repeatElement(0x20, count: before)
            line += cell
            line += repeatElement(0x20, count: room - before)
        }
        return line
    }
}
