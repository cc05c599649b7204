import DocPipeline

extension HTMLSamples {
    /// Draft minutes with everything that minutes can have.
    static let minutes: Document = {
        var metadata = Metadata(
            kind: .minutes, title: "8th Informal Meeting", language: "en", date: date,
            identifier: "minutes/2026-03-13", organisation: "Network of Example Organisations",
            runningHead: .init(
                left: "Example Network · 8th Informal Meeting", pageLabel: "page {page} of {pages}")
        )
        metadata.subject = "Minutes of the 8th informal meeting, 13 March 2026"
        metadata.draftMark = "Draft"
        metadata.authors = ["Secretary of the Network"]
        metadata.keywords = ["minutes", "example"]
        metadata.event = .init(
            name: "8th Informal Meeting", start: "2026-03-13T15:30+01:00",
            end: "2026-03-13T16:50+01:00", place: "Video conference", isOnline: true,
            attendees: ["Ada Sample", "Bo Specimen"])
        return Document(
            metadata: metadata, blocks: frontPage + items + registers + annexes,
            footnotes: [
                Footnote(blocks: [paragraph("The report was circulated on 2 March 2026.")]),
                Footnote(blocks: [paragraph("See the summary of the second meeting.")]),
            ],
            images: [picture])
    }()

    private static let frontPage: [Block] = [
        .letterhead(
            Letterhead(
                organisation: "Network of Example Organisations",
                lines: ["12 Sample Street, 1010 Vienna · registration 000 000 000 · example.org"],
                logo: 0)),
        .titleBlock(
            TitleBlock(
                kind: "Draft minutes", title: "8th Informal Meeting",
                subtitles: ["Working Group on Examples"])),
        .notice(Notice(.remark, [.text("Illustrative text: no real meeting is recorded here.")])),
        .facts([
            Fact("Date", "Friday, 13 March 2026"),
            Fact("Time", "15:30–16:50, Vienna time (UTC+1)"),
            Fact("Place", "Video conference"),
            Fact("Chair", "Ada Sample"),
            Fact("Minutes by", "Bo Specimen"),
            Fact("Status", "Draft, not yet approved"),
        ]),
        .roll(
            Roll(
                title: "Attendance",
                groups: [
                    Roll.Group(title: "Present (24)", entries: present),
                    Roll.Group(
                        title: "Apologies (3)",
                        entries: ["Xenia Proof", "Yann Mock", "Zita Dummy"].map {
                            Roll.Entry(name: $0)
                        }),
                ],
                remarks: ["A quorum of 12 was reached: 24 members were present."])),
        .agenda(
            Agenda(
                title: "Agenda",
                entries: [
                    .init(
                        number: "1", title: [.text("Updates from the network")],
                        anchor: Anchor("item-1")),
                    .init(
                        number: "2", title: [.text("Updates from the secretariat")],
                        speaker: "Cy Pattern", details: ["20 minutes"], anchor: Anchor("item-2")),
                    .init(
                        number: "2.1", title: [.text("Preparations for the Congress")],
                        anchor: Anchor("item-2-1")),
                    .init(
                        number: "3", title: [.text("Election of the vice-chair")],
                        anchor: Anchor("item-3")),
                    .init(
                        number: "4", title: [.text("Any other business")], anchor: Anchor("item-4")),
                ])),
    ]

    private static let present: [Roll.Entry] = {
        let names = [
            "Ada Sample", "Bo Specimen", "Cy Pattern", "Dee Model", "Eli Template", "Fay Instance",
            "Gus Exemplar", "Hana Illustration-Longname", "Ivo Prototype", "Jo Archetype",
            "Kim Paragon", "Lea Standard", "Max Norm", "Nia Case", "Ole Token", "Pia Draft",
            "Quin Outline", "Ria Sketch", "Sam Scheme", "Tea Form", "Uli Blank", "Vera Copy",
            "Wim Print", "Zoe Stencil",
        ]
        return names.enumerated().map { index, name in
            switch index {
            case 0: Roll.Entry(name: name, details: ["Chair", "Example Network"])
            case 1: Roll.Entry(name: name, details: ["Secretary"])
            case 7:
                Roll.Entry(name: name, details: ["by proxy", "International Society of Samples"])
            default: Roll.Entry(name: name, details: index.isMultiple(of: 3) ? ["Observer"] : [])
            }
        }
    }()

    private static let items: [Block] = [
        section("1", "Updates from the network"),
        .paragraph(
            Paragraph(content: [
                .text("The Chair opened the meeting at 15:30 and reported that the "),
                .emphasis([.text("annual report")]), .text(" had been sent to all members."),
                .footnoteReference(1),
                .text(" She thanked those who had commented; the text is on "),
                .link(
                    .init(
                        destination: "https://example.org/report?year=2026&lang=en",
                        title: "The report", content: [.text("the network’s website")])),
                .text("."),
            ])),
        .paragraph(
            Paragraph(content: [
                .speaker([.text("Ms Model")]),
                .text(" asked when the accounts would be audited. "),
                .speaker([.text("Mr Template")]),
                .text(" replied that this would be done "), .strong([.text("before June")]),
                .text(", as agreed under "),
                .reference(.init(anchor: Anchor("item-2"), content: [.text("item 2")])),
                .text(". The file is called "), .code("report_final.docx"), .text(", not "),
                .strikethrough([.text("report.doc")]), .text("."), .lineBreak,
                .text("A second line,"), .softBreak, .text("wrapped in the source."),
            ])),
        .record(
            Record(
                kind: .decision, label: "Decision 8/D1",
                blocks: [paragraph("The agenda was adopted without amendment.")],
                facts: [Fact("Moved by", "Ada Sample"), Fact("Seconded by", "Bo Specimen")],
                anchor: Anchor("d1"))),
        section("2", "Updates from the secretariat", speaker: "Cy Pattern, Secretariat"),
        paragraph("Mr Pattern reported on three subjects:"),
        .list(
            List(
                marker: .bullet, isTight: true,
                items: [
                    .init(blocks: [paragraph("the programme of the Congress;")]),
                    .init(blocks: [
                        paragraph("the ancillary meetings, of which there are two kinds:"),
                        .list(
                            List(
                                marker: .number(start: 3, isParenthesis: true), isTight: true,
                                items: [
                                    .init(blocks: [paragraph("those held on site,")]),
                                    .init(blocks: [paragraph("those held online;")]),
                                ])),
                    ]),
                    .init(blocks: [paragraph("the registration of organisations.")]),
                ])),
        section("2.1", "Preparations for the Congress", level: 2),
        .quote([paragraph("Statements may be submitted until four weeks before the opening.")]),
        .record(
            Record(
                kind: .action, label: "Action 8/A1",
                blocks: [paragraph("To circulate the template of the joint statement.")],
                facts: [Fact("Owner", "Bo Specimen"), Fact("Due", "15 April 2026")],
                anchor: Anchor("a1"))),
        .table(
            Table(
                alignments: [.natural, .right, .center],
                header: [
                    .init([.text("Body")]), .init([.text("Members")]), .init([.text("Voted")]),
                ],
                rows: [
                    [.init([.text("Assembly")]), .init([.text("120")]), .init([.text("yes")])],
                    [.init([.text("Board")]), .init([.text("9")]), .init([.text("no")])],
                ])),
        section("3", "Election of the vice-chair"),
        .record(
            Record(
                kind: .election, label: "Election 8/E1",
                blocks: [
                    paragraph("Vice-chair, one seat. Dee Model was elected by secret ballot.")
                ],
                facts: [
                    Fact("Votes", "Dee Model 14, Eli Template 8"),
                    Fact("Ballots", "22 valid, 1 invalid"),
                ],
                anchor: Anchor("e1"))),
        .record(
            Record(
                kind: .vote, label: "Vote 8/V1",
                blocks: [paragraph("12 in favour, 1 against, 2 abstentions.")],
                anchor: Anchor("v1"))),
        .record(
            Record(
                kind: .motion, label: "Motion 8/M1",
                blocks: [paragraph("That the fee be left as it is. The motion was withdrawn.")],
                anchor: Anchor("m1"))),
        section("4", "Any other business"),
        paragraph("No other business was raised. The Chair closed the meeting at 16:50."),
        .thematicBreak,
    ]

    private static let registers: [Block] = [
        register(
            "Decisions", ["No.", "What", "Moved by", "Outcome"],
            [["8/D1", "The agenda was adopted without amendment.", "Ada Sample", "adopted"]]),
        register(
            "Actions", ["No.", "What", "Who", "By when"],
            [
                [
                    "8/A1", "To circulate the template of the joint statement.", "Bo Specimen",
                    "15 April 2026",
                ],
                ["8/A2", "To send the accounts to the auditors.", "Eli Template", "1 May 2026"],
            ]),
        .heading(Heading(level: 1, content: [.text("Next meetings")], anchor: Anchor("next"))),
        .list(
            List(
                marker: .number(start: 1, isParenthesis: false), isTight: false,
                items: [
                    .init(blocks: [paragraph("General Assembly, Friday, 8 May 2026, 16:00")]),
                    .init(blocks: [paragraph("9th Informal Meeting, Friday, 10 July 2026")]),
                ])),
        .signatures(
            Signatures(
                title: "Approval", statement: "These minutes have not yet been approved.",
                lines: [
                    .init(role: "Chair", name: "Ada Sample"),
                    .init(role: "Secretary", name: "Bo Specimen"),
                ],
                dateLabel: "Date")),
    ]

    private static func register(_ caption: String, _ header: [String], _ rows: [[String]]) -> Block
    {
        func cells(_ texts: [String]) -> [Table.Cell] { texts.map { .init([.text($0)]) } }
        return .table(
            Table(
                caption: [.text(caption)],
                alignments: header.map { _ in .left }, widths: [0.12, 0.5, 0.2, 0.18],
                header: cells(header), rows: rows.map(cells)))
    }

    private static let annexes: [Block] = [
        .annex(
            AnnexHead(
                label: "Annex A", title: "Copy of the chat", source: "Saved by the host, chat.txt",
                anchor: Anchor("annex-a"))),
        .chat(
            Chat(
                columns: ["Time", "Name", "Message"],
                messages: [
                    .init(
                        time: "15:32", author: "Participant A",
                        content: [.text("Good afternoon from a very rainy place.")]),
                    .init(
                        time: "15:41", author: "Participant B with a long name",
                        content: [
                            .text("The draft is here: "),
                            .link(
                                .init(
                                    destination: "https://example.org/d",
                                    content: [.text("https://example.org/d")])),
                        ]),
                    .init(
                        time: "", author: "Participant A",
                        content: [.text("Thank you."), .footnoteReference(2)]),
                ],
                linksTitle: "Links shared",
                links: [
                    .init(
                        destination: "https://example.org/d",
                        content: [.text("https://example.org/d")])
                ])),
        .annex(AnnexHead(label: "Annex B", title: "Pictures and code", anchor: Anchor("annex-b"))),
        .paragraph(
            Paragraph(content: [
                .image(.init(source: "dot.png", resource: 0, alternative: "A blue square")),
                .text(" and one that could not be read: "),
                .image(.init(source: "lost.png", alternative: "A group on the stairs")),
            ])),
        .code(CodeBlock(language: "yaml", text: "kind: minutes\ntitle: \"<8th> & last\"")),
    ]
}
