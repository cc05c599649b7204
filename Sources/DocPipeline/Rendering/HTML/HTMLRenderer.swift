/// The document as one self-contained HTML file: no script, nothing fetched from elsewhere.
///
/// - Parameters:
///   - document: Sorted onto the page by ``HTMLPageParts``.
///   - options: The page around it, its looks and its words.
/// - Returns: UTF-8, the same for the same document and options.
package func renderHTML(_ document: Document, options: HTMLOptions) -> [UInt8] {
    options.page.render(HTMLPageValues(document, options: options))
}

/// Blocks as HTML without a page around them.
///
/// - Parameters:
///   - blocks: Headings of level 1 become `h1`, as there is no title above them.
///   - footnotes: What footnote references count; they follow the blocks.
///   - images: What pictures refer to. A picture that is not among them keeps its own address, as
///     in ordinary HTML.
///   - words: What a way back from a footnote is called, and the heading over the footnotes.
/// - Returns: UTF-8, with a line end after each block.
package func renderHTMLFragment(
    _ blocks: [Block], footnotes: [Footnote] = [], images: [ImageData] = [],
    words: HTMLWords = HTMLWords()
) -> [UInt8] {
    var body = HTMLBody(images: images, words: words, style: .fragment)
    body.blocks(blocks)
    body.footnotes(footnotes)
    return body.take()
}

extension HTMLPageValues {
    fileprivate init(_ document: Document, options: HTMLOptions) {
        self.init()
        let metadata = document.metadata
        var body = HTMLBody(
            images: document.images, words: options.words, style: .page,
            redlineWords: document.redline?.words ?? Redline.Words())
        let parts = HTMLPageParts(document.blocks)

        parts.letterhead.map { body.letterhead($0) }
        letterhead = body.takeText()
        if let redline = document.redline { body.legend(redline.legend) }
        body.pageHead(parts.head, title: parts.hasTitle ? nil : metadata.title)
        head = body.takeText()
        body.navigation(parts.contents, over: document.blocks)
        contents = body.takeText()
        body.blocks(parts.body)
        self.body = body.takeText()
        body.footnotes(document.footnotes)
        footnotes = body.takeText()

        language = Self.escaped(metadata.language)
        direction = metadata.isRightToLeft ? "rtl" : "ltr"
        kind = metadata.kind.rawValue
        title = Self.escaped(metadata.title)
        description = Self.escaped(metadata.subject ?? "")
        author = Self.escaped(metadata.organisation)
        stylesheet = options.stylesheet
        pageStyle = HTMLPageStyle(metadata).css
        structuredData = StructuredData.json(for: metadata)
        footer = Self.escaped(metadata.runningHead.left)
        skipToContent = Self.escaped(options.words.skipToContent)
    }

    private static func escaped(_ text: String) -> String {
        var html = HTMLWriter(capacity: text.utf8.count)
        html.text(text)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
