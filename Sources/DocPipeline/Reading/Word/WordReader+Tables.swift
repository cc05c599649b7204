/// A table as it is read: cells that may hold any block, and span columns.
private struct WordTable {
    struct Cell {
        var blocks: [Block]
        var span: Int
    }

    struct Row {
        /// Columns that are left free before the first cell.
        var before: Int
        var cells: [Cell]
    }

    var rows: [Row] = []
}

extension WordReader {
    /// Adds a table; one that only lays out other text is added as that text.
    mutating func table(_ element: Int, _ collector: inout WordCollector) {
        var table = WordTable()
        rows(of: element, &table)
        table.rows.removeAll { $0.cells.isEmpty }
        guard !table.isEmpty else { return }
        finishLines(&collector)
        if table.isLayout {
            for row in table.rows {
                for cell in row.cells {
                    for block in cell.blocks { collector.add(block, notes: takeNotes()) }
                }
            }
        } else {
            collector.add(.table(table.block), notes: takeNotes())
        }
    }

    private mutating func finishLines(_ collector: inout WordCollector) {
        if collector.carried != nil { flush(&collector) }
    }

    private mutating func rows(of parent: Int, _ table: inout WordTable) {
        let xml = story.xml
        for child in xml.children(of: parent) {
            switch xml.name(of: child) {
            case .tr:
                let properties = xml.first(.trPr, in: child)
                if let properties, xml.first(.del, in: properties) != nil { continue }
                let before = properties.flatMap { xml.value(.gridBefore, in: $0) }
                var row = WordTable.Row(before: Self.columns(before, least: 0), cells: [])
                cells(of: child, &row)
                table.rows.append(row)
            case .del, .moveFrom, .tblPr, .tblGrid, .sdtPr, .characters: break
            default: rows(of: child, &table)
            }
        }
    }

    private mutating func cells(of parent: Int, _ row: inout WordTable.Row) {
        let xml = story.xml
        for child in xml.children(of: parent) {
            switch xml.name(of: child) {
            case .tc:
                let properties = xml.first(.tcPr, in: child)
                if let properties, xml.first(.cellDel, in: properties) != nil { continue }
                let span = properties.flatMap { xml.value(.gridSpan, in: $0) }
                row.cells.append(
                    WordTable.Cell(
                        blocks: nestedBlocks(of: child), span: Self.columns(span, least: 1)))
            case .del, .moveFrom, .trPr, .sdtPr, .characters: break
            default: cells(of: child, &row)
            }
        }
    }

    /// Word has 63 columns at most.
    private static func columns(_ value: String?, least: Int) -> Int {
        max(least, min(value.flatMap { Int($0) } ?? least, 63))
    }
}

extension WordTable {
    /// Whether no cell has anything in it.
    var isEmpty: Bool { rows.allSatisfy { $0.cells.allSatisfy(\.blocks.isEmpty) } }

    private var columnCount: Int {
        let spanned = rows.map { $0.before + $0.cells.reduce(0) { $0 + $1.span } }.max() ?? 0
        return spanned <= 63 ? spanned : rows.map(\.cells.count).max() ?? 0
    }

    /// Whether it holds what no cell of a plain table can hold, or is but a frame.
    var isLayout: Bool {
        columnCount == 1 && rows.count == 1
            || rows.contains { row in row.cells.contains { !Self.fits($0.blocks) } }
    }

    /// A cell of running text; several paragraphs only when they are short.
    private static func fits(_ blocks: [Block]) -> Bool {
        let isPlain = blocks.allSatisfy { block in
            switch block {
            case .paragraph, .quote, .code: true
            case .list(let list): list.items.allSatisfy { fits($0.blocks) }
            case .heading, .table, .thematicBreak, .letterhead, .titleBlock, .facts, .notice,
                .agenda, .contents, .roll, .record, .annex, .chat, .endorsements, .signatures,
                .edge, .revised:
                false
            }
        }
        return isPlain && (blocks.count < 2 || WordCount.count(blocks) <= 80)
    }

    /// The table as Markdown has it: each cell a line, the first row its head.
    var block: Table {
        let columns = columnCount
        let isSpanned = rows.allSatisfy { row in
            row.before + row.cells.reduce(0) { $0 + $1.span } <= columns
        }
        let lines = rows.map { row -> [Table.Cell] in
            var cells = isSpanned ? Array(repeating: Table.Cell([]), count: row.before) : []
            for cell in row.cells {
                cells.append(Table.Cell(Self.line(cell.blocks)))
                let free = isSpanned ? cell.span - 1 : 0
                cells += Array(repeating: Table.Cell([]), count: free)
            }
            return cells + Array(repeating: Table.Cell([]), count: max(0, columns - cells.count))
        }
        return Table(
            alignments: Array(repeating: .natural, count: columns), header: lines.first ?? [],
            rows: Array(lines.dropFirst()))
    }

    /// Blocks one after the other on one line; items keep their marks.
    private static func line(_ blocks: [Block]) -> [Inline] {
        var line: [Inline] = []
        func append(_ content: [Inline]) {
            if !line.isEmpty, !content.isEmpty { line.append(.text(" ")) }
            line += content.map { $0 == .lineBreak ? .text(" ") : $0 }
        }
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): append(paragraph.content)
            case .quote(let blocks): append(self.line(blocks))
            case .code(let code): append([.code(code.text)])
            case .list(let list):
                for (place, item) in list.items.enumerated() {
                    append([.text(list.marker.mark(of: place) + " ")] + self.line(item.blocks))
                }
            case .heading, .table, .thematicBreak, .letterhead, .titleBlock, .facts, .notice,
                .agenda, .contents, .roll, .record, .annex, .chat, .endorsements, .signatures,
                .edge, .revised:
                break  // A table with these is a layout.
            }
        }
        return line.joinedTexts
    }
}

extension List.Marker {
    /// The mark of the item at a place, from 0.
    fileprivate func mark(of place: Int) -> String {
        switch self {
        case .bullet: "•"
        case .number(let start, let isParenthesis): "\(start + place)\(isParenthesis ? ")" : ".")"
        }
    }
}
