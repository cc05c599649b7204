extension Document {
    /// Every anchor that a block carries.
    var anchors: Set<Anchor> {
        var anchors: Set<Anchor> = []
        for block in blocks { block.collectAnchors(into: &anchors) }
        for footnote in footnotes {
            for block in footnote.blocks { block.collectAnchors(into: &anchors) }
        }
        return anchors
    }
}

extension Block {
    fileprivate func collectAnchors(into anchors: inout Set<Anchor>) {
        switch self {
        case .heading(let heading): if let anchor = heading.anchor { anchors.insert(anchor) }
        case .paragraph(let paragraph):
            if let anchor = paragraph.anchor { anchors.insert(anchor) }
        case .record(let record):
            anchors.insert(record.anchor)
            for block in record.blocks { block.collectAnchors(into: &anchors) }
        case .annex(let annex): anchors.insert(annex.anchor)
        case .quote(let blocks), .revised(_, let blocks):
            for block in blocks { block.collectAnchors(into: &anchors) }
        case .list(let list):
            for item in list.items {
                for block in item.blocks { block.collectAnchors(into: &anchors) }
            }
        case .letterhead, .titleBlock, .facts, .table, .code, .thematicBreak, .notice, .agenda,
            .contents, .roll, .chat, .endorsements, .signatures, .edge:
            break
        }
    }
}
