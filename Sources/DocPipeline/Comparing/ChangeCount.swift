/// How much has changed between two versions, for a line that says so.
struct ChangeCount: Sendable, Equatable {
    /// Words, as a word processor counts them.
    var inserted = 0
    var deleted = 0
    /// Places that text has moved to.
    var moved = 0

    init(of document: Document) {
        var moves: Set<Int> = []
        document.forEachRevision { revision, words in
            switch revision {
            case .inserted: inserted += words
            case .deleted: deleted += words
            case .movedAway(let number), .movedHere(let number): moves.insert(number)
            }
        }
        moved = moves.count
    }

    /// "12 words inserted, 3 deleted, 1 passage moved"; `nil` when nothing has changed.
    var sentence: String? {
        var parts: [String] = []
        if inserted > 0 { parts.append("\(inserted) \(inserted == 1 ? "word" : "words") inserted") }
        if deleted > 0 { parts.append("\(deleted) \(deleted == 1 ? "word" : "words") deleted") }
        if moved > 0 { parts.append("\(moved) \(moved == 1 ? "passage" : "passages") moved") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension Document {
    /// Every revised piece with the words it holds; what is revised within a move comes by itself.
    fileprivate func forEachRevision(_ body: (Revision, Int) -> Void) {
        blocks.forEachRevision(body)
        for footnote in footnotes { footnote.blocks.forEachRevision(body) }
    }
}

extension [Block] {
    fileprivate func forEachRevision(_ body: (Revision, Int) -> Void) {
        for block in self { block.forEachRevision(body) }
    }
}

extension Block {
    fileprivate func forEachRevision(_ body: (Revision, Int) -> Void) {
        func inlines(_ content: [Inline]) {
            content.forEachInline { inline in
                if case .revised(let revision, let content) = inline {
                    body(revision, WordCount.count(content.plainText))
                }
            }
        }
        func whole(_ revision: Revision?, _ text: String) {
            if let revision { body(revision, WordCount.count(text)) }
        }
        switch self {
        case .revised(let revision, let blocks):
            body(revision, blocks.reduce(0) { $0 + $1.allWords })
            if revision.move != nil { blocks.forEachRevision(body) }
        case .heading(let heading): inlines(heading.content)
        case .paragraph(let paragraph): inlines(paragraph.content)
        case .notice(let notice): inlines(notice.content)
        case .quote(let blocks): blocks.forEachRevision(body)
        case .list(let list):
            for item in list.items {
                if let revision = item.revision {
                    body(revision, item.blocks.reduce(0) { $0 + $1.allWords })
                } else {
                    item.blocks.forEachRevision(body)
                }
            }
        case .table(let table):
            for cell in table.header { inlines(cell.content) }
            for (place, row) in table.rows.enumerated() {
                if let revision = table.revision(ofRow: place) {
                    whole(revision, row.map(\.content.plainText).joined(separator: " "))
                } else {
                    for cell in row { inlines(cell.content) }
                }
            }
        case .record(let record):
            record.blocks.forEachRevision(body)
            Block.facts(record.facts).forEachRevision(body)
        case .facts(let facts):
            for fact in facts {
                whole(fact.revision, fact.value.plainText)
                inlines(fact.value)
            }
        case .titleBlock(let title):
            for content in [title.kind ?? [], title.title] + title.subtitles { inlines(content) }
        case .agenda(let agenda):
            for entry in agenda.entries {
                whole(entry.revision, entry.title.plainText)
                inlines(entry.title)
            }
        case .chat(let chat):
            for message in chat.messages {
                whole(message.revision, message.content.plainText)
                inlines(message.content)
            }
        case .roll(let roll):
            for group in roll.groups {
                inlines(group.title)
                for entry in group.entries {
                    whole(entry.revision ?? group.revision, entry.name)
                }
            }
        case .endorsements(let endorsements):
            for group in endorsements.groups {
                inlines(group.title ?? [])
                for entry in group.entries {
                    whole(entry.revision ?? group.revision, entry.name)
                }
            }
        case .code, .thematicBreak, .letterhead, .contents, .annex, .signatures, .edge: break
        }
    }

    /// The words of a whole block, headings among them.
    private var allWords: Int {
        switch self {
        case .heading(let heading): WordCount.count(heading.content.plainText)
        case .revised(_, let blocks): blocks.reduce(0) { $0 + $1.allWords }
        case .record(let record): record.blocks.reduce(0) { $0 + $1.allWords }
        case .titleBlock(let title): WordCount.count(title.title.plainText)
        case .paragraph, .list, .table, .quote, .code, .thematicBreak, .letterhead, .facts,
            .notice, .agenda, .contents, .roll, .annex, .chat, .endorsements, .signatures, .edge:
            WordCount.count([self])
        }
    }
}

extension Compilation {
    /// What has changed, in a redline; `nil` when nothing has.
    package var changeSummary: String? {
        document.flatMap { ChangeCount(of: $0).sentence }
    }
}
