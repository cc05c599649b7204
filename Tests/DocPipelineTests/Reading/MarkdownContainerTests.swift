import Testing

@testable import DocPipeline

/// Parts set apart by `::: name` and `:::`, drawn as edges among the blocks.
@Suite("Parts of Markdown that are set apart")
struct MarkdownContainerTests {
    private func read(_ text: String) -> (blocks: String, findings: [String]) {
        let file = SourceFile(path: "m.md", text: text)
        let read = readMarkdown(file)
        let tree = read.value.blocks.dump().split(separator: "\n").joined(separator: "\n")
        let findings = read.diagnostics.map { diagnostic in
            let line = diagnostic.range.map { file.position(at: $0.lowerBound).line } ?? 0
            return "\(line) \(diagnostic.rule.name)"
        }
        return (tree, findings)
    }

    @Test("a line that says it is no fence is text, wherever it stands")
    func escaped() {
        #expect(read("\\::: confidential").findings.isEmpty)
        #expect(read("- one\n  \\:::\n\n> \\::: print").findings.isEmpty)
        #expect(read("- \\::: a\n  ::: print").findings == ["2 container-out-of-place"])
    }

    static let cases: [(String, String)] = [
        (
            "::: confidential\nOne.\n:::",
            "edge confidential start\nparagraph \"One.\"\nedge confidential end"
        ),
        (
            "Before\n:::confidential:::\nOne\n::::\nafter",
            """
            paragraph "Before"
            edge confidential start
            paragraph "One"
            edge confidential end
            paragraph "after"
            """
        ),
        (
            "- one\n- two\n::: Print\n- three\n:::\n- four",
            """
            list bullet tight
              item
                paragraph "one"
              item
                paragraph "two"
            edge print start
            list bullet tight
              item
                paragraph "three"
            edge print end
            list bullet tight
              item
                paragraph "four"
            """
        ),
        (
            "::: print\n::: confidential\nOne\n:::\n:::",
            """
            edge print start
            edge confidential start
            paragraph "One"
            edge confidential end
            edge print end
            """
        ),
        (
            "> quoted\n::: speech\n| a |\n|---|\n| b |\n:::",
            """
            quote
              paragraph "quoted"
            edge speech start
            table natural
              header
                cell "a"
              row
                cell "b"
            edge speech end
            """
        ),
        ("    ::: confidential", "code \"::: confidential\""),
    ]

    @Test(arguments: cases)
    func becomeEdges(text: String, expected: String) {
        for text in [text, text.replacing("\n", with: "\r\n")] {
            let result = read(text)
            #expect(result.blocks == expected)
            #expect(result.findings == [])
        }
    }

    @Test("Colons in code and comments are left as they are")
    func verbatim() {
        let text =
            "```\n::: confidential\n:::\n```\n\n- ```\n  :::\n  ```\n\n<!--\n::: x\n-->\n\n::: print\nA\n:::"
        let result = read(text)
        #expect(result.findings == [])
        #expect(result.blocks.contains("::: confidential"))
        #expect(result.blocks.hasSuffix("edge print start\nparagraph \"A\"\nedge print end"))
    }

    @Test("What could go wrong is said with its line")
    func findings() {
        #expect(read("::: confidential\nOne.").findings == ["1 container-unclosed"])
        #expect(read("::: print\n::: speech\nOne.\n:::").findings == ["1 container-unclosed"])
        #expect(read("::: secret\nOne.\n:::").findings == ["1 unknown-container"])
        #expect(read("::: {.confidential}\nOne.\n:::").findings == ["1 unknown-container"])
        #expect(read("One.\n\n:::").findings == ["3 stray-container-end"])
        #expect(read("- ::: print\n- x").findings == ["1 container-out-of-place"])
        #expect(read("> ::: print\n> x").findings == ["1 container-out-of-place"])
        #expect(read("- a\n\n  ::: print").findings == ["3 container-out-of-place"])
        #expect(read("1. a\n\n    ::: print\n").findings == ["3 container-out-of-place"])
        #expect(
            read("<div>\n::: confidential\nx\n:::").findings.contains("1 container-out-of-place"))
        #expect(read("A line\nwith ::: inside").findings == [])
    }

    @Test("A footnote belongs to the part that it is typed in")
    func footnotes() {
        let text = "One[^1] two[^2].\n\n::: confidential\n[^1]: Inside.\n:::\n\n[^2]: Outside.\n"
        let notes = readMarkdown(SourceFile(path: "m.md", text: text)).value.footnotes
        #expect(notes.kept(in: .public).map(\.blocks.plainParagraphs) == [[], ["Outside."]])
        #expect(
            notes.kept(in: .internal).map(\.blocks.plainParagraphs) == [["Inside."], ["Outside."]])
    }

    @Test("Places of what stands between are those of the source")
    func places() throws {
        let text = "Zero.\n\n::: confidential\nOne *two*.\n:::\n"
        let content = readMarkdown(SourceFile(path: "m.md", text: text)).value
        guard case .paragraph(let paragraph) = content.blocks[2] else {
            Issue.record("the paragraph is not there")
            return
        }
        #expect(paragraph.range == SourceRange(file: .main, 24, 34))
        #expect(content.containers.map(\.range) == [SourceRange(file: .main, 7, 38)])
        #expect(content.containers.map(\.head) == [SourceRange(file: .main, 7, 23)])
    }
}
