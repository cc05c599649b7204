extension PlainTextWriter {
    mutating func letterhead(_ letterhead: Letterhead) {
        beginBlock()
        paragraph(letterhead.organisation)
        for line in letterhead.lines { paragraph(line) }
        rule("-", columns: width)
    }

    mutating func titleBlock(_ title: TitleBlock) {
        beginBlock()
        if let kind = title.kind { titleLine(kind, isCentred: title.isCentred) }
        let capitals = title.title.rewriting { inline in
            if case .text(let text) = inline { .text(text.uppercased()) } else { inline }
        }
        let columns = titleLine(capitals, isCentred: title.isCentred)
        let rule = String(repeating: "=", count: columns)
        if title.isCentred { line(centred(rule)) } else { line(rule.utf8) }
        for subtitle in title.subtitles { titleLine(subtitle, isCentred: title.isCentred) }
    }

    /// Writes a line of the title and returns its columns without the indentation.
    @discardableResult
    private mutating func titleLine(_ content: [Inline], isCentred: Bool) -> Int {
        let flow = flow(content)
        let text = String(decoding: marked(flow).line, as: UTF8.self)
        guard isCentred, DisplayWidth.columns(of: Array(text.utf8)) <= width else {
            return paragraph(flow)
        }
        line(centred(text))
        return DisplayWidth.columns(of: Array(text.utf8))
    }

    /// Labels in one column, values in another.
    mutating func facts(_ facts: [Fact]) {
        let column = labelColumn(facts.map(\.label))
        for fact in facts {
            revised(fact.revision) { writer in
                writer.labelled(fact.label, writer.flow(fact.value), column: column)
            }
        }
    }

    /// The columns for labels, a colon and a blank: as the longest label takes that leaves room.
    func labelColumn(_ labels: [String]) -> Int {
        let room = min(32, width / 2)
        let columns = labels.map { DisplayWidth.columns(of: Array($0.utf8)) + 2 }
        return columns.filter { $0 <= room }.max() ?? 4
    }

    /// A label and its value beside it, or below it when the label is longer than its column.
    mutating func labelled(_ label: String, _ value: TextFlow, column: Int) {
        let marker = label.isEmpty ? "" : label + ": "
        if DisplayWidth.columns(of: Array(marker.utf8)) <= column {
            hanging(marker.padded(to: column)) { $0.paragraph(value) }
        } else {
            paragraph(marker)
            if !value.bytes.isEmpty { indented(by: column) { $0.paragraph(value) } }
        }
    }

    mutating func notice(_ notice: Notice) {
        beginBlock()
        let flow = flow(notice.content)
        switch notice.role {
        case .remark: paragraph(flow)
        case .delivery:
            let text = flow.line
            let room = max(width - DisplayWidth.columns(of: text), 0)
            line(Array(repeating: 0x20, count: room) + text)
        }
    }

    mutating func agenda(_ agenda: Agenda) {
        sectionTitle(agenda.title)
        emptyLine()
        let markers = agenda.entries.map { Self.marker($0.number) }
        let column = markers.map { DisplayWidth.columns(of: Array($0.utf8)) }.max() ?? 0
        for (entry, marker) in zip(agenda.entries, markers) {
            hanging(marker.padded(to: column)) { writer in
                writer.revised(entry.revision) { writer in
                    var flow = writer.flow(entry.title)
                    if let speaker = entry.speaker { flow.append(" (\(speaker))") }
                    writer.paragraph(flow)
                    for detail in entry.details { writer.paragraph(detail) }
                }
            }
        }
    }

    mutating func contents(_ contents: Contents) {
        sectionTitle(contents.title)
        emptyLine()
        for entry in contents.entries {
            indented(by: 3 * max(entry.level - 1, 0)) { writer in
                writer.hanging(entry.number.map(Self.marker) ?? "") { writer in
                    writer.paragraph(writer.flow(entry.title))
                }
            }
        }
    }

    mutating func roll(_ roll: Roll) {
        sectionTitle(roll.title)
        for group in roll.groups {
            emptyLine()
            revised(group.revision) { writer in
                writer.paragraph(writer.flow(group.title))
                writer.names(
                    group.entries.map { entry in
                        let name = ([entry.name] + entry.details).joined(separator: ", ")
                        guard let revision = entry.revision else { return name }
                        return Self.start(of: revision) + name + Self.end(of: revision)
                    })
            }
        }
        for remark in roll.remarks {
            emptyLine()
            paragraph(remark)
        }
    }

    mutating func endorsements(_ endorsements: Endorsements) {
        sectionTitle(endorsements.title)
        for group in endorsements.groups {
            emptyLine()
            revised(group.revision) { writer in
                if let title = group.title { writer.paragraph(writer.flow(title)) }
                for entry in group.entries { writer.endorsement(entry) }
            }
        }
    }

    private mutating func endorsement(_ entry: Endorsements.Entry) {
        indented(by: 2) { writer in
            writer.hanging("", by: 2) { writer in
                writer.revised(entry.revision) {
                    $0.paragraph(
                        [entry.name, entry.country].compactMap(\.self).joined(separator: ", "))
                }
            }
        }
    }

    /// Names one a line; when they are many and short, in columns, read downwards.
    private mutating func names(_ names: [String]) {
        indented(by: 2) { writer in
            let column = names.map { DisplayWidth.columns(of: Array($0.utf8)) + 2 }.max() ?? 0
            let columns = names.count < 8 ? 1 : min(3, (writer.width + 2) / max(column, 1))
            guard columns > 1 else {
                for name in names { writer.hanging("", by: 2) { $0.paragraph(name) } }
                return
            }
            let rows = (names.count + columns - 1) / columns
            for row in 0..<rows {
                let cells = stride(from: row, to: names.count, by: rows).map {
                    names[$0].padded(to: column)
                }
                writer.line(cells.joined().utf8)
            }
        }
    }
}
