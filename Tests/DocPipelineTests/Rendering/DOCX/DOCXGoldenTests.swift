import Testing

@testable import DocPipeline

@Suite("The text of a small document, as Word gets it")
struct DOCXGoldenTests {
    @Test("headings count, paragraphs are styled, decisions are labelled and linked to")
    func smallMinutes() throws {
        let document = Document(
            metadata: Metadata(kind: .minutes, title: "Small", language: "en", date: .first),
            blocks: [
                .heading(Heading(level: 1, number: "1", content: [.text("Opening")])),
                .paragraph(
                    Paragraph(content: [
                        .text("See "), .strong([.text("the")]), .softBreak,
                        .reference(.init(anchor: Anchor("d1"), content: [.text("decision")])),
                    ])),
                .record(
                    Record(
                        kind: .decision, label: "Decision 1",
                        blocks: [.paragraph(Paragraph(content: [.text("Adopted.")]))],
                        facts: [Fact("Votes", "3 for")], anchor: Anchor("d1"))),
            ])
        let body = try #require(
            WordPackage(renderDOCX(document)).xml("/word/document.xml").first(.word("body")))
        #expect(body.indented() == Self.golden)
    }

    private static let golden = """
        body
          p
            pPr
              pStyle val="Heading1"
              numPr
                ilvl val="0"
                numId val="1"
            r
              t space="preserve" “Opening”
          p
            pPr
              pStyle val="BodyText"
            r
              t space="preserve" “See ”
            r
              rPr
                rStyle val="Strong"
              t space="preserve" “the”
            r
              t space="preserve" “ ”
            hyperlink anchor="d1" history="1"
              r
                rPr
                  rStyle val="CrossReference"
                t space="preserve" “decision”
          p
            pPr
              pStyle val="RecordLabel"
            bookmarkStart id="0" name="d1"
            r
              t space="preserve" “Decision 1”
            bookmarkEnd id="0"
          p
            pPr
              pStyle val="RecordText"
              keepNext
            r
              t space="preserve" “Adopted.”
          p
            pPr
              pStyle val="RecordFacts"
            r
              t space="preserve" “Votes: ”
            r
              rPr
                rStyle val="Strong"
              t space="preserve" “3 for”
          sectPr
            headerReference type="default" id="rId6"
            headerReference type="first" id="rId7"
            footerReference type="first" id="rId8"
            pgSz w="11906" h="16838"
            pgMar top="1417" right="1417" bottom="1417" left="1417" header="709" footer="709" gutter="0"
            titlePg
        """
}
