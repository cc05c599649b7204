/// Writes the blocks of a document as HTML; what belongs to which block is in the files beside.
///
/// Made, used and discarded within one call of a renderer.
struct HTMLBody {
    enum Style {
        /// For a page: headings begin below the title, and everything a reader quotes by its
        /// number can be linked to.
        case page
        /// As a Markdown converter writes it, for comparison with others.
        case fragment
    }

    var html: HTMLWriter
    let images: [ImageData]
    let words: HTMLWords
    let style: Style
    /// How changes are named, in a document that shows some.
    let redlineWords: Redline.Words
    /// How often each footnote has been referred to so far.
    var footnoteReferences: [Int: Int] = [:]

    init(
        images: [ImageData], words: HTMLWords, style: Style,
        redlineWords: Redline.Words = Redline.Words()
    ) {
        self.redlineWords = redlineWords
        self.images = images
        self.words = words
        self.style = style
        html = HTMLWriter(capacity: 16_384)
    }

    /// What has been written since the last call.
    mutating func take() -> [UInt8] { html.take() }

    /// What has been written since the last call.
    mutating func takeText() -> String { String(decoding: html.take(), as: UTF8.self) }

    /// An element around what `content` writes.
    mutating func element(
        _ element: HTMLElement, _ attributes: HTMLAttribute..., content: (inout Self) -> Void
    ) {
        html.open(element, attributes)
        content(&self)
        html.close(element)
    }

    /// An element that holds a text and nothing else.
    mutating func element(
        _ element: HTMLElement, _ attributes: HTMLAttribute..., text: String
    ) {
        html.open(element, attributes)
        html.text(text)
        html.close(element)
    }

    mutating func blocks(_ blocks: [Block]) {
        for block in blocks { self.block(block) }
    }

    private mutating func block(_ block: Block) {
        switch block {
        case .letterhead(let letterhead): self.letterhead(letterhead)
        // The page has its title already, so this one heads a part.
        case .titleBlock(let title): titleBlock(title, rank: 2)
        case .facts(let facts): self.facts(facts)
        case .heading(let heading): self.heading(heading)
        case .paragraph(let paragraph): self.paragraph(paragraph)
        case .list(let list): self.list(list)
        case .table(let table): self.table(table)
        case .quote(let blocks): element(.blockquote) { $0.blocks(blocks) }
        case .code(let code): self.code(code)
        case .thematicBreak: html.void(.hr)
        case .notice(let notice): self.notice(notice)
        case .agenda(let agenda): self.agenda(agenda)
        case .contents(let contents): self.contents(contents)
        case .roll(let roll): self.roll(roll)
        case .record(let record): self.record(record)
        case .annex(let annex): self.annex(annex)
        case .chat(let chat): self.chat(chat)
        case .endorsements(let endorsements): self.endorsements(endorsements)
        case .signatures(let signatures): self.signatures(signatures)
        case .edge: break
        case .revised(let revision, let blocks): revised(revision, blocks: blocks)
        }
    }

    /// The element for a heading of the tree, whose levels begin below the title.
    func headingElement(level: Int) -> HTMLElement {
        switch style {
        case .page: .heading(level + 1)
        case .fragment: .heading(level)
        }
    }

    /// A number or label that people quote; a link to itself where its place has a name.
    mutating func number(_ number: String, at anchor: Anchor?) {
        guard let anchor else {
            element(.span, .class("number"), text: number)
            return
        }
        element(.a, .class("number"), .link(to: anchor), text: number)
    }
}
