extension Block {
    /// The same block with every run of inlines rewritten, at any depth.
    ///
    /// Text that is plain (names, dates, signatures) is left as it is.
    package func rewritingInlines(_ rewrite: ([Inline]) -> [Inline]) -> Block {
        func blocks(_ blocks: [Block]) -> [Block] { blocks.map { $0.rewritingInlines(rewrite) } }
        func cells(_ cells: [Table.Cell]) -> [Table.Cell] {
            cells.map { Table.Cell(rewrite($0.content)) }
        }
        switch self {
        case .heading(var heading):
            heading.content = rewrite(heading.content)
            return .heading(heading)
        case .paragraph(var paragraph):
            paragraph.content = rewrite(paragraph.content)
            return .paragraph(paragraph)
        case .list(var list):
            list.items = list.items.map { item in
                var item = item
                item.blocks = blocks(item.blocks)
                return item
            }
            return .list(list)
        case .table(var table):
            table.caption = table.caption.map(rewrite)
            table.header = cells(table.header)
            table.rows = table.rows.map(cells)
            return .table(table)
        case .quote(let inner): return .quote(blocks(inner))
        case .record(var record):
            record.blocks = blocks(record.blocks)
            record.facts = record.facts.map { $0.rewritingInlines(rewrite) }
            return .record(record)
        case .notice(var notice):
            notice.content = rewrite(notice.content)
            return .notice(notice)
        case .titleBlock(var title):
            title.kind = title.kind.map(rewrite)
            title.title = rewrite(title.title)
            title.subtitles = title.subtitles.map(rewrite)
            return .titleBlock(title)
        case .facts(let facts): return .facts(facts.map { $0.rewritingInlines(rewrite) })
        case .endorsements(var endorsements):
            for place in endorsements.groups.indices {
                let title = endorsements.groups[place].title
                endorsements.groups[place].title = title.map(rewrite)
            }
            return .endorsements(endorsements)
        case .revised(let revision, let inner): return .revised(revision, blocks(inner))
        case .code, .thematicBreak, .letterhead, .agenda, .contents, .roll, .annex, .chat,
            .signatures, .edge:
            return self
        }
    }
}

extension Fact {
    fileprivate func rewritingInlines(_ rewrite: ([Inline]) -> [Inline]) -> Fact {
        var fact = self
        fact.value = rewrite(value)
        return fact
    }
}

extension [Inline] {
    /// The same inlines with each rewritten, innermost first.
    package func rewriting(_ rewrite: (Inline) -> Inline) -> [Inline] {
        map { inline in
            switch inline {
            case .emphasis(let content): rewrite(.emphasis(content.rewriting(rewrite)))
            case .strong(let content): rewrite(.strong(content.rewriting(rewrite)))
            case .strikethrough(let content): rewrite(.strikethrough(content.rewriting(rewrite)))
            case .speaker(let content): rewrite(.speaker(content.rewriting(rewrite)))
            case .revised(let revision, let content):
                rewrite(.revised(revision, content.rewriting(rewrite)))
            case .link(var link):
                {
                    link.content = link.content.rewriting(rewrite)
                    return rewrite(.link(link))
                }()
            case .reference(var reference):
                {
                    reference.content = reference.content.rewriting(rewrite)
                    return rewrite(.reference(reference))
                }()
            case .text, .softBreak, .lineBreak, .code, .image, .footnoteReference: rewrite(inline)
            }
        }
    }
}
