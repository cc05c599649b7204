/// What a CSV file holds: a header, and one object for each row.
package struct CSVTable: Sendable {
    /// The header's cells, in order; names are unique and not empty.
    package var columns: [Column]
    /// An array of objects, keyed by the columns' names.
    ///
    /// Every cell is a text with its range; cells without text are left out, and rows without any
    /// too. The key of a member stands where the column's name does, so that an unknown column is
    /// reported there.
    package var rows: LocatedValue

    /// One cell of the header.
    package struct Column: Sendable, Equatable {
        /// Lower case, without blanks around it and with `_` for those within: `by_proxy`.
        package var name: String
        /// The cell as typed, quotes included.
        package var range: SourceRange
    }

    /// What the cells of a column are meant to be, since CSV has only text.
    package enum CellType: Sendable {
        /// `true` or `yes`, `false` or `no`, in any case.
        case bool
        /// A whole number, with or without a sign.
        case integer
    }

    /// The table with the cells of some columns read as what they are meant to be.
    ///
    /// A cell that cannot be read so stays a text, and the schema reports it at its place.
    package func reading(_ types: [String: CellType]) -> CSVTable {
        var table = self
        guard case .array(var rows) = rows.content else { return self }
        for index in rows.indices {
            guard case .object(var members) = rows[index].content else { continue }
            for member in members.indices {
                guard let type = types[members[member].key],
                    let text = members[member].value.string
                else { continue }
                members[member].value.content = type.content(of: text)
            }
            rows[index].content = .object(members)
        }
        table.rows.content = .array(rows)
        return table
    }
}

extension CSVTable.CellType {
    fileprivate func content(of text: String) -> LocatedValue.Content {
        switch self {
        case .bool:
            switch text.lowercased() {
            case "true", "yes": .bool(true)
            case "false", "no": .bool(false)
            default: .string(text)
            }
        case .integer:
            Int(text).map { .number(.integer($0)) } ?? .string(text)
        }
    }
}
