// What each block and each part of one is known by.

extension BlockComparison {
    mutating func outlines(of blocks: [Block]) -> [Outline] {
        blocks.map { block in
            var builder = OutlineBuilder()
            add(block, to: &builder)
            return builder.finished(
                pairing: Self.pairing(of: block), isSingle: Self.isSingle(block), &vocabulary)
        }
    }

    mutating func outline(of item: List.Item) -> Outline {
        var builder = OutlineBuilder()
        for block in item.blocks { add(block, to: &builder) }
        return builder.finished(pairing: "item", &vocabulary)
    }

    mutating func outline(of row: [Table.Cell]) -> Outline {
        var builder = OutlineBuilder()
        add(row, to: &builder)
        var outline = builder.finished(pairing: "row \(row.count)", &vocabulary)
        outline.isRow = true
        return outline
    }

    mutating func outline(of fact: Fact) -> Outline {
        var builder = OutlineBuilder()
        builder.text(fact.label, &vocabulary)
        builder.text(fact.value, &vocabulary)
        return builder.finished(pairing: fact.label, isSingle: true, &vocabulary)
    }

    mutating func outline(of entry: Agenda.Entry) -> Outline {
        var builder = OutlineBuilder()
        builder.text(entry.title, &vocabulary)
        let rest = ([entry.speaker ?? ""] + entry.details).joined(separator: "\n")
        builder.mark(rest, &vocabulary)
        return builder.finished(pairing: rest, &vocabulary)
    }

    mutating func outline(of message: Chat.Message) -> Outline {
        var builder = OutlineBuilder()
        builder.mark(message.time + "\n" + message.author, &vocabulary)
        builder.text(message.content, &vocabulary)
        return builder.finished(pairing: message.time + "\n" + message.author, &vocabulary)
    }

    mutating func outline(of group: Roll.Group) -> Outline {
        var builder = OutlineBuilder()
        builder.text(group.title, &vocabulary)
        for entry in group.entries {
            builder.mark(([entry.name] + entry.details).joined(separator: "\n"), &vocabulary)
        }
        return builder.finished(
            pairing: Self.withoutCount(group.title), isSingle: true, &vocabulary)
    }

    mutating func outline(of group: Endorsements.Group) -> Outline {
        var builder = OutlineBuilder()
        builder.text(group.title ?? [], &vocabulary)
        for entry in group.entries {
            builder.mark(entry.name + "\n" + (entry.country ?? ""), &vocabulary)
        }
        return builder.finished(
            pairing: group.title.map(Self.withoutCount) ?? "", isSingle: true, &vocabulary)
    }

    /// A name with what stands beside it, which is replaced as a whole.
    mutating func outline(of texts: [String]) -> Outline {
        var builder = OutlineBuilder()
        builder.mark(texts.joined(separator: "\n"), &vocabulary)
        return builder.finished(pairing: nil, &vocabulary)
    }

    /// "Present (16)" and "Present (17)" are one group.
    private static func withoutCount(_ title: [Inline]) -> String {
        title.plainText.filter { !$0.isNumber }
    }

    // MARK: Blocks

    /// What two versions of a block have in common; `nil` where a block is only replaced.
    private static func pairing(of block: Block) -> String? {
        switch block {
        case .heading(let heading): "heading \(heading.level) \(heading.speaker ?? "")"
        case .paragraph: "paragraph"
        case .list(let list): list.marker == .bullet ? "list" : "numbered list"
        case .table(let table):
            "table \(table.alignments.count) \(table.header.count) \(table.caption != nil)"
        case .quote: "quote"
        case .notice(let notice): "notice \(notice.role)"
        case .record(let record): "record \(record.kind) \(record.label)"
        case .titleBlock(let title):
            "title \(title.kind != nil) \(title.subtitles.count) \(title.isCentred)"
        case .facts: "facts"
        case .agenda(let agenda): "agenda \(agenda.title)"
        case .roll(let roll): "roll \(roll.title) \(roll.remarks)"
        case .endorsements(let endorsements): "endorsements \(endorsements.title)"
        case .chat(let chat):
            "chat \(chat.columns) \(chat.linksTitle ?? "") \(chat.links.map(\.destination))"
        case .code, .thematicBreak, .letterhead, .contents, .annex, .signatures, .edge, .revised:
            nil
        }
    }

    private static func isSingle(_ block: Block) -> Bool {
        switch block {
        case .titleBlock, .facts, .agenda, .roll, .endorsements, .chat, .record: true
        case .heading, .paragraph, .list, .table, .quote, .notice, .code, .thematicBreak,
            .letterhead, .contents, .annex, .signatures, .edge, .revised:
            false
        }
    }

    private mutating func add(_ block: Block, to builder: inout OutlineBuilder) {
        builder.mark(Self.pairing(of: block) ?? "", &vocabulary)
        switch block {
        case .heading(let heading): builder.text(heading.content, &vocabulary)
        case .paragraph(let paragraph): builder.text(paragraph.content, &vocabulary)
        case .list(let list):
            for item in list.items {
                builder.mark("item", &vocabulary)
                for block in item.blocks { add(block, to: &builder) }
            }
        case .table(let table):
            builder.text(table.caption ?? [], &vocabulary)
            for row in [table.header] + table.rows { add(row, to: &builder) }
        case .quote(let blocks), .revised(_, let blocks):
            for block in blocks { add(block, to: &builder) }
            builder.mark("end", &vocabulary)
        case .notice(let notice): builder.text(notice.content, &vocabulary)
        case .code(let code):
            builder.mark(code.text, &vocabulary)
            builder.text(code.text, &vocabulary)
        case .record(let record):
            for block in record.blocks { add(block, to: &builder) }
            add(record.facts, to: &builder)
        case .facts(let facts): add(facts, to: &builder)
        case .titleBlock, .letterhead, .contents, .annex, .signatures, .thematicBreak, .agenda,
            .roll, .endorsements, .chat, .edge:
            addFixture(block, to: &builder)
        }
    }

    private mutating func add(_ row: [Table.Cell], to builder: inout OutlineBuilder) {
        builder.mark("row", &vocabulary)
        for cell in row {
            builder.mark("cell", &vocabulary)
            builder.text(cell.content, &vocabulary)
        }
    }

    private mutating func add(_ facts: [Fact], to builder: inout OutlineBuilder) {
        for fact in facts {
            builder.mark("fact " + fact.label, &vocabulary)
            builder.text(fact.value, &vocabulary)
        }
    }

    /// Blocks whose place is fixed: only whether they are equal matters.
    private mutating func addFixture(_ block: Block, to builder: inout OutlineBuilder) {
        builder.mark([block.withoutNumbersAndAnchors].dump(), &vocabulary)
    }
}

extension Block {
    /// The same block without what follows from its place.
    fileprivate var withoutNumbersAndAnchors: Block {
        switch self {
        case .agenda(var agenda):
            for place in agenda.entries.indices {
                agenda.entries[place].anchor = nil
            }
            return .agenda(agenda)
        case .annex(var annex):
            annex.anchor = Anchor("annex")
            return .annex(annex)
        case .letterhead, .titleBlock, .facts, .heading, .paragraph, .list, .table, .quote, .code,
            .thematicBreak, .notice, .contents, .roll, .record, .chat, .endorsements,
            .signatures, .edge, .revised:
            return self
        }
    }
}
