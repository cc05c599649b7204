import Testing

@testable import DocPipeline

/// How the parts of minutes and statements look as text.
@Suite struct PlainTextMinutesTests {
    private func text(_ blocks: [Block], columns: Int = 60) -> String {
        let options = PlainTextOptions(columns: columns)
        return String(
            decoding: renderPlainText(.plainTextSample(blocks), options: options), as: UTF8.self)
    }

    @Test func beginsWithWhoseWhatAndWhen() {
        let blocks: [Block] = [
            .letterhead(Letterhead(organisation: "Example Alliance", lines: ["1 Any Street"])),
            .titleBlock(
                TitleBlock(
                    kind: "Draft minutes", title: "8th Informal Meeting", subtitles: ["Online"])),
            .facts([
                Fact("Date", "Monday, 31 August 2020"), Fact("Time", "15:30 to 16:50"),
                Fact("Minutes by", "A person whose name is so long that it takes two lines"),
            ]),
            .notice(Notice(.remark, [.text("Illustrative text.")])),
            .notice(Notice(.delivery, [.text("Check against delivery")])),
        ]
        #expect(
            text(blocks) == """
                Example Alliance
                1 Any Street
                ------------------------------------------------------------

                Draft minutes
                8TH INFORMAL MEETING
                ====================
                Online

                Date:       Monday, 31 August 2020
                Time:       15:30 to 16:50
                Minutes by: A person whose name is so long that it takes two
                            lines

                Illustrative text.

                                                      Check against delivery

                """)
    }

    @Test func aLabelThatIsTooLongStandsAboveItsValue() {
        let label = "Documents before the meeting, and where to find them"
        #expect(
            text([.facts([Fact("Date", "Monday"), Fact(label, "Annex"), Fact("Present", "2")])])
                == """
                Date:    Monday
                Documents before the meeting, and where to find them:
                         Annex
                Present: 2

                """)
    }

    @Test func whatBelongsToANumberedParagraphStandsBelowItsText() {
        func paragraph(_ text: String, _ number: String? = nil) -> Block {
            .paragraph(Paragraph(number: number, content: [.text(text)]))
        }
        let list = Block.list(
            List(marker: .bullet, isTight: true, items: [.init(blocks: [paragraph("an item")])]))
        #expect(
            text([
                paragraph("One:", "1"), list, .quote([paragraph("Words.")]),
                paragraph("On.", "12"), paragraph("Free:"), list,
            ]) == """
                1.  One:

                    - an item

                        Words.

                12. On.

                Free:

                - an item

                """)
    }

    @Test func numbersTheAgendaAndItsItems() {
        let blocks: [Block] = [
            .agenda(
                Agenda(
                    title: "Agenda",
                    entries: [
                        .init(number: "1", title: [.text("Updates")], speaker: "Ada Byron"),
                        .init(
                            number: "10", title: [.text("Any other business")],
                            details: ["Document A/1"]),
                    ])),
            .heading(
                Heading(level: 1, number: "1", content: [.text("Updates")], speaker: "Ada Byron")),
            .paragraph(Paragraph(number: "12", content: [.text("Quoted by its number.")])),
            .heading(Heading(level: 2, number: "1.1", content: [.text("A part")])),
        ]
        #expect(
            text(blocks) == """
                Agenda
                ------

                1.  Updates (Ada Byron)
                10. Any other business
                    Document A/1

                1. Updates
                ==========
                Ada Byron

                12. Quoted by its number.

                1.1 A part
                ----------

                """)
    }

    @Test func groupsThoseWhoWereThere() {
        let many = (1...9).map { Roll.Entry(name: "Person \($0)") }
        let blocks: [Block] = [
            .roll(
                Roll(
                    title: "Attendance",
                    groups: [
                        .init(
                            title: "Present (2)",
                            entries: [
                                .init(name: "Ada Byron", details: ["Chair", "Example Alliance"]),
                                .init(name: "Grace Hopper"),
                            ]), .init(title: "Observers (9)", entries: many),
                    ], remarks: ["A quorum was present."])),
            .contents(
                Contents(
                    title: "Contents",
                    entries: [
                        .init(level: 1, number: "1", title: [.text("One")], anchor: Anchor("a")),
                        .init(level: 2, title: [.text("Two")], anchor: Anchor("b")),
                    ])),
        ]
        #expect(
            text(blocks) == """
                Attendance
                ----------

                Present (2)
                  Ada Byron, Chair, Example Alliance
                  Grace Hopper

                Observers (9)
                  Person 1  Person 4  Person 7
                  Person 2  Person 5  Person 8
                  Person 3  Person 6  Person 9

                A quorum was present.

                Contents
                --------

                1. One
                   Two

                """)
    }

    @Test func setsRecordsApart() {
        let words = "The template is circulated to all members before the end of the month."
        let blocks: [Block] = [
            .record(
                Record(
                    kind: .decision, label: "Decision 8/D1",
                    blocks: [.paragraph(Paragraph(content: [.text(words)]))],
                    facts: [Fact("Moved", "Ada Byron"), Fact("Votes", "12 for, 1 against")],
                    anchor: Anchor("d1"))),
            .record(
                Record(
                    kind: .vote, label: "Vote", blocks: [], facts: [Fact("For", "3")],
                    anchor: Anchor("v1"))),
        ]
        #expect(
            text(blocks) == """
                [Decision 8/D1] The template is circulated to all members
                    before the end of the month.
                    Moved: Ada Byron
                    Votes: 12 for, 1 against

                [Vote]
                    For: 3

                """)
    }

    @Test func hangsTheTimesOfAChat() {
        let blocks: [Block] = [
            .annex(
                AnnexHead(
                    label: "Annex A", title: "Copy of the chat", source: "chat.txt",
                    anchor: Anchor("a"))),
            .chat(
                Chat(
                    columns: ["Time", "Name", "Text"],
                    messages: [
                        .init(
                            time: "15:42", author: "Ada",
                            content: [.text("A remark that goes on to the next line of the text.")]),
                        .init(time: "", author: "Grace", content: [.text("Yes.")]),
                    ], linksTitle: "Links shared",
                    links: [.init(destination: "https://a.org", content: [.text("The site")])])),
        ]
        #expect(
            text(blocks, columns: 40) == """
                ----------------------------------------

                Annex A: Copy of the chat
                =========================
                chat.txt

                Time   Name: Text
                -----------------
                15:42  Ada: A remark that goes on to the
                       next line of the text.
                       Grace: Yes.

                Links shared
                - The site [1]

                Links
                -----

                [1] https://a.org

                """)
    }

    @Test func leavesLinesToSignOn() {
        let blocks: [Block] = [
            .endorsements(
                Endorsements(
                    title: "Endorsed by",
                    groups: [
                        .init(
                            title: "In special status (2)",
                            entries: [
                                .init(name: "First Example", country: "Austria"),
                                .init(name: "Second Example"),
                            ])
                    ])),
            .signatures(
                Signatures(
                    title: "Approval", statement: "Not approved yet.",
                    lines: [
                        .init(role: "Chair", name: "Ada Byron"), .init(role: "Secretary", name: ""),
                    ],
                    dateLabel: "Date")),
        ]
        #expect(
            text(blocks) == """
                Endorsed by
                -----------

                In special status (2)
                  First Example, Austria
                  Second Example

                Approval
                --------

                Not approved yet.


                ________________________________________    ________________
                Ada Byron, Chair                            Date


                ________________________________________    ________________
                Secretary                                   Date

                """)
    }

    @Test func centresATitleThatMustBe() {
        let title = TitleBlock(title: "Statement", subtitles: ["by all"], isCentred: true)
        #expect(
            text([.titleBlock(title)], columns: 21) == """
                      STATEMENT
                      =========
                       by all

                """)
    }

    @Test func saysItsOwnWordsInTheDocumentsLanguage() {
        let link = Inline.link(.init(destination: "https://a.org", content: [.text("dort")]))
        let image = Inline.image(.init(source: "a.png", alternative: "Ein Bild"))
        let options = PlainTextOptions(
            words: .init(
                links: "Verweise", notes: "Anmerkungen", image: Pattern("Bild: {description}")))
        let bytes = renderPlainText(
            .plainTextSample([.paragraph(Paragraph(content: [link, .softBreak, image]))]),
            options: options)
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                dort [1] [Bild: Ein Bild]

                Verweise
                --------

                [1] https://a.org

                """)
    }
}
