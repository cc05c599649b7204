import Testing

@testable import DocPipeline

@Suite("Two versions of a document become one that shows the changes")
struct DocumentComparisonTests {
    @Test("paragraphs that stay, change, go, come and move")
    func paragraphs() throws {
        let merged = try Self.merged(
            """
            First of all we thank the host country for its hospitality.

            Prisons are full, and nobody seems to know what is to be done about it.

            Young people must be heard wherever decisions on their lives are made.

            This sentence will be gone.
            """,
            """
            Young people must be heard wherever decisions on their lives are made.

            First of all we thank the host country for its hospitality.

            Prisons are overcrowded, and nobody seems to know what is to be done about it.

            Here is a paragraph that nobody had thought of before.
            """)
        #expect(
            merged == """
                moved here 1
                  paragraph "Young people must be heard wherever decisions on their lives are made."
                paragraph "First of all we thank the host country for its hospitality."
                paragraph
                  text "Prisons are "
                  deleted "full"
                  inserted "overcrowded"
                  text ", and nobody seems to know what is to be done about it."
                moved away 1
                  paragraph "Young people must be heard wherever decisions on their lives are made."
                deleted
                  paragraph "This sentence will be gone."
                inserted
                  paragraph "Here is a paragraph that nobody had thought of before."

                """)
    }

    @Test("items of lists and rows of tables")
    func parts() throws {
        let merged = try Self.merged(
            """
            - prevention
            - access to justice for everybody
            - training

            | What | Who |
            | --- | --- |
            | survey | Vera Moser |
            | glossary | Paul Lindner |
            """,
            """
            - prevention
            - access to justice for all
            - international cooperation

            | What | Who |
            | --- | --- |
            | survey | Vera Moser |
            | calendar | Nora O’Brien |
            | glossary | Philip Archer |
            """)
        #expect(
            merged == """
                list bullet tight
                  item
                    paragraph "prevention"
                  item
                    paragraph
                      text "access to justice for "
                      deleted "everybody"
                      inserted "all"
                  item [deleted]
                    paragraph "training"
                  item [inserted]
                    paragraph "international cooperation"
                table natural natural
                  header
                    cell "What"
                    cell "Who"
                  row
                    cell "survey"
                    cell "Vera Moser"
                  row [inserted]
                    cell "calendar"
                    cell "Nora O’Brien"
                  row
                    cell "glossary"
                    cell
                      deleted "Paul Lindner"
                      inserted "Philip Archer"

                """)
    }

    @Test("a short heading goes with the text under it")
    func shortHeadingMoves() throws {
        let aid = "## Legal aid\n\nLegal aid is the gate to all other rights, and should be funded."
        let courts = "## Courts\n\nNobody should wait for years before a judge has seen the file."
        let prisons = "## Prisons\n\nA cell that holds three persons was most often built for one."
        let merged = try Self.merged(
            [aid, courts, prisons].joined(separator: "\n\n"),
            [courts, prisons, aid].joined(separator: "\n\n"))
        #expect(!merged.contains("deleted"))
        #expect(!merged.contains("inserted"))
        #expect(merged.contains("moved here 1"))
        #expect(!merged.contains("moved here 2"))
    }

    @Test("what was moved and changed at once shows both")
    func movedAndChanged() throws {
        let moved = "The right to a fair trial within a reasonable time is not a privilege of some."
        let merged = try Self.merged(
            "\(moved)\n\nA second paragraph stands here.\n\nAnd a third.",
            "A second paragraph stands here.\n\nAnd a third.\n\n"
                + moved.replacing("some", with: "a few"))
        #expect(
            merged == """
                moved away 1
                  paragraph "\(moved)"
                paragraph "A second paragraph stands here."
                paragraph "And a third."
                moved here 1
                  paragraph
                    text "The right to a fair trial within a reasonable time is not a privilege of "
                    deleted "some"
                    inserted "a few"
                    text "."

                """)
    }

    @Test("a footnote goes and comes with the place that refers to it, and others count on")
    func footnotes() throws {
        let old = Self.document("One.[^a] Two.[^b]\n\n[^a]: First note.\n\n[^b]: Second note.")
        let new = Self.document("One. Two.[^b] Three.[^c]\n\n[^b]: Second note!\n\n[^c]: Third.")
        let merged = DocumentComparison.merged(old, new)
        #expect(
            merged.footnotes.map { $0.blocks.dump() } == [
                "deleted\n  paragraph \"First note.\"\n",
                "paragraph\n  text \"Second note\"\n  deleted \".\"\n  inserted \"!\"\n",
                "inserted\n  paragraph \"Third.\"\n",
            ])
        #expect(merged.text(of: .old) == old.text(of: .old))
        #expect(merged.text(of: .new) == new.text(of: .new))
    }

    @Test(
        "without what is gone it is the new version, with it and without the new the old one",
        arguments: 0..<200)
    func bothVersions(seed: Int) {
        var random = RandomDocuments(seed: seed)
        let (old, new) = random.versions()
        let merged = DocumentComparison.merged(old, new)
        #expect(merged.text(of: .new) == new.text(of: .new))
        // What has moved and changed says the old text where it was moved from.
        #expect(merged.text(of: .old) == old.text(of: .old))
    }

    @Test("the same text twice has no changes")
    func equal() {
        let document = SampleMinutes.document
        let merged = DocumentComparison.merged(document, document)
        #expect(merged == document)
        #expect(ChangeCount(of: merged).sentence == nil)
    }

    private static func merged(_ old: String, _ new: String) throws -> String {
        DocumentComparison.merged(document(old), document(new)).blocks.dump()
    }

    static func document(_ markdown: String) -> Document {
        let content = readMarkdown(SourceFile(path: "x.md", text: markdown)).value
        return Document(
            metadata: Metadata(kind: .article, title: "Text", language: "en", date: .unknown),
            blocks: content.blocks, footnotes: content.footnotes)
    }
}

/// Two versions without a shortest edit that could be found by trying.
private struct HostilePair: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var old: [String]
    var new: [String]
    var separator = " "

    static let all = [
        HostilePair(
            testDescription: "many words in another order",
            old: (0..<8_000).map { "w\($0 % 211)" }, new: (0..<8_000).map { "w\($0 * 7919 % 211)" }),
        HostilePair(
            testDescription: "many equal words",
            old: Array(repeating: "a", count: 12_000), new: Array(repeating: "a b", count: 6_000)),
        HostilePair(
            testDescription: "all words backwards",
            old: (0..<8_000).map { "x\($0)" }, new: (0..<8_000).map { "x\(7_999 - $0)" }),
        HostilePair(
            testDescription: "many short paragraphs in another order",
            old: (0..<1_500).map { "p\($0 % 97)" }, new: (0..<1_500).map { "p\($0 * 31 % 97)" },
            separator: "\n\n"),
        HostilePair(
            testDescription: "many short paragraphs, none kept",
            old: (0..<1_000).map { "y\($0)" }, new: (0..<1_000).map { "z\($0)" }, separator: "\n\n"),
    ]
}

@Suite("Hostile texts are compared in a time that grows with their length")
struct HostileComparisonTests {
    @Test(.timeLimit(.minutes(20)), arguments: HostilePair.all)
    private func hostile(pair: HostilePair) {
        let before = DocumentComparisonTests.document(pair.old.joined(separator: pair.separator))
        let after = DocumentComparisonTests.document(pair.new.joined(separator: pair.separator))
        let merged = DocumentComparison.merged(before, after)
        // Not in the expectation itself, which would print both texts.
        let keepsNew = merged.text(of: .new) == after.text(of: .new)
        let keepsOld = merged.text(of: .old) == before.text(of: .old)
        #expect(keepsNew)
        #expect(keepsOld)
    }
}
