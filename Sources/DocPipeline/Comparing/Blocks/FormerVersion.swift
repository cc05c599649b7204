// Pieces of the old version as they stand in the merged document: nothing leads to them, and they
// lead to nothing in the new one.

extension Block {
    /// The block without anchors and without references to anchors.
    var formerVersion: Block {
        switch rewritingInlines(\.formerVersion) {
        case .heading(var heading):
            heading.anchor = nil
            return .heading(heading)
        case .paragraph(var paragraph):
            paragraph.anchor = nil
            return .paragraph(paragraph)
        case .list(var list):
            list.items = list.items.map { item in
                List.Item(blocks: item.blocks.map(\.formerVersion), revision: item.revision)
            }
            return .list(list)
        case .quote(let blocks): return .quote(blocks.map(\.formerVersion))
        case .record(var record):
            record.anchor = record.anchor.former
            record.blocks = record.blocks.map(\.formerVersion)
            return .record(record)
        case .annex(var annex):
            annex.anchor = annex.anchor.former
            return .annex(annex)
        case .agenda(var agenda):
            agenda.entries = agenda.entries.map(\.formerVersion)
            return .agenda(agenda)
        case let block: return block
        }
    }
}

extension Anchor {
    fileprivate var former: Anchor { Anchor("former-" + name) }
}

extension Agenda.Entry {
    var formerVersion: Agenda.Entry {
        var entry = self
        entry.anchor = nil
        entry.title = title.formerVersion
        return entry
    }
}

extension Chat.Message {
    var formerVersion: Chat.Message {
        var message = self
        message.content = content.formerVersion
        return message
    }
}

extension [Inline] {
    /// The text with references as mere words.
    var formerVersion: [Inline] {
        flatMap { inline -> [Inline] in
            switch inline {
            case .reference(let reference): reference.content.formerVersion
            case .emphasis(let content): [.emphasis(content.formerVersion)]
            case .strong(let content): [.strong(content.formerVersion)]
            case .strikethrough(let content): [.strikethrough(content.formerVersion)]
            case .speaker(let content): [.speaker(content.formerVersion)]
            case .revised(let revision, let content): [.revised(revision, content.formerVersion)]
            case .link(var link):
                {
                    link.content = link.content.formerVersion
                    return [.link(link)]
                }()
            case .text, .softBreak, .lineBreak, .code, .image, .footnoteReference: [inline]
            }
        }
    }
}
