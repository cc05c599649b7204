// Lists and tables, part by part.

extension BlockComparison {
    mutating func changed(_ old: List, _ new: List) -> List {
        let (oldOutlines, newOutlines) = (
            old.items.map { outline(of: $0) }, new.items.map { outline(of: $0) }
        )
        var list = new
        list.items = []
        for (revision, step) in steps(oldOutlines, newOutlines) {
            switch step {
            case .kept(_, let j): list.items.append(new.items[j])
            case .changed(let i, let j):
                var item = new.items[j]
                item.blocks = merged(old.items[i].blocks, item.blocks)
                item.revision = revision
                list.items.append(item)
            case .gone(let i):
                let blocks = old.items[i].blocks.map(\.formerVersion)
                list.items.append(List.Item(blocks: blocks, revision: revision))
            case .come(let j):
                var item = new.items[j]
                item.revision = revision
                list.items.append(item)
            }
        }
        return list
    }

    mutating func changed(_ old: Table, _ new: Table) -> Table {
        var table = new
        if let before = old.caption, let caption = new.caption {
            table.caption = merged(before, caption)
        }
        table.header = merged(old.header, new.header)
        let (oldOutlines, newOutlines) = (
            old.rows.map { outline(of: $0) }, new.rows.map { outline(of: $0) }
        )
        table.rows = []
        table.rowRevisions = []
        for (revision, step) in steps(oldOutlines, newOutlines) {
            table.rowRevisions.append(revision)
            switch step {
            case .kept(_, let j), .come(let j): table.rows.append(new.rows[j])
            case .changed(let i, let j): table.rows.append(merged(old.rows[i], new.rows[j]))
            case .gone(let i):
                table.rows.append(
                    old.rows[i].map { Table.Cell($0.content.formerVersion) })
            }
        }
        return table
    }

    private mutating func merged(_ old: [Table.Cell], _ new: [Table.Cell]) -> [Table.Cell] {
        new.enumerated().map { column, cell in
            let before = old.indices.contains(column) ? old[column].content : []
            return Table.Cell(merged(before, cell.content))
        }
    }
}
