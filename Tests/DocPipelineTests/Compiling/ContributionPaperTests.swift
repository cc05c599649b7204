import Testing

@testable import DocPipeline

/// Papers on what three members sent in for one statement.
@Suite("Coverage, working paper and ledger")
struct ContributionPaperTests {
    private static let statement = """
        ---
        kind: statement
        title: Joint statement
        template: kyoto-declaration-2021
        headings: used
        ---

        ## Access to legal aid

        Legal aid is funded by every State. <!-- from: aaa#1, bbb#1 -->

        <!-- from: aaa#2 -->
        Paralegals are trained.

        No lawyer, no trial.
        <!-- left out: bbb#2: said above -->
        """

    private static let files = [
        "statements/j/contributions/aaa.md": """
        ---
        kind: contribution
        organisation: Association for Access
        ---

        ## Access to legal aid

        States should fund legal aid.

        - in every district

        Paralegals should be trained.[^a]

        [^a]: See their reports.
        """,
        "statements/j/contributions/bbb.md": """
        ---
        kind: contribution
        organisation: bbb
        ---

        We thank the host.

        ## Access to legal aid!

        Legal aid must have money.

        ## Something else

        Prisons are full.[^b]

        [^b]: Most of them.
        """,
    ]

    private func paper(_ paper: ContributionPaper, keys: String = "") throws -> Document {
        let source = Self.statement.replacing("headings: used", with: "headings: used\n" + keys)
        let workshop = Workshop(source, at: "statements/j/statement.md", files: Self.files)
        let preparation = Compiler.prepare(
            resources: .program, files: InMemoryFiles(workshop.files), options: BuildOptions())
        let compiler = try #require(preparation.compiler)
        let compilation = compiler.compile("statements/j/statement.md", for: .paper(paper))
        #expect(compilation.diagnostics.map(\.message) == [])
        return try #require(compilation.document)
    }

    @Test("coverage counts words by section and contributor, and the agreed text beside them")
    func coverage() throws {
        let document = try paper(.coverage, keys: "delivery: oral")
        let table = try #require(document.tables.first)
        #expect(
            table.header.map(\.content.plainText) == [
                "Section", "aaa", "bbb", "Together", "Agreed text", "Speaking time",
            ])
        let rows = table.rows.map { $0.map(\.content.plainText) }
            .filter { $0[3] != "–" || $0[4] != "–" }
        #expect(
            rows == [
                ["Opening", "–", "4", "4", "–", "–"],
                ["\u{2003}Access to legal aid", "12", "5", "17", "14", "0:07"],
                ["Something else", "–", "3", "3", "–", "–"],
                ["Together", "12", "12", "24", "14", "0:07"],
            ])
    }

    @Test("the working paper has each text under its heading, with the numbers people refer to")
    func workingPaper() throws {
        let document = try paper(.compile)
        let start = try #require(
            document.blocks.firstIndex { $0.headingText == "Access to legal aid" })
        let section = document.blocks[start...].prefix { $0.headingText != "Something else" }
        #expect(
            Array(section.prefix(7)).dump() == """
                heading 2 {#legal-aid} "Access to legal aid"
                heading 3 "Contributed by Association for Access (aaa)"
                paragraph 1 {#passage-aaa-1} "States should fund legal aid."
                list bullet tight
                  item
                    paragraph "in every district"
                paragraph 2 {#passage-aaa-2}
                  text "Paralegals should be trained."
                  footnoteReference 1
                heading 3 "Contributed by Bureau for Better Prisons (bbb)"
                paragraph 2 {#passage-bbb-2} "Legal aid must have money."

                """)
        #expect(document.footnotes.count == 2)
        #expect(
            document.blocks.dump().contains(
                "Refer to a paragraph by contributor and number: aaa#1."))
    }

    @Test("the ledger says what became of each passage, by the marks in the agreed text")
    func ledger() throws {
        let document = try paper(.ledger)
        #expect(
            document.tables.map { $0.rows.map { $0.map(\.content.plainText) } } == [
                [
                    ["1", "States should fund legal aid. in every…", "merged", "1"],
                    ["2", "Paralegals should be trained.", "taken", "2"],
                ],
                [
                    ["1", "We thank the host.", "merged", "1"],
                    ["2", "Legal aid must have money.", "left out", "said above"],
                    ["3", "Prisons are full.", "left out", ""],
                ],
            ])
    }

    @Test("marks are in no document, and unknown ones are reported")
    func marks() throws {
        let workshop = Workshop(
            Self.statement.replacing("aaa#2", with: "aab#2"), at: "statements/j/statement.md",
            files: Self.files)
        #expect(
            try workshop.findings() == [
                "12:12 DG716 there is no contribution “aab”; did you mean “aaa”?"
            ])
        let compilation = try workshop.compilation()
        for format in OutputFormat.allCases where format != .docx && format != .ics {
            let text = String(decoding: try compilation.rendered(as: format), as: UTF8.self)
            #expect(!text.contains("from:"))
            #expect(!text.contains("bbb#"))
        }
    }
}

extension Document {
    fileprivate var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
}

extension Block {
    fileprivate var headingText: String? {
        if case .heading(let heading) = self { heading.content.plainText } else { nil }
    }
}
