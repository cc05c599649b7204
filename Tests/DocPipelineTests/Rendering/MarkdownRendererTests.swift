import Testing

@testable import DocPipeline

@Suite("Blocks written as Markdown")
struct MarkdownRendererTests {
    @Test(arguments: [
        "# no heading", "- no item", "+ nor this", "1. no number", "12) nor this", "> no quotation",
        "*no emphasis*", "_nor this_", "**bold**", "`code`", "~~struck~~", "[a](b)", "![a](b)",
        "<b>bold</b>", "<!-- comment -->", "a < b & c", "&amp; &copy; &#65;", "a | b", "|---|---|",
        "---", "===", "***", "___", "```", "~~~", "\\*", "a\\", "[^1]: note", "[x]: http://a.b",
        "::: print", "www.example.org", "a_b_c", "snake_case_", "#hashtag", "2021.", "2021. A year",
        "100 %", "5*3*2", "f(x)[0]", "“quoted”", "Привет *мир*", "你好_世界_", "  blanks  ",
        "no-break\u{A0}space", "!", "!important", "+43 1 234", "-5 degrees", "=sum", ":-)", "a  b",
        "<https://example.org>", "e-mail me@example.org", "1986\\. A great season", "{#id}",
    ])
    func wordsStayWords(_ text: String) throws {
        let blocks = [
            paragraph([.text(text)]), .quote([paragraph([.text(text)])]),
            .list(
                List(
                    marker: .bullet, isTight: true,
                    items: [.init(blocks: [paragraph([.text(text)])])])),
            .table(
                Table(
                    alignments: [.natural, .natural],
                    header: [.init([.text(text)]), .init([.text("x")])],
                    rows: [[.init([.text("y")]), .init([.text(text)])]])),
        ]
        for block in blocks {
            let read = Self.read(Self.markdown([block]))
            #expect(PlainWords(read.blocks) == PlainWords([block]), "\(Self.markdown([block]))")
            #expect(read.blocks.count == 1)
        }
    }

    @Test func structureStaysStructure() {
        let blocks: [Block] = [
            .heading(Heading(level: 2, content: [.text("One #")])),
            paragraph([
                .text("A "), .strong([.text("bold")]), .text(", an "), .emphasis([.text("italic")]),
                .lineBreak, .text("- and a "), .strikethrough([.text("struck")]), .text(" word "),
                .link(.init(destination: "https://a.b/c_(d)", content: [.text("link [1]")])),
                .footnoteReference(1), .text("."),
            ]),
            .list(
                List(
                    marker: .number(start: 3, isParenthesis: true), isTight: true,
                    items: [
                        .init(blocks: [
                            paragraph([.text("three")]),
                            .list(
                                List(
                                    marker: .bullet, isTight: true,
                                    items: [.init(blocks: [paragraph([.text("inner")])])])),
                        ]),
                        .init(blocks: [paragraph([.text("four")])]),
                    ])),
            .quote([paragraph([.text("said")]), paragraph([.text("and said")])]),
            .code(CodeBlock(text: "let ``` x\n\n  y")),
        ]
        var renderer = MarkdownRenderer()
        renderer.write(blocks)
        renderer.footnotes([
            (1, Footnote(blocks: [paragraph([.text("A note")]), paragraph([.text("goes on")])]))
        ])
        #expect(
            renderer.text == ##"""
                ## One \#

                A **bold**, an *italic*\
                \- and a ~~struck~~ word [link \[1\]](https://a.b/c\_\(d\))[^1].

                3) three
                   - inner
                4) four

                > said
                >
                > and said

                ````
                let ``` x

                  y
                ````

                [^1]: A note

                    goes on

                """##)
        let read = Self.read(renderer.text)
        #expect(read.blocks.map(\.withoutPlaces) == blocks)
        #expect(read.footnotes.count == 1)
    }

    @Test func listsThatFollowEachOtherStayTwo() {
        func list(_ marker: List.Marker) -> Block {
            .list(
                List(
                    marker: marker, isTight: true,
                    items: [.init(blocks: [paragraph([.text("a")])])]))
        }
        let number = List.Marker.number(start: 1, isParenthesis: false)
        let blocks = [list(.bullet), list(.bullet), list(number), list(number)]
        #expect(Self.read(Self.markdown(blocks)).blocks.map(\.withoutPlaces) == blocks)
    }

    /// Whatever text comes from elsewhere, reading what was written gives the same words.
    @Test(arguments: 0..<200)
    func anyTreeReadsAsTheSameWords(_ seed: Int) {
        var random = SeededGenerator(seed: seed)
        let blocks = (0..<6).map { _ in RandomTree.block(using: &random) }
        let markdown = Self.markdown(blocks)
        let read = Self.read(markdown)
        #expect(PlainWords(read.blocks) == PlainWords(blocks), "¶\(markdown)¶")
    }

    static func markdown(_ blocks: [Block]) -> String {
        var renderer = MarkdownRenderer()
        renderer.write(blocks)
        return renderer.text
    }

    static func read(_ markdown: String) -> MarkdownContent {
        readMarkdown(SourceFile(path: "x.md", text: markdown)).value
    }

    private func paragraph(_ content: [Inline]) -> Block { .paragraph(Paragraph(content: content)) }
}

/// Small trees of all that Word files give, with texts that look like markup.
private enum RandomTree {
    static func block(using random: inout SeededGenerator, depth: Int = 0) -> Block {
        switch Int.random(in: 0..<(depth > 1 ? 2 : 7), using: &random) {
        case 0, 1: return .paragraph(Paragraph(content: line(using: &random)))
        case 2: return .heading(Heading(level: 3, content: [.text(words(using: &random))]))
        case 3:
            return .quote(
                (0..<2).map { _ in .paragraph(Paragraph(content: line(using: &random))) })
        case 4:
            let width = Int.random(in: 1...3, using: &random)
            let rows = (0..<3).map { _ in
                (0..<width).map { _ in Table.Cell([.text(words(using: &random))]) }
            }
            return .table(
                Table(
                    alignments: Array(repeating: .natural, count: width), header: rows[0],
                    rows: Array(rows[1...])))
        default:
            let isBullet = Bool.random(using: &random)
            let start = Int.random(in: 1...12, using: &random)
            let items = (0..<Int.random(in: 1...3, using: &random)).map { _ -> List.Item in
                var blocks: [Block] = [.paragraph(Paragraph(content: line(using: &random)))]
                if Bool.random(using: &random) {
                    blocks.append(block(using: &random, depth: depth + 1))
                }
                return List.Item(blocks: blocks)
            }
            return .list(
                List(
                    marker: isBullet ? .bullet : .number(start: start, isParenthesis: false),
                    isTight: Bool.random(using: &random), items: items))
        }
    }

    private static let pieces = [
        "word", "a*b", "_x_", "**", "[", "](", "`", "``", "1.", "-", "#", "&amp;", "<b>", "\\", "!",
        "|", "~", "http://a.b", "日本", "“x”", "(", ")", ".", "é", "$", "{a}", ":::", "=", ">", "+",
    ]

    private static func words(using random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined(separator: Bool.random(using: &random) ? " " : "")
    }

    private static func line(using random: inout SeededGenerator) -> [Inline] {
        var content: [Inline] = []
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            let text = [Inline.text(words(using: &random))]
            switch Int.random(in: 0..<8, using: &random) {
            case 0: content.append(.strong(text))
            case 1: content.append(.emphasis(text))
            case 2: content.append(.strong([.emphasis(text)]))
            case 3: content.append(.link(.init(destination: "https://a.b/c", content: text)))
            case 4: content.append(.strikethrough(text))
            case 5: content += [.lineBreak] + text
            default: content += text
            }
            if Bool.random(using: &random) { content.append(.text(" ")) }
        }
        return content
    }
}
