import Testing

@testable import DocPipeline

@Suite("Statements become a document")
struct StatementDocumentTests {
    private func workshop(_ keys: String, body: String) -> Workshop {
        Workshop(
            "---\nkind: statement\ntitle: A statement\n\(keys)\n---\n\n\(body)\n",
            at: "statements/s.md")
    }

    private let kyoto = """
        We begin.

        ## Promoting the rule of law

        ### access to LEGAL aid

        Third.

        ## Advancing crime prevention

        ### Youth empowerment {#evidence-based-crime-prevention}

        First.

        Second.
        """

    private func headings(_ document: Document) -> [String] {
        document.blocks.compactMap { block in
            if case .heading(let heading) = block { heading.content.plainText } else { nil }
        }
    }

    @Test func headingsAreTheTemplatesInItsOrderAndParagraphsRunThrough() throws {
        let document = try workshop(
            "template: kyoto-declaration-2021\nheadings: used", body: kyoto
        ).document()
        #expect(
            headings(document) == [
                "Advancing crime prevention", "Evidence-based crime prevention",
                "Promoting the rule of law", "Access to legal aid",
            ])
        let paragraphs = document.blocks.compactMap { block -> String? in
            guard case .paragraph(let paragraph) = block else { return nil }
            return (paragraph.number ?? "") + " " + paragraph.content.plainText
        }
        #expect(paragraphs == ["1 We begin.", "2 First.", "3 Second.", "4 Third."])
    }

    @Test func allHeadingsOrNoneArePrintedWhenAskedFor() throws {
        let template = "template: kyoto-declaration-2021"
        let full = try workshop(template, body: kyoto).document()
        #expect(headings(full).count == 27)
        let none = try workshop(template + "\nheadings: none", body: kyoto).document()
        #expect(headings(none) == [])
        #expect(none.blocks.plainParagraphs == ["We begin.", "First.", "Second.", "Third."])
    }

    @Test func aDeclarationWithoutHeadingsIsNamedByParagraph() throws {
        let document = try workshop(
            "template: doha-2015", body: "## para 7 (a)\n\nLater.\n\n## Paragraph 5\n\nFirst."
        ).document()
        #expect(headings(document) == ["Paragraph 5", "Paragraph 7 (a)"])
    }

    @Test func endorsementsAreGroupedByStatusAndSortedByName() throws {
        let document = try workshop(
            "endorsements: [bbb, {organisation: Zeta, status: special, country: Peru}, AAA]",
            body: "Text."
        ).document()
        let groups = document.blocks.compactMap { block -> [Endorsements.Group]? in
            if case .endorsements(let endorsements) = block { endorsements.groups } else { nil }
        }.flatMap(\.self)
        #expect(
            groups.map { $0.title?.plainText } == [
                "In general consultative status", "In special consultative status",
            ])
        #expect(groups.last?.entries.map(\.name) == ["Association for Access", "Zeta"])
    }
}
