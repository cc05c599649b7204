extension WordWriter {
    /// Word refuses tables of more columns.
    static let mostColumns = 63

    // MARK: Tables of the document

    /// A table with its header repeated on each page and rows that do not split.
    mutating func table(_ table: Table, _ flow: Flow) {
        if let caption = table.caption { paragraph(.caption, caption) }
        let count = table.columnCount
        guard count > 0, !(table.header.isEmpty && table.rows.isEmpty) else { return }
        guard count <= Self.mostColumns else { return unfolded(table) }
        let widths = columnWidths(of: table, count, within: layout.textWidth - flow.indent)
        self.table(style: .registerTable, widths: widths, indent: flow.indent) { writer in
            if !table.header.isEmpty {
                writer.row(isHeader: true) { writer in
                    writer.cells(table.header, of: table, widths, .tableHeading)
                }
            }
            for (place, row) in table.rows.enumerated() {
                writer.revised(table.revision(ofRow: place)) { writer in
                    writer.row { $0.cells(row, of: table, widths, .tableText) }
                }
            }
        }
        paragraph(ParagraphProperties(style: .afterTable))
    }

    /// A cell for each column; what a short row lacks is empty.
    private mutating func cells(
        _ cells: [Table.Cell], of table: Table, _ widths: [Twips], _ style: StyleID
    ) {
        for (column, width) in widths.enumerated() {
            var properties = ParagraphProperties(style: style)
            if table.alignments.indices.contains(column) {
                properties.justification = table.alignments[column].justification
            }
            let content = cells.indices.contains(column) ? cells[column].content : []
            cell(width: width) { writer in
                writer.paragraph(properties) { $0.inlines(content) }
            }
        }
    }

    /// A table that Word could not open as one: a paragraph for each row.
    private mutating func unfolded(_ table: Table) {
        for row in [table.header] + table.rows where !row.isEmpty {
            paragraph(ParagraphProperties(style: .tableText)) { writer in
                for (column, cell) in row.enumerated() {
                    if column > 0 { writer.text(" | ") }
                    writer.inlines(cell.content)
                }
            }
        }
    }

    private func columnWidths(of table: Table, _ count: Int, within width: Twips) -> [Twips] {
        let columns = TableColumns(
            of: table, count: count,
            typeSize: Typography(document.metadata.page, language: document.metadata.language)
                .tableSize)
        return Self.widths(columns.shares(of: Double(width.count)), of: width)
    }

    /// Shares of a width, as whole twips that add up to it.
    static func widths(_ shares: [Double], of width: Twips) -> [Twips] {
        let total = shares.reduce(0, +)
        var left = width.count
        return shares.enumerated().map { column, share in
            let isLast = column == shares.count - 1
            let own = isLast ? left : Int(share / total * Double(width.count))
            left -= own
            return Twips(max(1, own))
        }
    }

    // MARK: Elements

    /// A table element; `rows` writes its rows.
    mutating func table(
        style: StyleID, widths: [Twips], indent: Twips = 0,
        _ rows: (inout WordWriter) -> Void
    ) {
        let isRightToLeft = isRightToLeft
        let name = naming[style]
        element(.tbl) { writer in
            writer.xml.element(.tblPr) { xml in
                xml.value(.tblStyle, name)
                if isRightToLeft { xml.element(.bidiVisual) }
                xml.width(.tblW, widths.reduce(0, +))
                if indent > 0 { xml.width(.tblInd, indent) }
                xml.value(.tblLayout, fixedType: "fixed")
                xml.element(.tblLook) { xml in
                    xml.attribute(.val, "0020")
                    xml.attribute(.firstRow, style == .registerTable ? 1 : 0)
                    xml.attribute(.noVBand, 1)
                }
            }
            writer.xml.element(.tblGrid) { xml in
                for width in widths {
                    xml.element(.gridCol) { $0.attribute(.w, width.count) }
                }
            }
            rows(&writer)
        }
    }

    /// A row; `cells` writes its cells.
    mutating func row(
        isHeader: Bool = false, mayBreak: Bool = false, _ cells: (inout WordWriter) -> Void
    ) {
        element(.tr) { writer in
            if isHeader || !mayBreak || writer.revision != nil {
                writer.element(.trPr) { writer in
                    if !mayBreak { writer.xml.element(.cantSplit) }
                    if isHeader { writer.xml.element(.tblHeader) }
                    writer.writeRowChange()
                }
            }
            cells(&writer)
        }
    }

    /// A cell; `content` writes at least one paragraph.
    mutating func cell(width: Twips, _ content: (inout WordWriter) -> Void) {
        element(.tc) { writer in
            writer.xml.element(.tcPr) { $0.width(.tcW, width) }
            content(&writer)
        }
    }

    /// Names in columns, filled downwards, so that they are read in their order.
    mutating func columns<Name>(
        _ names: [Name], _ count: Int, _ write: (inout WordWriter, Name) -> Void
    ) {
        guard count > 1, names.count > 1 else {
            for name in names { write(&self, name) }
            return
        }
        let count = min(count, names.count)
        let perColumn = (names.count + count - 1) / count
        let widths = Self.widths(Array(repeating: 1, count: count), of: layout.textWidth)
        table(style: .layoutTable, widths: widths) { writer in
            writer.row(mayBreak: true) { writer in
                for column in 0..<count {
                    let start = min(column * perColumn, names.count)
                    let own = names[start..<min(start + perColumn, names.count)]
                    writer.cell(width: widths[column]) { writer in
                        for name in own { write(&writer, name) }
                        if own.isEmpty {
                            writer.paragraph(ParagraphProperties(style: .tableText))
                        }
                    }
                }
            }
        }
        paragraph(ParagraphProperties(style: .afterTable))
    }
}

extension Table {
    fileprivate var columnCount: Int {
        rows.reduce(max(alignments.count, header.count)) { max($0, $1.count) }
    }
}

extension Table.Alignment {
    /// Word's "left" is where lines begin, on the right in right-to-left paragraphs.
    fileprivate var justification: ParagraphProperties.Justification? {
        switch self {
        case .natural: nil
        case .left: .left
        case .center: .center
        case .right: .right
        }
    }
}

extension XMLWriter {
    /// A width in twips.
    fileprivate mutating func width(_ name: XMLName, _ width: Twips) {
        element(name) { xml in
            xml.attribute(.w, width.count)
            xml.attribute(.type, "dxa")
        }
    }

    /// `w:tblLayout` names its value `w:type`.
    fileprivate mutating func value(_ name: XMLName, fixedType type: String) {
        element(name) { $0.attribute(.type, type) }
    }
}
