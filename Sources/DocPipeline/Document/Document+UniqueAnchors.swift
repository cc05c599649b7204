extension Document {
    /// The same document where no two places carry one anchor: of two alike, the later one gets
    /// "-2" and so on.
    ///
    /// A heading may be given an id that an item or an annex has already; HTML and Word both need
    /// each name once.
    func withUniqueAnchors() -> Document {
        var names = AnchorNames()
        var document = self
        document.blocks = blocks.map { names.unique($0) }
        return document
    }
}

/// The anchors given so far.
private struct AnchorNames {
    private var taken: Set<Anchor> = []

    mutating func unique(_ block: Block) -> Block {
        switch block {
        case .heading(var heading):
            heading.anchor = unique(heading.anchor)
            return .heading(heading)
        case .paragraph(var paragraph):
            paragraph.anchor = unique(paragraph.anchor)
            return .paragraph(paragraph)
        case .record(var record):
            record.anchor = unique(record.anchor) ?? record.anchor
            record.blocks = record.blocks.map { unique($0) }
            return .record(record)
        case .annex(var annex):
            annex.anchor = unique(annex.anchor) ?? annex.anchor
            return .annex(annex)
        case .list(var list):
            list.items = list.items.map { item in
                var item = item
                item.blocks = item.blocks.map { unique($0) }
                return item
            }
            return .list(list)
        case .quote(let blocks): return .quote(blocks.map { unique($0) })
        case .revised(let revision, let blocks):
            return .revised(revision, blocks.map { unique($0) })
        case .letterhead, .titleBlock, .facts, .table, .code, .thematicBreak, .notice, .agenda,
            .contents, .roll, .chat, .endorsements, .signatures, .edge:
            return block
        }
    }

    private mutating func unique(_ anchor: Anchor?) -> Anchor? {
        guard let anchor else { return nil }
        var candidate = anchor
        var count = 1
        while !taken.insert(candidate).inserted {
            count += 1
            candidate = Anchor("\(anchor.name)-\(count)")
        }
        return candidate
    }
}
