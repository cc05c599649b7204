extension HTMLBody {
    /// Tables with more columns than this cannot be read on a telephone without scrolling.
    private static let columnsThatFitEverywhere = 3

    mutating func table(_ table: Table) {
        guard case .page = style else {
            tableElement(table)
            return
        }
        guard table.alignments.count > Self.columnsThatFitEverywhere else {
            element(.div, .class("table")) { $0.tableElement(table) }
            return
        }
        let label = table.caption?.plainText ?? words.table
        // The keyboard must reach what can be scrolled (WCAG 2.2, 2.1.1).
        let kind: StaticString = table.isMatrix ? "wide matrix table" : "wide table"
        element(.div, .class(kind), .role("region"), .label(label), .focusable) {
            $0.tableElement(table)
        }
    }

    private mutating func tableElement(_ table: Table) {
        element(.table) {
            if let caption = table.caption { $0.element(.caption) { $0.inlines(caption) } }
            $0.columns(of: table)
            if !table.header.isEmpty {
                $0.element(.thead) { $0.row(table.header, of: table, isHeader: true) }
            }
            guard !table.rows.isEmpty else { return }
            $0.element(.tbody) {
                for (place, row) in table.rows.enumerated() {
                    $0.row(
                        row, of: table, isHeader: false, revision: table.revision(ofRow: place))
                }
            }
        }
    }

    private mutating func columns(of table: Table) {
        guard !table.widths.isEmpty else { return }
        element(.colgroup) {
            for width in table.widths { $0.html.void(.col, [.column(share: width)]) }
        }
    }

    private mutating func row(
        _ cells: [Table.Cell], of table: Table, isHeader: Bool, revision: Revision? = nil
    ) {
        element(.tr) {
            for (index, cell) in cells.enumerated() {
                let isAligned = table.alignments.indices.contains(index)
                $0.cell(
                    cell, aligned: isAligned ? table.alignments[index] : .natural,
                    isHeader: isHeader, revision: revision)
            }
        }
    }

    private mutating func cell(
        _ cell: Table.Cell, aligned alignment: Table.Alignment, isHeader: Bool,
        revision: Revision?
    ) {
        let element: HTMLElement = isHeader ? .th : .td
        var attributes: [HTMLAttribute] = isHeader ? [.scope("col")] : []
        switch alignment {
        case .natural: break
        case .left: attributes.append(.class("left"))
        case .center: attributes.append(.class("center"))
        case .right: attributes.append(.class("right"))
        }
        html.open(element, attributes)
        revised(cell.content.isEmpty ? nil : revision) { $0.inlines(cell.content) }
        html.close(element)
    }
}
