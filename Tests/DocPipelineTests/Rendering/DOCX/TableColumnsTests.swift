import Testing

@testable import DocPipeline

@Suite("Columns of tables in Word")
struct TableColumnsTests {
    private let markdown = """
        | Country | Right to vote | Delegates | Contribution | Remarks on the year | No. |
        |---|---|--:|--:|---|--:|
        | Liechtenstein | Right of observation | 12 | 1,000,000 | \(Self.remark) | 1 |
        | Chad | Vote | 3 | 1,000 | Paid | 2 |
        """
    private static let remark = Array(repeating: "paid late again", count: 20)
        .joined(separator: " ")

    @Test("are never narrower than their longest word")
    func longestWord() throws {
        let widths = try widths(markdown)
        #expect(widths.count == 6)
        // Calibri sets "Liechtenstein" in about 57 points, "1,000,000" in 43.
        #expect(widths[0] >= 57 * 20 + 170)
        #expect(widths[3] >= 43 * 20 + 170)
        #expect(widths[4] == widths.max())
        #expect(widths.reduce(0, +) == 9072)
    }

    @Test("end at the right margin where the table stands in a list")
    func inList() throws {
        let item = "- Item\n\n" + markdown.split(separator: "\n").map { "  \($0)\n" }.joined()
        let widths = try widths(item)
        #expect(widths.reduce(0, +) == 9072 - PageLayout.step.count)
    }

    @Test("stay as they are given where words fit")
    func given() throws {
        let row = [Table.Cell([.text("a")]), Table.Cell([.text("b c")])]
        let table = Table(
            alignments: [.natural, .natural], widths: [1, 3], header: [], rows: [row])
        #expect(try widths([.table(table)]) == [2268, 6804])
    }

    @Test("give way together where the words of all are too long")
    func tooLong() throws {
        let word = String(repeating: "abcdefghij", count: 9)
        let widths = try widths("| \(word) | \(word) | \(word) | no |\n|---|---|---|---|\n")
        #expect(widths.reduce(0, +) == 9072)
        #expect(widths.allSatisfy { $0 > 300 })
    }

    private func widths(_ markdown: String) throws -> [Int] {
        try widths(readMarkdown(SourceFile(path: "a.md", text: markdown)).value.blocks)
    }

    private func widths(_ blocks: [Block]) throws -> [Int] {
        let package = try WordPackage(renderDOCX(.plainTextSample(blocks)))
        return try package.xml("/word/document.xml").all("gridCol")
            .compactMap { $0[.word("w")].flatMap(Int.init) }
    }
}
