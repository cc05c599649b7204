import DocPipeline

/// Minutes with all that minutes have; every name in them is invented.
enum SampleMinutes {
    static let document: Document = {
        var metadata = Metadata(
            kind: .minutes, title: "Eighth Informal Meeting", language: "en-GB", date: date,
            identifier: "minutes/2020-08-31", organisation: "Union of Example Societies",
            runningHead: .init(
                left: "Example Societies · 8th Informal Meeting",
                pageLabel: "page {page} of {pages}"))
        metadata.draftMark = "Draft"
        metadata.authors = ["Nora Quill"]
        return Document(
            metadata: metadata, blocks: frontPage + items + ending,
            footnotes: [
                Footnote(blocks: [
                    .paragraph(
                        Paragraph(content: [
                            .text("Circulated on 17 August; see "),
                            .link(
                                .init(
                                    destination: "https://example.org/paper?a=1&b=2",
                                    content: [.text("the paper")])), .text("."),
                        ]))
                ])
            ])
    }()

    private static let date = CalendarDate(year: 2020, month: 8, day: 31) ?? .first

    private static let frontPage: [Block] = [
        .letterhead(
            Letterhead(
                organisation: "Union of Example Societies",
                lines: ["Lindenstrasse 4, 1010 Vienna · office@example.org · example.org"])),
        .titleBlock(
            TitleBlock(
                kind: "Draft minutes", title: "Eighth Informal Meeting",
                subtitles: ["Members and friends of the Union"])),
        .facts([
            Fact("Date", "Monday, 31 August 2020"),
            Fact("Time", "15:30–16:50 (Europe/Vienna, UTC+2)"),
            Fact("Place", "Online"), Fact("Chair", "Ada Example"),
            Fact("Minutes by", "Nora Quill"), Fact("Status", "Draft of 2 September 2020"),
        ]),
        .notice(Notice(.remark, [.text("Illustrative text: every name is invented.")])),
        .agenda(
            Agenda(
                title: "Agenda",
                entries: [
                    .init(
                        number: "1", title: [.text("Opening and adoption of the agenda")],
                        anchor: Anchor("item-1")),
                    .init(
                        number: "2", title: [.text("Updates from the working groups")],
                        speaker: "Ben Sample", details: ["15:40 · document EX/2020/3"],
                        anchor: Anchor("item-2")),
                    .init(
                        number: "2.1", title: [.text("Statement template")],
                        anchor: Anchor("item-2-1")),
                    .init(number: "3", title: [.text("Any other business")]),
                ])),
        .roll(
            Roll(
                title: "Attendance",
                groups: [
                    .init(title: "Present (27)", entries: present),
                    .init(
                        title: "Apologies (2)",
                        entries: [
                            .init(name: "Xenia Absent"),
                            .init(name: "Yann Elsewhere", details: ["Society of Maps"]),
                        ]),
                ], remarks: ["Sixteen of twenty members were represented; the quorum was met."])),
    ]

    private static let present: [Roll.Entry] = (1...27).map { number in
        let roles = ["Chair", "Secretary", "Treasurer"]
        let role = number <= roles.count ? [roles[number - 1]] : []
        return Roll.Entry(
            name: "Person \(number) Familyname",
            details: role + (number.isMultiple(of: 2) ? ["Society for Example \(number)"] : []))
    }

    private static let items: [Block] = [
        .heading(
            Heading(
                level: 1, number: "1", content: [.text("Opening and adoption of the agenda")],
                speaker: nil, anchor: Anchor("item-1"))),
        prose(
            "The Chair welcomed the members and recalled that the meeting was informal; the agenda "
                + "had been circulated a fortnight before.", footnote: 1),
        .record(
            Record(
                kind: .decision, label: "Decision 8/D1",
                blocks: [prose("The agenda was adopted without amendment.")],
                facts: [
                    Fact("Moved", "Ian Mover"), Fact("Seconded", "Pia Second"),
                    Fact("Votes", "12 for, 1 against, 2 abstaining"),
                ], anchor: Anchor("2020-08-31-d1"))),
        .heading(
            Heading(
                level: 1, number: "2", content: [.text("Updates from the working groups")],
                speaker: "Ben Sample", anchor: Anchor("item-2"))),
        .paragraph(
            Paragraph(content: [
                .speaker([.text("Ben Sample")]),
                .text(" reported on the work since May. The group had "), .emphasis([.text("not")]),
                .text(" met in July; "),
                .reference(
                    .init(anchor: Anchor("2020-08-31-d1"), content: [.text("Decision 8/D1")])),
                .text(" still applied."),
            ])),
        .list(
            List(
                marker: .bullet, isTight: true,
                items: ["a survey of members", "a glossary in three languages", "a calendar"].map {
                    List.Item(blocks: [prose($0)])
                })),
        .heading(
            Heading(
                level: 2, number: "2.1", content: [.text("Statement template")],
                anchor: Anchor("item-2-1"))),
        prose("The template was presented. Members asked for a shorter one."),
        .record(
            Record(
                kind: .action, label: "Action 8/A1",
                blocks: [
                    prose(
                        "Circulate the statement template among the members, with the changes "
                            + "that were asked for, and gather what they send back.")
                ],
                facts: [Fact("Owner", "Phil Doer"), Fact("Due", "15 September 2020")],
                anchor: Anchor("2020-08-31-a1"))),
        .heading(Heading(level: 1, number: "3", content: [.text("Any other business")])),
        prose("None. The meeting closed at 16:50."),
    ]

    private static let ending: [Block] = [
        .table(
            Table(
                caption: [.text("Decisions")], alignments: [.natural, .natural, .natural],
                header: ["No.", "Decision", "Votes"].map(cell),
                rows: [
                    ["8/D1", "The agenda was adopted without amendment.", "12–1–2"].map(cell)
                ])),
        .table(
            Table(
                caption: [.text("Actions")],
                alignments: [.natural, .natural, .natural, .right], widths: [0.1, 0.5, 0.2, 0.2],
                header: ["No.", "What", "Who", "By when"].map(cell),
                rows: [
                    ["8/A1", "Circulate the statement template", "Phil Doer", "15 Sep 2020"]
                        .map(cell)
                ])),
        .heading(Heading(level: 1, content: [.text("Next meetings")])),
        .facts([
            Fact("General Assembly", "Wednesday, 30 September 2020, 16:00"),
            Fact("Ninth Informal Meeting", "to be announced"),
        ]),
        .signatures(
            Signatures(
                title: "Approval", statement: "Approval by the next meeting is outstanding.",
                lines: [
                    .init(role: "Chair", name: "Ada Example"),
                    .init(role: "Secretary", name: "Nora Quill"),
                ], dateLabel: "Date")),
        .annex(
            AnnexHead(
                label: "Annex A", title: "Copy of the chat", source: "chat.txt, times as recorded",
                anchor: Anchor("annex-a"))),
        .chat(
            Chat(
                columns: ["Time", "Name", "Text"],
                messages: (0..<12).map { place in
                    .init(
                        time: "15:\(31 + place)", author: "Person \(place + 1) Familyname",
                        content: [
                            .text(
                                place.isMultiple(of: 3)
                                    ? "Good afternoon from the office; the sound is fine, but the "
                                        + "slides came late." : "Thank you!")
                        ])
                }, linksTitle: "Links shared",
                links: [
                    .init(
                        destination: "https://example.org/slides",
                        content: [.text("https://example.org/slides")])
                ])),
    ]

    private static func prose(_ text: String, footnote: Int? = nil) -> Block {
        .paragraph(
            Paragraph(content: [.text(text)] + (footnote.map { [.footnoteReference($0)] } ?? [])))
    }

    private static func cell(_ text: String) -> Table.Cell { .init([.text(text)]) }
}
