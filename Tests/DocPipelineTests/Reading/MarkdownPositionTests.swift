import Testing

@testable import DocPipeline

/// Where things were typed, in lines and columns as people count them.
@Suite struct MarkdownPositionTests {
    @Test(arguments: ["\n", "\r\n", "\r"])
    func placesBlocks(lineEnd: String) {
        let text = """
            Grüße, é 👩‍👩‍👧
            zwei

            Title
            =====

            - ä ![ü](x.png)
              - b

            | a |
            |---|
            | 1 |

            <!-- c
             d -->
            """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
        let file = SourceFile(path: "a.md", text: text)
        let dump = readMarkdown(file).value.dump(ranges: .shown(in: SourceSet(main: file)))
        #expect(
            dump == """
                paragraph @1:1-2:5
                  text "Grüße, é 👩‍👩‍👧"
                  softBreak
                  text "zwei"
                heading 1 "Title" @4:1-5:6
                list bullet tight @7:1-8:6
                  item @7:1-8:6
                    paragraph @7:3-7:16
                      text "ä "
                      image <x.png> "ü" @7:5-7:16
                    list bullet tight @8:3-8:6
                      item @8:3-8:6
                        paragraph "b" @8:5-8:6
                table natural @10:1-12:6
                  header
                    cell "a"
                  row
                    cell "1"
                comment "c\\n d" @14:1-15:7

                """)
    }

    @Test(arguments: [
        "```x\na: b\n\nc: d\n```\n",
        "~~~~ x y\r\na: b\r\n\r\nc: d\r\n~~~~\r\n",
        "- one\n\n  ```x\n  a: b\n\n  c: d\n  ```\n",
        "> ```x\n> a: b\n>\n> c: d\n> ```\n",
        "  ```x\n  a: b\n\n  c: d\n  ```\n",
    ])
    func mapsEveryLineOfAFence(markdown: String) throws {
        let file = SourceFile(path: "a.md", text: markdown)
        let code = try #require(readMarkdown(file).value.blocks.firstCode)
        #expect(code.text == "a: b\n\nc: d")
        #expect(code.language == "x")
        let lines = code.text.split(separator: "\n", omittingEmptySubsequences: false)
        var offsets = code.lineOffsets
        if let start = code.contentStart { offsets = [start, start + 5, start + 6] }
        try #require(offsets.count == 3)
        for (line, offset) in zip(lines, offsets) {
            #expect(file.text(offset, offset + line.utf8.count) == line)
        }
        #expect(file.line(at: offsets[2]) == file.line(at: offsets[0]) + 2)
    }

    @Test(arguments: [
        "a <!-- b --> c", "> a\n> <!-- b -->", "> a `c\nd` <!-- b --> `e`",
        "a\r\n<!-- b\r\nc --> d",
        "| x |\n|---|\n| `y\\|` <!-- b --> |", "# A <!-- b -->", "> a <!-- b\n> c -->",
    ])
    func placesCommentsWithinText(markdown: String) throws {
        let file = SourceFile(path: "a.md", text: markdown)
        let comment = try #require(readMarkdown(file).value.comments.first)
        let typed = file.text(comment.range.lowerBound, comment.range.upperBound)
        #expect(typed.hasPrefix("<!-- b") && typed.hasSuffix("-->"))
    }

    @Test func placesAParagraphRightAboveATable() {
        let file = SourceFile(path: "a.md", text: "one\ntwo\na | b\n--|--\n1 | 2\n")
        let dump = readMarkdown(file).value.dump(ranges: .shown(in: SourceSet(main: file)))
        #expect(dump.contains("paragraph @1:1-2:4"))
        #expect(dump.contains("table natural natural @3:1-5:6"))
    }

    @Test func givesOneOffsetForAFenceThatIsNotSetIn() throws {
        let file = SourceFile(path: "a.md", text: "text\n\n```action\nowner: x\n```\n")
        let code = try #require(readMarkdown(file).value.blocks.firstCode)
        #expect(code.contentStart == 16)
        #expect(code.lineOffsets.isEmpty)
    }
}

extension [Block] {
    /// The first block of code, at any depth.
    fileprivate var firstCode: CodeBlock? {
        for block in self {
            switch block {
            case .code(let code): return code
            case .quote(let blocks): if let code = blocks.firstCode { return code }
            case .list(let list):
                if let code = list.items.flatMap(\.blocks).firstCode { return code }
            default: break
            }
        }
        return nil
    }
}
