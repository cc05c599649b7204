import DocPipeline

/// A joint statement under invented headings, by invented organisations.
enum SampleStatement {
    static let document: Document = {
        let metadata = Metadata(
            kind: .statement, title: "Joint statement to the high-level segment",
            language: "en-GB", date: CalendarDate(year: 2021, month: 3, day: 7) ?? .first,
            identifier: "statements/example", organisation: "Union of Example Societies",
            runningHead: .init(
                left: "Joint statement · Example Congress", pageLabel: "page {page} of {pages}"))
        return Document(metadata: metadata, blocks: opening + sections + [endorsements])
    }()

    private static let opening: [Block] = [
        .notice(Notice(.delivery, [.text("Check against delivery")])),
        .titleBlock(
            TitleBlock(
                kind: "Joint statement", title: "Joint statement to the high-level segment",
                subtitles: ["Submitted by the Union of Example Societies"])),
        .facts([
            Fact("Event", "Fourteenth Example Congress, Kyoto, 7–12 March 2021"),
            Fact("Agenda item", "3. An item of the agenda"),
            Fact("Speaking time", "3 minutes"),
        ]),
        .notice(Notice(.remark, [.text("Illustrative text, attributed to nobody.")])),
        .contents(
            Contents(
                title: "Contents",
                entries: [
                    .init(
                        level: 1, number: "I", title: [.text("Advancing what works")],
                        anchor: Anchor("s1")),
                    .init(
                        level: 2, number: "A", title: [.text("Causes and conditions")],
                        anchor: Anchor("s1a")),
                    .init(
                        level: 2, number: "B", title: [.text("Evidence first")],
                        anchor: Anchor("s1b")),
                    .init(
                        level: 1, number: "II", title: [.text("Working together")],
                        anchor: Anchor("s2")),
                ])),
    ]

    private static let sections: [Block] = [
        heading(1, "I", "Advancing what works", "s1"),
        heading(2, "A", "Causes and conditions", "s1a"), paragraph(1), paragraph(2),
        heading(2, "B", "Evidence first", "s1b"), paragraph(3), paragraph(4),
        heading(1, "II", "Working together", "s2"),
        heading(2, "A", "Partners", "s2a"), paragraph(5), paragraph(6), paragraph(7),
    ]

    private static let endorsements: Block = .endorsements(
        Endorsements(
            title: "Endorsed by",
            groups: [
                .init(
                    title: "In special consultative status (9)",
                    entries: (1...9).map {
                        .init(name: "Example Society \($0)", country: "Austria")
                    }),
                .init(
                    title: "Others (2)",
                    entries: [
                        .init(name: "Friends of Examples"),
                        .init(name: "Academy of Samples", country: "Kenya"),
                    ]),
            ]))

    private static func heading(
        _ level: Int, _ number: String, _ words: String, _ anchor: String
    ) -> Block {
        .heading(
            Heading(
                level: level, number: number, content: [.text(words)], anchor: Anchor(anchor)))
    }

    private static func paragraph(_ number: Int) -> Block {
        .paragraph(
            Paragraph(
                number: String(number),
                content: [
                    .text(
                        "We welcome the efforts of all who prevent harm, and call for measures "
                            + "that rest on evidence, are open to review, and reach those who "
                            + "need them most, in every region and at every level.")
                ], anchor: Anchor("p\(number)")))
    }
}

extension CalendarDate {
    /// A day for samples that need one.
    static var first: CalendarDate {
        guard let date = CalendarDate(year: 2000, month: 1, day: 1) else {
            preconditionFailure("1 January 2000 was a day")
        }
        return date
    }
}
