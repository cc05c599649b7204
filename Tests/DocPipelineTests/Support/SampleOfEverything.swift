import DocPipeline

/// One document with every block and every inline, in odd combinations too.
enum SampleOfEverything {
    /// `words` stand wherever a document can hold text.
    static func document(_ words: String, language: String) -> Document {
        var metadata = Metadata(
            kind: .article, title: words, language: language, date: .first, identifier: words,
            organisation: words,
            runningHead: .init(left: words, pageLabel: words + " {page} / {pages} {" + words),
            page: .init(hasBindingMargin: true, isForReadingAloud: language == "zh"))
        metadata.subject = words
        metadata.authors = [words, words]
        metadata.keywords = [words]
        metadata.draftMark = words
        let note = Footnote(blocks: [
            .paragraph(Paragraph(content: inlines(words))), .list(list(words, depth: 2)),
            .table(table(words)), .quote([.paragraph(Paragraph(content: [.text(words)]))]),
        ])
        return Document(
            metadata: metadata, blocks: front(words) + body(words) + ending(words),
            footnotes: [note, note], images: pictures)
    }

    static func inlines(_ words: String) -> [Inline] {
        [
            .text(words), .softBreak, .emphasis([.text(words), .strong([.text(words)])]),
            .strong([.text(words)]), .strikethrough([.text(words), .code(words)]), .lineBreak,
            .link(
                .init(
                    destination: "https://example.org/a b?c=[1]&d=%zz#e#f", title: words,
                    content: [
                        .text(words),
                        .image(.init(source: "x.png", resource: 0, alternative: words)),
                    ])),
            .link(.init(destination: words, content: [.strong([.text(words)])])),
            .link(.init(destination: "", content: [.text(words)])),
            .reference(.init(anchor: Anchor("item-1"), content: [.text(words)])),
            .reference(.init(anchor: Anchor("nowhere"), content: [.text(words)])),
            .image(.init(source: "a.png", resource: 0, alternative: words)),
            .image(.init(source: "b.svg", resource: 1, alternative: words)),
            .image(.init(source: words, resource: 9, alternative: "")),
            .footnoteReference(1), .footnoteReference(2), .footnoteReference(1),
            .footnoteReference(99), .speaker([.text(words)]),
        ]
    }

    private static func front(_ words: String) -> [Block] {
        [
            .letterhead(Letterhead(organisation: words, lines: [words, words], logo: 0)),
            .letterhead(Letterhead(organisation: words, logo: 1)),
            .titleBlock(
                TitleBlock(kind: words, title: words, subtitles: [words, words], isCentred: true)),
            .facts([Fact(words, inlines(words)), Fact(words, words)]), .facts([]),
            .notice(Notice(.remark, inlines(words))), .notice(Notice(.delivery, [.text(words)])),
            .agenda(
                Agenda(
                    title: words,
                    entries: ["1", "2", "2.1", "2.2", "3a", "IV"].map {
                        .init(
                            number: $0, title: inlines(words), speaker: words, details: [words],
                            anchor: Anchor($0 == "1" ? "item-1" : "nowhere"))
                    })),
            .contents(
                Contents(
                    title: words,
                    entries: [
                        .init(
                            level: 1, number: "1", title: inlines(words), anchor: Anchor("item-1")),
                        .init(level: 7, title: [.text(words)], anchor: Anchor("nowhere")),
                    ])),
            .contents(Contents(title: words, entries: [])),
            .roll(
                Roll(
                    title: words,
                    groups: [1, 5, 27].map { count in
                        .init(
                            title: words,
                            entries: (0..<count).map { _ in .init(name: words, details: [words]) })
                    }, remarks: [words])),
        ]
    }

    private static func body(_ words: String) -> [Block] {
        let headings = (1...7).map { level in
            Block.heading(
                Heading(
                    level: level, number: level == 1 ? "1" : nil, content: inlines(words),
                    speaker: words, anchor: Anchor("item-\(level)")))
        }
        let long = Anchor("a" + String(repeating: "-very-long", count: 9))
        return headings + [
            .paragraph(Paragraph(number: "1", content: inlines(words), anchor: long)),
            .paragraph(Paragraph(number: "1 bis", content: inlines(words))),
            .paragraph(Paragraph(number: "7", content: [.text(words)], anchor: long)),
            .paragraph(Paragraph(content: [])),
            .list(list(words, depth: 12)),
            .list(
                List(
                    marker: .number(start: 0, isParenthesis: true), isTight: false,
                    items: [.init(blocks: []), .init(blocks: [.table(table(words))])])),
            .list(
                List(
                    marker: .number(start: 999_999_999, isParenthesis: false), isTight: true,
                    items: [.init(blocks: [.paragraph(Paragraph(content: [.text(words)]))])])),
            .table(table(words)), .table(table(words)),
            .table(Table(caption: [.text(words)], alignments: [], header: [], rows: [])),
            .table(
                Table(
                    alignments: [], header: (0..<70).map { .init([.text("\($0)")]) },
                    rows: [[.init([.text(words)])]])),
            .quote([
                .paragraph(Paragraph(content: inlines(words))),
                .quote([.paragraph(Paragraph(number: "8", content: [.text(words)]))]),
                .list(list(words, depth: 2)), .code(CodeBlock(text: words)),
            ]),
            .code(CodeBlock(language: "swift", text: "\tone\n\n  two\t\(words)\n")),
            .thematicBreak,
        ]
    }

    private static func ending(_ words: String) -> [Block] {
        let kinds: [Record.Kind] = [.decision, .action, .motion, .election, .vote]
        return kinds.map { kind in
            .record(
                Record(
                    kind: kind, label: words,
                    blocks: [
                        .paragraph(Paragraph(content: inlines(words))),
                        .list(list(words, depth: 2)),
                    ],
                    facts: kind == .vote ? [] : [Fact(words, words), Fact(words, words)],
                    anchor: Anchor(kind.rawValue)))
        } + [
            .signatures(
                Signatures(
                    title: words, statement: words,
                    lines: [.init(role: words, name: words), .init(role: words, name: "")],
                    dateLabel: words)),
            .endorsements(
                Endorsements(
                    title: words,
                    groups: [3, 7].map { count in
                        .init(
                            title: count == 3 ? nil : words,
                            entries: (0..<count).map { _ in .init(name: words, country: words) })
                    })),
            .annex(
                AnnexHead(label: words, title: words, source: words, anchor: Anchor("annex-a"))),
            .chat(
                Chat(
                    columns: [words, words, words],
                    messages: [.init(time: words, author: words, content: inlines(words))],
                    linksTitle: words,
                    links: [.init(destination: "https://example.org", content: [.text(words)])])),
            .chat(Chat(columns: [], messages: [])),
        ]
    }

    private static func list(_ words: String, depth: Int) -> List {
        let inner: [Block] = depth > 1 ? [.list(list(words, depth: depth - 1))] : []
        let lead = Block.paragraph(Paragraph(content: [.text(words)]))
        return List(
            marker: depth.isMultiple(of: 2)
                ? .bullet : .number(start: depth, isParenthesis: depth.isMultiple(of: 3)),
            isTight: depth.isMultiple(of: 3), items: [.init(blocks: [lead, lead] + inner)])
    }

    private static func table(_ words: String) -> Table {
        Table(
            caption: [.text(words)], alignments: [.natural, .left, .center, .right],
            header: [.init([.text(words)])],
            rows: [[.init(inlines(words)), .init([]), .init([.text(words)]), .init([])], []])
    }

    private static let pictures = [
        ImageData(format: .png, bytes: onePixel, width: 2000, height: 1000),
        ImageData(format: .svg, bytes: [], width: 10, height: 10),
    ]

    /// A white PNG of one pixel.
    private static let onePixel: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0,
        0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44,
        0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0x0F, 0, 1, 1, 1, 0, 0x1B, 0xB6, 0xEE, 0x56, 0, 0, 0,
        0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
}
