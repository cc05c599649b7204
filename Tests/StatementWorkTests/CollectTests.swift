import DocPipeline
import StatementWork
import Testing

@Suite("Collecting what comes back")
struct CollectTests {
    /// A text that somebody wrote from scratch, under headings as they remembered them.
    private func retyped(_ blocks: [Block]) throws -> [UInt8] {
        let metadata = Metadata(
            kind: .article, title: "Our text", language: "en", date: .unknown)
        return try renderDOCX(Document(metadata: metadata, blocks: blocks))
    }

    private func heading(_ text: String, level: Int = 1) -> Block {
        .heading(Heading(level: level, content: [.text(text)]))
    }

    private func paragraph(_ text: String) -> Block {
        .paragraph(Paragraph(content: [.text(text)]))
    }

    @Test("headings are matched as build does, numbering, case and a slip aside")
    func headings() throws {
        let outcome = try StatementDesk().collect(
            try retyped([
                heading("3. IMPROVING PRISON CONDITIONS"), paragraph("Cells."),
                heading("Acces to legal aid"), paragraph("Aid."),
                heading("Our own view", level: 2), paragraph("Views."),
            ]), as: "ENSC final.docx")
        #expect(
            outcome.body == """
                ### Improving prison conditions

                Cells.

                ### Access to legal aid

                Aid.

                #### Our own view

                Views.

                """)
        #expect(outcome.name == "network")
        #expect(
            outcome.diagnostics.map(\.message) == [
                "“Acces to legal aid” is taken for the section “Access to legal aid”"
            ])
    }

    @Test("what matches no section is kept under its own heading, and reported")
    func unmatched() throws {
        let outcome = try StatementDesk().collect(
            try retyped([
                paragraph("Dear colleagues,"), heading("Space law"), paragraph("Orbits."),
                heading("Access to legal aid"), paragraph("Aid."),
            ]), as: "someone.docx")
        #expect(
            outcome.body == """
                Dear colleagues,

                ### Access to legal aid

                Aid.

                ## Space law

                Orbits.

                """)
        #expect(
            outcome.diagnostics.map(\.message) == [
                "2 words under no heading of a section; kept before the first",
                "“Space law” is no section (1 word); kept at the end under that heading",
                "it does not say whose text it is; taken as that of “someone”, by the file's name",
            ])
    }

    @Test("what the form asked for is no text, whatever day and length it named")
    func oldForm() throws {
        let outcome = try StatementDesk().collect(
            try retyped([
                paragraph("The whole statement may have 900 words; yours is a part of it."),
                paragraph("Please send this file back as a Word document (.docx) by 3 May 2020."),
                heading("Access to legal aid"), paragraph("Aid."),
            ]), as: "ENSC.docx")
        #expect(outcome.body == "### Access to legal aid\n\nAid.\n")
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test("words beside what the form asked for are text")
    func besideTheForm() throws {
        let outcome = try StatementDesk().collect(
            try retyped([
                paragraph(
                    "Please send this file back as a Word document (.docx) by 3 May 2020. We shall not, "
                        + "since our members have asked for more time to look at it."),
                heading("Access to legal aid"), paragraph("Aid."),
            ]), as: "ENSC.docx")
        #expect(outcome.body.contains("We shall not"))
    }

    @Test("a bold or plain line with a section's words is its heading")
    func plainHeadings() throws {
        let outcome = try StatementDesk().collect(
            try retyped([
                .paragraph(Paragraph(content: [.strong([.text("Access to legal aid")])])),
                paragraph("Aid."),
            ]))
        #expect(outcome.body == "### Access to legal aid\n\nAid.\n")
    }

    @Test("the contribution says where it comes from, and is valid")
    func provenance() throws {
        let bytes = try retyped([heading("Access to legal aid"), paragraph("Aid.")])
        let desk = try StatementDesk()
        let outcome = desk.collect(bytes, as: "in/ENSC.docx")
        let lines = outcome.text.split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(8).map { $0.replacing(#/[0-9a-f]{64}/#, with: "…") } == [
                "---", "kind: contribution", "organisation: Example Network for Safer Communities",
                "statement: kyoto", "date: 1980-01-01", "received:", "  file: ENSC.docx",
                "  sha256: …",
            ])
        #expect(outcome.text.contains(ContentDigest(of: bytes).hexadecimal))
        let check = desk.compiler.compile(
            "statements/kyoto/contributions/network.md", bytes: Array(outcome.text.utf8))
        #expect(check.diagnostics.isEmpty)
    }

    @Test("collecting again updates what nobody has edited, and keeps what somebody has")
    func again() throws {
        let first = try retyped([heading("Access to legal aid"), paragraph("Aid.")])
        let second = try retyped([heading("Access to legal aid"), paragraph("More aid.")])
        let text = try StatementDesk().collect(first, as: "ENSC.docx").text
        let same = try StatementDesk(contributions: ["network.md": text])
        #expect(same.collect(first, as: "ENSC.docx").change == .unchanged)
        let updated = same.collect(second, as: "ENSC v2.docx")
        #expect(updated.change == .updated)
        #expect(updated.name == "network")
        #expect(updated.body == "### Access to legal aid\n\nMore aid.\n")

        let edited = try StatementDesk(
            contributions: ["network.md": text.replacing("Aid.", with: "Aid for all.")])
        let kept = edited.collect(second, as: "ENSC.docx")
        #expect(kept.change == .kept)
        #expect(kept.files.isEmpty)
        #expect(kept.diagnostics.map(\.rule.name) == ["contribution-edited"])
        let overwritten = edited.collect(
            second, as: "ENSC.docx", with: edited.collector { $0.mayOverwrite = true })
        #expect(overwritten.change == .overwritten)
        #expect(overwritten.diagnostics.map(\.rule.name) == ["contribution-edited"])
    }

    @Test("a line with a section's words is its heading, a slip of the pen aside")
    func plainHeadingWithSlip() throws {
        let outcome = try StatementDesk().collect(
            try retyped([
                heading("Access to legal aid"), paragraph("Aid."),
                paragraph("3.5 Effective anticorruption efforts"), paragraph("Audits."),
                paragraph("Improving prison condition."), paragraph("Cells."),
            ]), as: "ENSC.docx")
        #expect(
            outcome.body == """
                ### Access to legal aid

                Aid.

                ### Effective anti-corruption efforts

                Audits.

                Improving prison condition.

                Cells.

                """)
    }

    @Test("a line of three colons is text, which check has nothing against")
    func colons() throws {
        let desk = try StatementDesk()
        let outcome = desk.collect(
            try retyped([heading("Access to legal aid"), paragraph("::: confidential")]),
            as: "ENSC.docx")
        #expect(outcome.body == "### Access to legal aid\n\n\\::: confidential\n")
        let check = desk.compiler.compile(
            "statements/kyoto/contributions/network.md", bytes: Array(outcome.text.utf8))
        #expect(check.diagnostics.isEmpty)
    }

    @Test("a file that cannot be read is refused, with what to do")
    func unreadable() throws {
        let outcome = try StatementDesk().collect(Array("<html>".utf8))
        #expect(outcome.change == .refused)
        #expect(
            outcome.diagnostics.map(\.message) == [
                "it cannot be read: it is no Word document (.docx)"
            ])
    }
}
