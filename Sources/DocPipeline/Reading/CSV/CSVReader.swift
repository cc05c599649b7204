/// Reads a CSV file with a header line, such as a spreadsheet saves.
///
/// The separator is a comma, a semicolon or a tab, whichever the header line has most of. Blanks
/// around a cell without quotes are dropped, in departure from RFC 4180, since no name has any.
///
/// - Parameters:
///   - file: The file.
///   - id: The file's name in its set, which the ranges carry.
/// - Returns: The table, or `nil` when its header or its quotes make no sense.
package func readCSV(_ file: SourceFile, id: SourceFile.ID = .main) -> Diagnosed<CSVTable?> {
    var reader = CSVReader(file, id)
    let table = reader.table()
    return Diagnosed(table, reader.diagnostics)
}

private struct CSVReader {
    private(set) var diagnostics: [Diagnostic] = []
    private let id: SourceFile.ID
    private var scanner: CSVScanner

    init(_ file: SourceFile, _ id: SourceFile.ID) {
        self.id = id
        scanner = CSVScanner(file.bytes)
    }

    mutating func table() -> CSVTable? {
        do throws(CSVScanner.Failure) {
            let header = try scanner.nextRow() ?? []
            guard let columns = columns(header) else { return nil }
            return CSVTable(columns: columns, rows: try rows(columns))
        } catch {
            diagnostics.append(.csvSyntax(error, id))
            return nil
        }
    }

    private mutating func columns(_ header: [CSVScanner.Cell]) -> [CSVTable.Column]? {
        if header.allSatisfy(\.text.isEmpty) {
            let start = header.first?.range.lowerBound ?? 0
            diagnostics.append(.csvWithoutHeader(at: SourceRange(file: id, start, start)))
            return nil
        }
        var columns: [CSVTable.Column] = []
        var first: [String: SourceRange] = [:]
        for cell in header {
            let column = CSVTable.Column(
                name: Self.columnName(cell.text), range: place(cell.range))
            if column.name.isEmpty {
                diagnostics.append(.csvEmptyName(at: column.range, number: columns.count + 1))
            } else if let before = first[column.name] {
                diagnostics.append(.csvDuplicateName(column, first: before))
            }
            first[column.name] = first[column.name] ?? column.range
            columns.append(column)
        }
        return diagnostics.isEmpty ? columns : nil
    }

    private mutating func rows(
        _ columns: [CSVTable.Column]
    ) throws(CSVScanner.Failure) -> LocatedValue {
        var rows: [LocatedValue] = []
        while let cells = try scanner.nextRow() {
            var members: [LocatedValue.Member] = []
            members.reserveCapacity(cells.count)
            for (index, cell) in cells.enumerated() where !cell.text.isEmpty {
                let range = place(cell.range)
                guard index < columns.count else {
                    diagnostics.append(
                        .csvExtraCell(cell.text, at: range, columns.count, scanner.separator))
                    continue
                }
                members.append(
                    LocatedValue.Member(
                        key: columns[index].name, keyRange: columns[index].range,
                        value: LocatedValue(.string(cell.text), at: range)))
            }
            guard let first = cells.first, let last = cells.last, !members.isEmpty else { continue }
            let range = place(first.range.lowerBound..<last.range.upperBound)
            rows.append(LocatedValue(.object(members), at: range))
        }
        let header = columns.first?.range ?? place(0..<0)
        guard let first = rows.first, let last = rows.last else {
            let end = columns.last?.range.upperBound ?? header.upperBound
            return LocatedValue(.array([]), at: place(end..<end))
        }
        return LocatedValue(.array(rows), at: first.range.union(last.range))
    }

    private func place(_ range: Range<Int>) -> SourceRange {
        SourceRange(file: id, range.lowerBound, range.upperBound)
    }

    /// `By proxy ` becomes `by_proxy`.
    private static func columnName(_ typed: String) -> String {
        typed.split(whereSeparator: \.isWhitespace).joined(separator: "_").lowercased()
    }
}

// MARK: - Wording

extension Diagnostic {
    fileprivate static func csvSyntax(
        _ failure: CSVScanner.Failure, _ id: SourceFile.ID
    ) -> Diagnostic {
        switch failure {
        case .unclosedQuote(let offset):
            Diagnostic(
                .csvSyntax, at: SourceRange(file: id, offset, offset + 1),
                "the cell that begins with a quote here has no closing quote",
                notes: [Note("a quote within a quoted cell is written twice")])
        case .textAfterQuote(let range):
            Diagnostic(
                .csvSyntax, at: SourceRange(file: id, range.lowerBound, range.upperBound),
                "text follows the closing quote of a cell",
                notes: [Note("a quote within a quoted cell is written twice")])
        }
    }

    fileprivate static func csvWithoutHeader(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .csvHeader, at: place, "the file has no header line",
            notes: [Note("the first line names the columns, such as “name,organisation,role”")])
    }

    fileprivate static func csvEmptyName(at place: SourceRange, number: Int) -> Diagnostic {
        Diagnostic(
            .csvHeader, at: place, "column \(number) has no name",
            notes: [Note("name it, or delete the column")])
    }

    fileprivate static func csvDuplicateName(
        _ column: CSVTable.Column, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .csvHeader, at: column.range, "two columns are named “\(column.name)”",
            notes: [Note("the first one is here", at: first)])
    }

    fileprivate static func csvExtraCell(
        _ text: String, at place: SourceRange, _ columns: Int, _ separator: UInt8
    ) -> Diagnostic {
        let sign = separator == 0x09 ? "a tab" : "“\(Character(Unicode.Scalar(separator)))”"
        return Diagnostic(
            .csvSyntax, at: place,
            "“\(text)” stands behind the last of \(columns) columns",
            notes: [Note("a cell that holds \(sign) must stand in double quotes")])
    }
}
