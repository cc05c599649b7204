extension HTMLBody {
    /// The list of the page's parts, which folds on narrow screens.
    ///
    /// - Parameters:
    ///   - contents: The document's own table of contents, if it has one.
    ///   - blocks: Where the list is gathered from otherwise; a page with fewer than three parts
    ///     needs none.
    mutating func navigation(_ contents: Contents?, over blocks: [Block]) {
        if let contents {
            self.contents(contents)
            return
        }
        let entries = blocks.compactMap(Self.navigationEntry)
        guard entries.count >= 3 else { return }
        // Not part of the document's text, so it is not printed.
        navigation(Contents(title: words.contents, entries: entries), isPrinted: false)
    }

    mutating func contents(_ contents: Contents) { navigation(contents, isPrinted: true) }

    private mutating func navigation(_ contents: Contents, isPrinted: Bool) {
        let heading = headingElement(level: 1)
        html.open(
            .nav, [.class(isPrinted ? "contents" : "contents screen"), .label(contents.title)])
        element(.details) {
            $0.element(.summary) { $0.element(heading, text: contents.title) }
            $0.element(.ul) {
                for entry in contents.entries { $0.contentsEntry(entry) }
            }
        }
        html.close(.nav)
    }

    private mutating func contentsEntry(_ entry: Contents.Entry) {
        html.open(.li, entry.level > 1 ? [.class("part")] : [])
        element(.a, .link(to: entry.anchor)) {
            if let number = entry.number {
                $0.element(.span, .class("number"), text: number)
                $0.html.literal(" ")
            }
            $0.element(.span) { $0.words(of: entry.title) }
        }
        html.close(.li)
    }

    /// A title within a link: no links and no footnote marks of its own.
    private mutating func words(of title: [Inline]) { html.text(title.plainText) }

    private static func navigationEntry(for block: Block) -> Contents.Entry? {
        switch block {
        case .heading(let heading):
            guard heading.level == 1, let anchor = heading.anchor else { return nil }
            return Contents.Entry(
                level: 1, number: heading.number, title: heading.content, anchor: anchor)
        case .annex(let annex):
            return Contents.Entry(
                level: 1, title: [.text(annex.label + " " + annex.title)], anchor: annex.anchor)
        case .letterhead, .titleBlock, .facts, .paragraph, .list, .table, .quote, .code,
            .thematicBreak, .notice, .agenda, .contents, .roll, .record, .chat, .endorsements,
            .signatures, .edge, .revised:
            return nil
        }
    }
}
