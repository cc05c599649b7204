import Testing

@testable import DocPipeline

/// Which texts are refused before they are read, and where.
@Suite struct MarkdownSurveyTests {
    private static func times(_ count: Int, _ text: String) -> String {
        String(repeating: text, count: count)
    }

    /// A list in a list in a list.
    private static func steps(_ count: Int) -> String {
        (0..<count).map { times($0, "  ") + "- a\n" }.joined()
    }

    static let refused: [(String, String)] = [
        (times(101, "> ") + "a", "quotes and lists"),
        (times(200, "- ") + "a", "quotes and lists"),
        (steps(120), "quotes and lists"),
        (times(60, "> - ") + "a", "quotes and lists"),
        ("|" + times(1100, "a|") + "\n|" + times(1100, "-|") + "\n", "a table of 1102 columns"),
        (
            "|" + times(500, "a|") + "\n|" + times(500, "-|") + "\n" + times(500, "|a|\n"),
            "the rows up to here lack"
        ),
        (times(50_000, "![[]()"), "do not pair up"),
        (times(20_000, "*a ") + times(20_000, "_a*_ "), "do not pair up"),
        (times(50_000, "a <?"), "do not pair up"),
        ("http://a.b" + times(50_000, ")"), "do not pair up"),
        (times(50_000, "a\n") + "|-|\n", "do not pair up"),
        (times(50_000, "a\r\n") + "|-|\r\n", "do not pair up"),
        ("a\\\n" + times(200, "> ") + "a", "quotes and lists"),
    ]

    @Test(arguments: refused)
    func refusesWhatWouldTakeTooLong(markdown: String, reason: String) throws {
        let read = readMarkdown(SourceFile(path: "a.md", text: "# Title\n\n" + markdown))
        let diagnostic = try #require(read.diagnostics.first)
        #expect(diagnostic.rule == .markdownTooComplex && diagnostic.severity == .error)
        #expect(diagnostic.message.contains(reason))
        #expect((diagnostic.range?.lowerBound ?? 0) >= 9)
        #expect(read.value.blocks.isEmpty)
    }

    static let read: [String] = [
        times(100, "> ") + "a",
        steps(45),
        times(300, "- ") + "\n\n" + times(200, "* "),
        times(5000, "- **bold** and *emphasis* with [a link](b) and a_snake_case_word\n"),
        times(5000, "Price* and [ an open bracket, 5 * 3 < 4 | 2 @ home.\n"),
        "|" + times(300, "a|") + "\n|" + times(300, "-|") + "\n" + times(100, "|a|\n"),
        "| a | b |\n|---|---|\n" + times(20_000, "| *x* | [y](z) |\n"),
        times(20_000, "[a](http://b.c) @d http://e.f "),
        "```\n" + times(2000, "  {\"a\": [1, {\"b\": [\"_\", \"*\"]}]},\n") + "```\n",
        times(3000, "Paragraph with a footnote[^1] and `code`.\n\n") + "[^1]: Note.\n",
    ]

    @Test(arguments: read)
    func readsLongTextsThatPeopleType(markdown: String) {
        let read = readMarkdown(SourceFile(path: "a.md", text: markdown))
        #expect(read.diagnostics.isEmpty)
        #expect(!read.value.blocks.isEmpty)
    }

    /// The survey lets unpaired marks of few lines through; what they nest is limited all the same.
    @Test func refusesEmphasisNestedBeyondMeasure() {
        let markdown =
            String(repeating: "*a **a ", count: 300) + "b"
            + String(repeating: " a** a*", count: 300)
        let read = readMarkdown(SourceFile(path: "a.md", text: markdown))
        #expect(read.diagnostics.map(\.rule) == [.markdownTooComplex])
    }

    /// cmark-gfm shares tables between its parsers; see `CMarkTree.swift`.
    @Test func readsTheSameOnManyThreads() async {
        let file = SourceFile(
            path: "a.md", text: String(repeating: "a ~~b~~ www.c.org d@e.org *f*\n\n", count: 50))
        let expected = readMarkdown(file).value
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<64 { group.addTask { readMarkdown(file).value == expected } }
            for await isEqual in group { #expect(isEqual) }
        }
    }
}
