/// The blocks of a document, sorted by the place they have on a web page.
struct HTMLPageParts {
    private(set) var letterhead: Letterhead?
    /// Title, facts and remarks that stand before everything else, in their order.
    private(set) var head: [Block] = []
    /// The table of contents, which stands beside the text rather than in it.
    private(set) var contents: Contents?
    /// Everything else, in its order.
    private(set) var body: [Block] = []

    /// Whether the head holds a title, and so the page's one `h1`.
    var hasTitle: Bool {
        head.contains { if case .titleBlock = $0 { true } else { false } }
    }

    init(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .letterhead(let letterhead) where self.letterhead == nil && body.isEmpty:
                self.letterhead = letterhead
            case .contents(let contents) where self.contents == nil:
                self.contents = contents
            case .titleBlock where body.isEmpty && !hasTitle: head.append(block)
            case .facts where body.isEmpty, .notice where body.isEmpty: head.append(block)
            case .revised where body.isEmpty && block.isOfPageHead: head.append(block)
            case .letterhead, .contents, .titleBlock, .facts, .notice, .heading, .paragraph,
                .list, .table, .quote, .code, .thematicBreak, .agenda, .roll, .record, .annex,
                .chat, .endorsements, .signatures, .edge, .revised:
                body.append(block)
            }
        }
    }
}

extension Block {
    /// Whether it belongs above the text of a page.
    fileprivate var isOfPageHead: Bool {
        switch self {
        case .letterhead, .titleBlock, .facts, .notice: true
        case .revised(_, let blocks): blocks.allSatisfy(\.isOfPageHead)
        case .contents, .heading, .paragraph, .list, .table, .quote, .code, .thematicBreak,
            .agenda, .roll, .record, .annex, .chat, .endorsements, .signatures, .edge:
            false
        }
    }
}
