/// A register as a table that spreadsheets open: a header line, then a line for each entry.
struct RegisterCSV {
    let table: RegisterTable

    var bytes: [UInt8] {
        var writer = CSVWriter()
        writer.row(table.keys)
        for entry in table.entries { writer.row(entry.map { $0.map(Self.cell) ?? "" }) }
        return writer.bytes
    }

    private static func cell(_ value: RegisterTable.Value) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .flag(let flag): flag ? "yes" : "no"
        case .texts(let texts): texts.joined(separator: "; ")
        }
    }
}
