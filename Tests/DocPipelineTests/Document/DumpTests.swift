import Testing

@testable import DocPipeline

/// The tree as tests see it.
@Suite struct DumpTests {
    @Test func drawsTheWholeDocument() {
        var document = Document.plainTextSample([
            .letterhead(Letterhead(organisation: "Alliance", lines: ["1 Street"], logo: 0)),
            .titleBlock(
                TitleBlock(kind: "Draft minutes", title: "8th Meeting", subtitles: ["Online"])),
            .facts([Fact("Date", "31 August")]),
            .record(
                Record(
                    kind: .action, label: "Action 8/A1",
                    blocks: [.paragraph(Paragraph(number: "4", content: [.text("To do")]))],
                    facts: [Fact("Owner", [.emphasis([.text("Ada")])])], anchor: Anchor("a1"))),
            .agenda(
                Agenda(
                    title: "Agenda",
                    entries: [
                        .init(
                            number: "1", title: [.text("Item")], speaker: "Ada",
                            details: ["10 min"],
                            anchor: Anchor("item"))
                    ])),
            .roll(
                Roll(
                    title: "Attendance",
                    groups: [
                        .init(title: "Present", entries: [.init(name: "Ada", details: ["Chair"])])
                    ],
                    remarks: ["Quorate."])),
        ])
        document.footnotes = [Footnote(blocks: [.thematicBreak])]
        document.images = [ImageData(format: .png, bytes: [1, 2], width: 3, height: 4)]
        #expect(
            document.dump() == """
                document minutes en 2020-08-31 "Sample"
                  letterhead logo 0 "Alliance"
                    line "1 Street"
                  titleBlock "Draft minutes" "8th Meeting"
                    subtitle "Online"
                  facts
                    fact "Date" "31 August"
                  action {#a1} "Action 8/A1"
                    paragraph 4 "To do"
                    fact "Owner"
                      emphasis "Ada"
                  agenda "Agenda"
                    entry 1 {#item} speaker: Ada "Item"
                      detail "10 min"
                  roll "Attendance"
                    group "Present"
                      "Ada" "Chair"
                    remark "Quorate."
                  footnote 1
                    thematicBreak
                  image 0 png 3×4, 2 bytes

                """)
    }

    @Test func drawsWhatStatementsAndAnnexesHave() {
        let blocks: [Block] = [
            .notice(Notice(.delivery, [.text("Check")])),
            .contents(
                Contents(
                    title: "Contents",
                    entries: [
                        .init(level: 2, number: "I", title: [.text("One")], anchor: Anchor("one"))
                    ])),
            .endorsements(
                Endorsements(
                    title: "Endorsed by",
                    groups: [.init(title: nil, entries: [.init(name: "A", country: "B")])])),
            .annex(
                AnnexHead(label: "Annex A", title: "Chat", source: "c.txt", anchor: Anchor("x"))),
            .chat(
                Chat(
                    columns: ["Time"], messages: [.init(time: "1:2", author: "Ada", content: [])],
                    linksTitle: "Links", links: [.init(destination: "u", content: [.text("U")])])),
            .signatures(
                Signatures(
                    title: "Approval", statement: "None.",
                    lines: [.init(role: "Chair", name: "Ada")],
                    dateLabel: "Date")),
            .paragraph(
                Paragraph(content: [
                    .speaker([.text("Ada")]), .text("\"\u{A0}"),
                    .reference(.init(anchor: Anchor("x"), content: [.text("X")])),
                ])),
        ]
        #expect(
            blocks.dump() == #"""
                notice delivery "Check"
                contents "Contents"
                  entry 2 I {#one} "One"
                endorsements "Endorsed by"
                  group
                    "A" "B"
                annex "Annex A" {#x} from: c.txt "Chat"
                chat "Time"
                  message 1:2 Ada
                  links "Links"
                  link <u> "U"
                signatures "Approval"
                  statement "None."
                  "Chair" "Ada"
                  date "Date"
                paragraph
                  speaker "Ada"
                  text "\"\u{A0}"
                  reference {#x} "X"

                """#)
    }
}
