extension TreeDump {
    mutating func blocks(_ blocks: [Block]) {
        for block in blocks { self.block(block) }
    }

    private mutating func block(_ block: Block) {
        switch block {
        case .letterhead(let letterhead): self.letterhead(letterhead)
        case .titleBlock(let title): titleBlock(title)
        case .facts(let facts):
            line("facts")
            indented { $0.facts(facts) }
        case .heading(let heading):
            node(
                "heading \(heading.level)",
                [heading.number, mark(heading.anchor), heading.speaker.map { "speaker: \($0)" }],
                content: heading.content, at: heading.range)
        case .paragraph(let paragraph):
            node(
                "paragraph",
                [
                    paragraph.number, paragraph.elapsed.map { "at \($0)" }, mark(paragraph.anchor),
                ], content: paragraph.content,
                at: paragraph.range)
        case .list(let list): self.list(list)
        case .table(let table): self.table(table)
        case .quote(let blocks):
            line("quote")
            indented { $0.blocks(blocks) }
        case .code(let code): self.code(code)
        case .thematicBreak: line("thematicBreak")
        case .notice(let notice):
            node("notice", [notice.role == .delivery ? "delivery" : nil], content: notice.content)
        case .agenda(let agenda): self.agenda(agenda)
        case .contents(let contents): self.contents(contents)
        case .roll(let roll): self.roll(roll)
        case .record(let record): self.record(record)
        case .annex(let annex):
            node(
                "annex",
                [quoted(annex.label), mark(annex.anchor), annex.source.map { "from: \($0)" }],
                quoting: annex.title)
        case .chat(let chat): self.chat(chat)
        case .endorsements(let endorsements): self.endorsements(endorsements)
        case .signatures(let signatures): self.signatures(signatures)
        case .edge(let edge):
            node("edge", [edge.container.rawValue, edge.isStart ? "start" : "end"])
        case .revised(let revision, let blocks):
            line(mark(revision))
            indented { $0.blocks(blocks) }
        }
    }

    private mutating func letterhead(_ letterhead: Letterhead) {
        node(
            "letterhead", [letterhead.logo.map { "logo \($0)" }], quoting: letterhead.organisation)
        indented { dump in
            for text in letterhead.lines { dump.node("line", quoting: text) }
        }
    }

    private mutating func titleBlock(_ title: TitleBlock) {
        node(
            "titleBlock",
            [title.kind.map { quoted($0.plainText) }, title.isCentred ? "centred" : nil],
            content: title.title)
        indented { dump in
            if let kind = title.kind, kind.count > 1 { dump.node("kind", content: kind) }
            for text in title.subtitles { dump.node("subtitle", content: text) }
        }
    }

    private mutating func facts(_ facts: [Fact]) {
        for fact in facts {
            node("fact", [mark(fact.revision), quoted(fact.label)], content: fact.value)
        }
    }

    private mutating func list(_ list: List) {
        let marker =
            switch list.marker {
            case .bullet: "bullet"
            case .number(let start, let isParenthesis):
                "number \(start)\(isParenthesis ? ")" : ".")"
            }
        node("list", [marker, list.isTight ? "tight" : "loose"], at: list.range)
        indented { dump in
            for item in list.items {
                dump.node("item", [dump.mark(item.revision)], at: item.range)
                dump.indented { $0.blocks(item.blocks) }
            }
        }
    }

    private mutating func table(_ table: Table) {
        let alignments = table.alignments.map { alignment in
            switch alignment {
            case .natural: "natural"
            case .left: "left"
            case .center: "center"
            case .right: "right"
            }
        }
        let widths = table.widths.isEmpty ? nil : "widths: \(table.widths)"
        node("table", alignments + [widths], at: table.range)
        indented { dump in
            if let caption = table.caption { dump.node("caption", content: caption) }
            if !table.header.isEmpty { dump.row("header", table.header) }
            for (place, row) in table.rows.enumerated() {
                let revision = dump.mark(table.revision(ofRow: place))
                dump.row(["row", revision].compactMap(\.self).joined(separator: " "), row)
            }
        }
    }

    private mutating func row(_ name: String, _ cells: [Table.Cell]) {
        line(name)
        indented { dump in
            for cell in cells { dump.node("cell", content: cell.content) }
        }
    }

    private mutating func code(_ code: CodeBlock) {
        node("code", [code.language], quoting: code.text, at: code.range)
    }

    private mutating func agenda(_ agenda: Agenda) {
        node("agenda", quoting: agenda.title)
        indented { dump in
            for entry in agenda.entries {
                dump.node(
                    "entry",
                    [
                        entry.number, dump.mark(entry.revision), dump.mark(entry.anchor),
                        entry.speaker.map { "speaker: \($0)" },
                    ],
                    content: entry.title)
                dump.indented {
                    for text in entry.details { $0.node("detail", quoting: text) }
                }
            }
        }
    }

    private mutating func contents(_ contents: Contents) {
        node("contents", quoting: contents.title)
        indented { dump in
            for entry in contents.entries {
                dump.node(
                    "entry \(entry.level)", [entry.number, dump.mark(entry.anchor)],
                    content: entry.title)
            }
        }
    }

    private mutating func roll(_ roll: Roll) {
        node("roll", quoting: roll.title)
        indented { dump in
            for group in roll.groups {
                dump.node("group", [dump.mark(group.revision)], content: group.title)
                dump.indented {
                    for entry in group.entries {
                        let texts = ([entry.name] + entry.details).map($0.quoted)
                        $0.line(
                            ([$0.mark(entry.revision)].compactMap(\.self) + texts)
                                .joined(separator: " "))
                    }
                }
            }
            for remark in roll.remarks { dump.node("remark", quoting: remark) }
        }
    }

    private mutating func record(_ record: Record) {
        node(
            record.kind.rawValue, [mark(record.anchor)], quoting: record.label, at: record.range)
        indented {
            $0.blocks(record.blocks)
            $0.facts(record.facts)
        }
    }

    private mutating func chat(_ chat: Chat) {
        line("chat " + chat.columns.map(quoted).joined(separator: " "))
        indented { dump in
            for message in chat.messages {
                dump.node(
                    "message", [dump.mark(message.revision), message.time, message.author],
                    content: message.content)
            }
            if let title = chat.linksTitle { dump.node("links", quoting: title) }
            for link in chat.links { dump.link(link) }
        }
    }

    private mutating func endorsements(_ endorsements: Endorsements) {
        node("endorsements", quoting: endorsements.title)
        indented { dump in
            for group in endorsements.groups {
                dump.node(
                    "group", [dump.mark(group.revision)], content: group.title ?? [])
                dump.indented {
                    for entry in group.entries {
                        let texts = [entry.name, entry.country].compactMap(\.self).map($0.quoted)
                        $0.line(
                            ([$0.mark(entry.revision)].compactMap(\.self) + texts)
                                .joined(separator: " "))
                    }
                }
            }
        }
    }

    private mutating func signatures(_ signatures: Signatures) {
        node("signatures", quoting: signatures.title)
        indented { dump in
            if let statement = signatures.statement { dump.node("statement", quoting: statement) }
            for line in signatures.lines {
                dump.line("\(dump.quoted(line.role)) \(dump.quoted(line.name))")
            }
            dump.node("date", quoting: signatures.dateLabel)
        }
    }
}
