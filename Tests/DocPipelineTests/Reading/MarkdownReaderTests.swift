import Testing

@testable import DocPipeline

/// The blocks and inlines that Markdown gives, drawn as a tree.
@Suite struct MarkdownReaderTests {
    static let cases: [(String, String)] = [
        (
            "# One\n\nTwo *three* **four** ~~five~~ `six`\nseven  \neight",
            """
            heading 1 "One"
            paragraph
              text "Two "
              emphasis "three"
              text " "
              strong "four"
              text " "
              strikethrough "five"
              text " "
              code "six"
              softBreak
              text "seven"
              lineBreak
              text "eight"

            """
        ),
        (
            "## Budget 2021 {#budget}\n\n### {#only-an-id}\n\nTwo\n===\n",
            """
            heading 2 {#budget} "Budget 2021"
            heading 3 {#only-an-id}
            heading 1 "Two"

            """
        ),
        (
            "- [ ] open\n- [x] done\n\n7) seven\n\n   still seven\n",
            """
            list bullet tight
              item
                paragraph "[ ] open"
              item
                paragraph "[x] done"
            list number 7) loose
              item
                paragraph "seven"
                paragraph "still seven"

            """
        ),
        (
            "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* | `x\\|y` |\n",
            """
            table natural left center right
              header
                cell "a"
                cell "b"
                cell "c"
                cell "d"
              row
                cell "1"
                cell
                  emphasis "2"
                cell
                  code "x|y"
                cell

            """
        ),
        (
            "> said\n\n---\n\n```decision extra words\ntext: yes\n```\n\n    indented\n",
            """
            quote
              paragraph "said"
            thematicBreak
            code decision "text: yes"
            code "indented"

            """
        ),
        (
            "[words](https://example.org \"Title\") <https://a.org> www.b.org ![alt *text*](c.png)",
            """
            paragraph
              link <https://example.org> title: "Title" "words"
              text " "
              link <https://a.org> "https://a.org"
              text " "
              link <http://www.b.org> "www.b.org"
              text " "
              image <c.png> "alt text"

            """
        ),
        (
            "One[^b] and two[^a] and one[^b].\n\n[^a]: First typed.\n[^b]: First used.\n",
            """
            paragraph
              text "One"
              footnoteReference 1
              text " and two"
              footnoteReference 2
              text " and one"
              footnoteReference 1
              text "."
            footnote 1
              paragraph "First used."
            footnote 2
              paragraph "First typed."

            """
        ),
        (
            "::: print\ninside\n:::\n",
            """
            edge print start
            paragraph "inside"
            edge print end

            """
        ),
    ]

    @Test(arguments: cases)
    func readsIntoTheTree(markdown: String, expected: String) {
        let read = readMarkdown(SourceFile(path: "a.md", text: markdown))
        #expect(read.value.dump() == expected)
        #expect(read.diagnostics.isEmpty)
    }

    @Test func showsRawHTMLAsTyped() {
        let read = readMarkdown(
            SourceFile(path: "a.md", text: "<div>\n  <b>x</b>\n</div>\n\nA <i>word</i>.\n"))
        #expect(
            read.value.dump() == """
                paragraph
                  text "<div>"
                  lineBreak
                  text "  <b>x</b>"
                  lineBreak
                  text "</div>"
                paragraph "A <i>word</i>."

                """)
    }

    @Test func hasNoEmptyParagraphForAComment() {
        let read = readMarkdown(
            SourceFile(path: "a.md", text: "<!-- one -->\n\nA <!-- two --> b\n<!-- three -->\n"))
        #expect(
            read.value.dump() == """
                paragraph "A b"
                comment "one"
                comment "two"
                comment "three"

                """)
    }

    @Test func replacesControlCharacters() {
        let read = readMarkdown(
            SourceFile(path: "a.md", text: "a\u{0}b\u{1B}c&#1;d&#10;e\u{FFFE}f\u{85}g"))
        #expect(
            read.value.dump()
                == "paragraph \"a\u{FFFD}b\u{FFFD}c\u{FFFD}d e\u{FFFD}f\u{FFFD}g\"\n")
    }

    @Test func startsAfterTheFrontMatter() {
        let frontMatter = "---\nkind: minutes\n---\n"
        let file = SourceFile(path: "a.md", text: frontMatter + "## Item\n")
        let read = readMarkdown(file, from: frontMatter.utf8.count)
        let ranges = DumpedRanges.shown(in: SourceSet(main: file))
        #expect(read.value.dump(ranges: ranges) == "heading 2 \"Item\" @4:1-4:8\n")
    }

    @Test(arguments: ["", "\n\n", " ", "\u{FEFF}", "\u{0}"])
    func readsNextToNothing(markdown: String) {
        #expect(readMarkdown(SourceFile(path: "a.md", text: markdown)).diagnostics.isEmpty)
    }
}
