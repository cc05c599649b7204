import Testing

@testable import DocPipeline

/// What is reported about Markdown, with the text it points at.
@Suite struct MarkdownDiagnosticsTests {
    private func findings(in markdown: String) -> [String] {
        let file = SourceFile(path: "a.md", text: markdown)
        return readMarkdown(file).diagnostics.map { diagnostic in
            let range = diagnostic.range.map { file.text($0.lowerBound, $0.upperBound) } ?? "?"
            return "\(diagnostic.severity) \(diagnostic.rule.name): \(range)"
        }
    }

    @Test(arguments: [
        ("```\na\n", "```"), ("```", "```"), ("~~~~ x\na\n~~~\n\n", "~~~~ x"),
        ("```a\n~~~\n", "```a"), ("> ```\n> a\n", "```"), ("- x\n\n  ```yaml\n  a\n\n", "```yaml"),
        ("````\n```\n", "````"), ("```\r\na\r\n", "```"),
    ])
    func findsFencesThatNothingCloses(markdown: String, fence: String) {
        #expect(findings(in: markdown) == ["error fence-unclosed: \(fence)"])
    }

    @Test(arguments: [
        "```\na\n```", "```\n```\n", "~~~\n```\n~~~~~\n", "> ```\n> a\n> ```", "    ```\n",
        "- ```\n  a\n  ```\n\n\n", "```\na\n  ```  \n", "> ```\n> a\n\nafter\n",
    ])
    func acceptsFencesThatEnd(markdown: String) {
        #expect(findings(in: markdown).isEmpty)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:a", "vbscript:a",
        "file:///etc/passwd", "data:text/html,a", "java&#10;script:a", "&#1;javascript:a",
        "data:image/svg+xml,a",
    ])
    func takesTheDestinationFromUnsafeLinks(destination: String) {
        let read = readMarkdown(SourceFile(path: "a.md", text: "a [b *c*](\(destination)) d"))
        #expect(
            read.value.dump()
                == "paragraph\n  text \"a b \"\n  emphasis \"c\"\n  text \" d\"\n")
        #expect(read.diagnostics.map(\.rule) == [.unsafeLink])
        #expect(read.diagnostics.map(\.severity) == [.warning])
    }

    @Test(arguments: [
        "data:image/png;base64,AA", "https://a.org/?javascript:", "filed", "/file:x", "database",
        "#anchor", "mailto:a@b.org", "a%20b",
    ])
    func keepsSafeLinks(destination: String) {
        let read = readMarkdown(SourceFile(path: "a.md", text: "[b](\(destination))"))
        #expect(read.value.dump() == "paragraph\n  link <\(destination)> \"b\"\n")
        #expect(read.diagnostics.isEmpty)
    }

    @Test func saysWhatToWriteInsteadOfAnUnsafePicture() {
        #expect(
            findings(in: "x ![words](javascript:a)")
                == ["warning unsafe-link: ![words](javascript:a)"])
    }

    @Test func escapesWhatCouldEndADestination() {
        let read = readMarkdown(SourceFile(path: "a.md", text: "[b](<a b\"c`>)"))
        #expect(read.value.dump() == "paragraph\n  link <a%20b%22c%60> \"b\"\n")
    }

    @Test(arguments: ["Title {#Two Words}", "Title {#1st}", "Title {#ÄÖ}", "Title {#}"])
    func findsIDsThatAreNone(title: String) {
        let read = readMarkdown(SourceFile(path: "a.md", text: "# \(title)"))
        #expect(read.diagnostics.map(\.rule) == [.invalidHeadingID])
        #expect(read.value.dump() == "heading 1 \"\(title)\"\n")
    }

    @Test func leavesOtherBracesInHeadingsAlone() {
        #expect(findings(in: "# Title {onclick=\"alert(1)\"}\n\n# A set {1, 2}\n").isEmpty)
    }

    @Test func reportsFootnotesThatAreLeftOut() {
        #expect(
            findings(
                in: "a[^a]\n\n[^a]: x\n\n[^b]: never used\n\n[^a]: again\n\n```\n[^c]: code\n```\n")
                == [
                    "warning unused-footnote: [^b]: never used",
                    "warning unused-footnote: [^a]: again",
                ])
    }

    @Test func reportsCellsThatAreLeftOut() {
        #expect(
            findings(in: "| a | b |\n|---|---|\n| 1 | 2 | 3 | 4 |\n| `x|y` | z |\n| 1 | 2 |\n")
                == [
                    "warning surplus-table-cells: 3 | 4 |", "warning surplus-table-cells: z |",
                ])
    }

    @Test func showsACommentThatNeverEnds() {
        let read = readMarkdown(SourceFile(path: "a.md", text: "<!-- a\n\nb"))
        #expect(read.diagnostics.map(\.rule) == [.commentUnclosed])
        #expect(
            read.value.dump()
                == "paragraph\n  text \"<!-- a\"\n  lineBreak\n  lineBreak\n  text \"b\"\n")
    }
}
