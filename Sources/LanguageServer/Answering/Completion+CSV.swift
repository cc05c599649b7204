internal import DocPipeline

extension Completion {
    /// What can be typed in a cell: a name, or one of the words that the column takes.
    func offerCSV() -> Offer? {
        let cells = CSVCells(file, at: offset)
        guard !cells.isHeader, let column = cells.column else { return nil }
        guard let root = CSVCells.schema(of: cells.columns, schemas) else { return nil }
        let parts = schemas.parts(from: root, along: [.key(column)])
        var items = schemas.values(of: parts).map {
            CompletionItem(label: $0, kind: .enumMember)
        }
        if schemas.takesName(parts) {
            let choices = NameChoices(compiler.workspace)
            items += choices.items(organisationsFirst: column == "organisation") { name in
                let needsQuotes = name.contains { $0 == cells.separator || $0 == "\"" }
                return needsQuotes ? "\"\(name.replacing("\"", with: "\"\""))\"" : name
            }
        }
        return Offer(items: items, replaced: cells.cellStart..<offset)
    }
}

/// The cell of a table that a place is in.
struct CSVCells: Sendable {
    /// The names in the first line.
    let columns: [String]
    let separator: Character
    let isHeader: Bool
    /// Where the cell begins, in bytes.
    let cellStart: Int
    /// The name of the cell's column; `nil` for a cell too many.
    let column: String?

    init(_ file: SourceFile, at offset: Int) {
        let head = file.lineText(1).drop { $0 == "\u{FEFF}" }
        let mark: UInt8 =
            head.contains(";") && !head.contains(",") ? UInt8(ascii: ";") : UInt8(ascii: ",")
        separator = Character(Unicode.Scalar(mark))
        columns = head.split(separator: separator, omittingEmptySubsequences: false).map { name in
            String(name.filter { $0 != " " && $0 != "\"" })
        }
        let line = file.line(at: offset) - 1
        isHeader = line == 0
        var start = Int(file.lineStarts[line])
        var index = 0
        var isQuoted = false
        for place in start..<max(start, offset) {
            let byte = file.bytes[place]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == mark, !isQuoted {
                index += 1
                start = place + 1
            }
        }
        while start < offset, file.bytes[start] == 0x20 { start += 1 }
        cellStart = start
        column = columns.indices.contains(index) ? columns[index] : nil
    }

    /// The schema of the lines of a table, by the column that only one of the two kinds has to
    /// have.
    static func schema(of columns: [String], _ schemas: SchemaShelf) -> SchemaShelf.Part? {
        let file = columns.contains("name") ? "attendance" : "endorsement"
        guard let root = schemas.root(file), let row = root.value["$defs"]?["row"] else {
            return nil
        }
        return SchemaShelf.Part(file: file, value: row)
    }
}
