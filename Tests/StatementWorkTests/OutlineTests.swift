import DocPipeline
import StatementWork
import Testing

@Suite("Outlines of declarations")
struct OutlineTests {
    private static let sections: [Outline.Section] = [
        .init(level: 1, ordinal: "I", heading: "Advancing crime prevention"),
        .init(level: 2, ordinal: nil, heading: "Youth empowerment"),
        .init(level: 1, ordinal: "II", heading: "Promoting the rule of law"),
    ]

    private func outline(_ text: String, _ name: String) throws -> Outline {
        try OutlineReader.outline(of: Array(text.utf8), named: name)
    }

    @Test func markdown() throws {
        let read = try outline(
            """
            # Declaration

            ## I. Advancing crime prevention

            ### Youth empowerment

            ## II. Promoting the rule of law
            """, "draft.md")
        #expect(read == Outline(title: "Declaration", sections: Self.sections))
    }

    @Test func webPage() throws {
        let read = try outline(
            """
            <!DOCTYPE html><title>x</title><body><nav><h2>Menu</h2></nav><h1>Declaration</h1>
            <h2>I. Advancing <em>crime</em> prevention<h3>Youth&nbsp;empowerment</h3>
            <p>1. We resolve</p><script>var h = "<h2>no</h2>"</script>
            <h2>II. Promoting the rule of law</h2>
            """, "page.html")
        #expect(read == Outline(title: "Declaration", sections: Self.sections))
    }

    @Test("the frame of a site around the text is left out")
    func webPageInFrame() throws {
        let read = try outline(
            """
            <!DOCTYPE html><title>Declaration | Office</title><body>
            <header><h1>Office</h1></header><aside><h2>News</h2></aside>
            <main><article><header><h1>Declaration</h1></header>
            <h2>I. Advancing crime prevention</h2><h3>Youth empowerment</h3>
            <h2>II. Promoting the rule of law</h2></article></main>
            <footer><h2>Contact us</h2></footer>
            """, "page.html")
        #expect(read == Outline(title: "Declaration", sections: Self.sections))
    }

    @Test("a page that has its whole text in a header is read all the same")
    func webPageInHeader() throws {
        let read = try outline(
            """
            <!DOCTYPE html><title>Declaration</title><body><header>
            <h2>I. Advancing crime prevention</h2><h3>Youth empowerment</h3>
            <h2>II. Promoting the rule of law</h2></header>
            """, "page.html")
        #expect(read == Outline(title: "Declaration", sections: Self.sections))
    }

    @Test("the first line in capitals is the title when what follows is numbered")
    func titleInPlainText() throws {
        let read = try outline(
            """
            DECLARATION

            I. ADVANCING CRIME PREVENTION

            A. Youth empowerment

            II. PROMOTING THE RULE OF LAW
            """, "draft.txt")
        #expect(read.title == "Declaration")
        #expect(read.sections.map(\.heading) == Self.sections.map(\.heading))
        let untitled = try outline("PREVENTION\n\nJUSTICE\n", "draft.txt")
        #expect(untitled.title == nil)
        #expect(untitled.sections.map(\.heading) == ["Prevention", "Justice"])
    }

    @Test func plainText() throws {
        let read = try outline(
            """
            I. Advancing crime prevention

            We resolve to do much, and
            to do it well.

            A. Youth empowerment

            1. We will listen.

            PROMOTING THE RULE OF LAW

            2. We will act.
            """, "draft.txt")
        #expect(
            read.sections == [
                .init(level: 1, ordinal: "I", heading: "Advancing crime prevention"),
                .init(level: 2, ordinal: "A", heading: "Youth empowerment"),
                .init(level: 1, ordinal: nil, heading: "Promoting the rule of law"),
            ])
    }

    @Test func wordFile() throws {
        let metadata = Metadata(kind: .article, title: "T", language: "en", date: .unknown)
        let blocks: [Block] = [
            .heading(Heading(level: 1, content: [.text("I. Advancing crime prevention")])),
            .paragraph(Paragraph(content: [.text("Text.")])),
            .heading(Heading(level: 2, content: [.text("Youth empowerment")])),
            .heading(Heading(level: 1, content: [.text("II. Promoting the rule of law")])),
        ]
        let bytes = try renderDOCX(Document(metadata: metadata, blocks: blocks))
        #expect(
            try OutlineReader.outline(of: bytes, named: "draft.docx").sections == Self.sections)
    }

    @Test("a text of numbered paragraphs alone has paragraphs, not sections")
    func paragraphs() throws {
        let text = (1...12).map { "\($0). We will do so.\n\n" }.joined()
        let read = try outline(text, "draft.txt")
        #expect(read.sections.isEmpty)
        #expect(read.lastParagraph == 12)
    }

    @Test("the file that is made is a valid template with the same outline")
    func templateFile() throws {
        let outline = Outline(title: "A: declaration", sections: Self.sections)
        let text = TemplateFile(outline, id: "draft", from: "draft.docx", sum: "00").text
        let desk = try StatementDesk()
        let check = desk.compiler.compile("templates/draft.yaml", bytes: Array(text.utf8))
        #expect(check.diagnostics.map(\.message) == [])
        let value = try #require(readYAML(SourceFile(path: "x", text: text)).value)
        let template = DeclarationTemplate(value)
        #expect(template.sections.map(\.level) == [1, 2, 1])
        #expect(template.sections.map(\.ordinal) == ["I", nil, "II"])
        #expect(template.title.text(in: "en") == "A: declaration")
    }
}

@Suite("Two versions of a declaration")
struct TemplateChangesTests {
    private func template(_ headings: [(Int, String)]) throws -> DeclarationTemplate {
        let outline = Outline(
            sections: headings.map { Outline.Section(level: $0.0, heading: $0.1) })
        let text = TemplateFile(outline, id: "x", from: "x", sum: "").text
        return DeclarationTemplate(
            try #require(readYAML(SourceFile(path: "x", text: text)).value))
    }

    private func changes(_ old: [(Int, String)], _ new: [(Int, String)]) throws -> TemplateChanges {
        TemplateChanges(from: try template(old), to: try template(new))
    }

    @Test func keptRenamedNewAndGone() throws {
        let found = try changes(
            [(1, "Legal aid"), (1, "Improving prison conditions"), (1, "Space law")],
            [
                (1, "1. Legal Aid"), (1, "Prison conditions and overcrowding"),
                (1, "Artificial intelligence"),
            ])
        #expect(found.changes.map(\.fate) == [.kept, .renamed, .gone])
        #expect(found.added == [2])
        #expect(found.changes.allSatisfy { !$0.isMoved })
    }

    @Test func moved() throws {
        let found = try changes(
            [(1, "One pillar"), (2, "Legal aid"), (1, "Other pillar"), (2, "Victims")],
            [(1, "One pillar"), (1, "Other pillar"), (2, "Victims"), (2, "Legal aid")])
        #expect(found.changes.map(\.fate) == [.kept, .kept, .kept, .kept])
        #expect(found.changes.map(\.isMoved) == [false, true, false, false])
    }

    @Test("what stands below a heading moves with it, and is not moved itself")
    func movedWithItsHeading() throws {
        let found = try changes(
            [
                (1, "One pillar"), (2, "Legal aid"), (1, "Other pillar"), (2, "Victims"),
                (2, "Prisons"), (2, "Courts"),
            ],
            [
                (1, "Other pillar"), (2, "Prisons"), (2, "Victims"), (2, "Courts"),
                (1, "One pillar"), (2, "Legal aid"),
            ])
        let moved = found.changes.filter(\.isMoved).map { found.old[$0.old].heading.text(in: "en") }
        #expect(moved.count == 2)
        #expect(moved.contains { $0.hasSuffix("pillar") })
        #expect(moved.contains { ["Victims", "Prisons"].contains($0) })
    }

    @Test func splitAndMerged() throws {
        let split = try changes(
            [(1, "Children and youth in crime prevention")],
            [(1, "Children in crime prevention"), (1, "Youth in crime prevention")])
        #expect(split.changes.map(\.fate) == [.split([0, 1])])
        #expect(split.added.isEmpty)
        let merged = try changes(
            [(1, "Children in crime prevention"), (1, "Youth in crime prevention")],
            [(1, "Children and youth in crime prevention")])
        #expect(merged.changes.map(\.fate) == [.merged, .merged])
    }

    @Test func textThatLostItsHome() throws {
        let statement = try StatementDesk(
            StatementDesk.usual + """

                ## Access to legal aid

                Two words.

                ## National sentencing policies

                Three words here.
                """
        ).statement
        let old = try #require(statement.template)
        var new = old
        new.sections.removeAll { $0.id == "sentencing-policies" }
        let changes = TemplateChanges(from: old, to: new)
        #expect(
            HomelessText.of(statement, changes: changes) == [
                HomelessText(heading: "National sentencing policies", words: 3, reason: .gone)
            ])
    }
}
