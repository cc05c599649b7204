internal import DocPipeline

/// An attendance list in CSV, to which people are added.
package struct AttendanceRows: Sendable {
    private let text: String
    private let columns: [String]
    /// Those in the list, folded.
    private let names: Set<FoldedText>

    /// Reads a list; `nil` where it has no column of names, or is no CSV.
    package init?(_ bytes: [UInt8]) {
        var scanner = CSVScanner(bytes)
        guard let header = try? scanner.nextRow(), scanner.separator == UInt8(ascii: ",") else {
            return nil
        }
        columns = header.map { $0.text.lowercased() }
        guard let place = columns.firstIndex(of: "name") else { return nil }
        var names: Set<FoldedText> = []
        while let row = try? scanner.nextRow() {
            if place < row.count { names.insert(FoldedText(row[place].text)) }
        }
        self.names = names
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// Those of some people who are not in it.
    package func missing(_ people: [ListedPerson]) -> [ListedPerson] {
        people.filter { !names.contains(FoldedText($0.name)) }
    }

    /// The list with people at its end.
    package func adding(_ people: [ListedPerson]) -> String {
        text + (text.hasSuffix("\n") ? "" : "\n")
            + people.map { person in
                columns.map { column in
                    switch column {
                    case "name": Self.cell(person.name)
                    case "group": person.group
                    default: ""
                    }
                }.joined(separator: ",") + "\n"
            }.joined()
    }

    /// A cell in quotes where it needs them (RFC 4180, 2.6).
    private static func cell(_ text: String) -> String {
        guard text.contains(where: { ",;\"".contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
