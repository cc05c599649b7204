import Testing

@testable import DocPipeline

@Suite struct FrontMatterTests {
    @Test(arguments: [
        ("---\na: 1\n---\nBody\n", "a: 1\n", "Body\n"),
        ("---\r\na: 1\r\n---\r\nBody\r\n", "a: 1\r\n", "Body\r\n"),
        ("---\ra: 1\r---\rBody", "a: 1\r", "Body"),
        ("\u{FEFF}---\na: 1\n---\nBody", "a: 1\n", "Body"),
        ("--- \t\na: 1\n---  \nBody", "a: 1\n", "Body"),
        ("---\na: 1\n...\nBody", "a: 1\n", "Body"),
        ("---\na: 1\n---", "a: 1\n", ""),
        ("---\n---\nBody", "", "Body"),
        (
            "---\na: ---\n--- x\n----\n ---\n---\nBody\n---\n", "a: ---\n--- x\n----\n ---\n",
            "Body\n---\n"
        ),
    ])
    func findsTheYAMLAndTheBody(text: String, yaml: String, body: String) throws {
        let file = SourceFile(path: "x.md", text: text)
        let split = splitFrontMatter(file)
        #expect(split.diagnostics.isEmpty)
        let found = try #require(split.value)
        #expect(file.text(found.yaml.lowerBound, found.yaml.upperBound) == yaml)
        #expect(file.text(found.bodyStart, file.bytes.count) == body)
    }

    @Test(arguments: [
        "", "Text\n", "# Heading\n\n---\na: 1\n---\n", "--\na: 1\n--\n", "...\n...\n",
    ])
    func saysWhatToTypeWhereThereIsNone(text: String) throws {
        let split = splitFrontMatter(SourceFile(path: "x.md", text: text))
        #expect(split.value == nil)
        let found = try #require(split.diagnostics.first)
        #expect(found.rule == .frontMatterMissing)
        #expect(found.notes.first?.message.contains("kind: minutes") == true)
    }

    @Test func pointsAtDashesBelowEmptyLines() {
        let found = splitFrontMatter(SourceFile(path: "x.md", text: "\n \n---\na: 1\n---\n"))
        #expect(found.diagnostics.map(\.rule) == [.frontMatterMissing])
        #expect(found.diagnostics.first?.range?.lowerBound == 3)
    }

    @Test(arguments: [
        ("---\na: 1\n\n# Title\n", 4), ("---\na: 1\n# comment\nb: 2\n\nThe Chair said: no.\n", 6),
        ("---\na:\n\n- b\n\n## Item\n\nText\n", 6), ("---\nkind: minutes\n> quoted\n", 3),
    ])
    func pointsAtTheMarkdownBehindFrontMatterThatNeverEnds(text: String, line: Int) throws {
        let file = SourceFile(path: "x.md", text: text)
        let found = try #require(splitFrontMatter(file).diagnostics.first)
        #expect(found.rule == .frontMatterUnclosed)
        #expect(found.range == SourceRange(file: .main, 0, 3))
        let hint = try #require(found.notes.first?.range)
        #expect(file.line(at: hint.lowerBound) == line)
    }

    @Test func saysWhereToCloseFrontMatterWithoutABody() {
        let found = splitFrontMatter(SourceFile(path: "x.md", text: "---\na: 1\nb: 2"))
        #expect(found.diagnostics.map(\.rule) == [.frontMatterUnclosed])
        #expect(found.diagnostics.first?.notes.first?.range == nil)
    }
}
