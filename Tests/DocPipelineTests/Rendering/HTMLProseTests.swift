import DocPipeline
import Foundation
import Testing

@Suite("HTML: prose")
struct HTMLProseTests {
    static let inlines: [(Inline, String)] = [
        (.text("a < b & \"c\" > d"), "a &lt; b &amp; &quot;c&quot; &gt; d"),
        (.softBreak, "\n"),
        (.lineBreak, "<br>\n"),
        (.emphasis([.text("e")]), "<em>e</em>"),
        (.strong([.text("s")]), "<strong>s</strong>"),
        (.strikethrough([.text("d")]), "<del>d</del>"),
        (.code("<i>"), "<code>&lt;i&gt;</code>"),
        (.speaker([.text("Ms A")]), "<span class=\"speaker\">Ms A</span>"),
        (
            .reference(.init(anchor: Anchor("item-1"), content: [.text("item 1")])),
            "<a href=\"#item-1\">item 1</a>"
        ),
        (
            .link(.init(destination: "https://example.org/?a&b", content: [.text("x")])),
            "<a href=\"https://example.org/?a&amp;b\">x</a>"
        ),
        (
            .link(.init(destination: "/a", title: "\"t\"", content: [.text("x")])),
            "<a href=\"/a\" title=\"&quot;t&quot;\">x</a>"
        ),
        (
            .image(.init(source: "a.png", resource: 0, alternative: "A \"dot\"")),
            "<img src=\"data:image/gif;base64,R0lGOA==\" alt=\"A &quot;dot&quot;\" width=\"3\" height=\"2\">"
        ),
        (.image(.init(source: "a.png", alternative: "A")), "<img src=\"a.png\" alt=\"A\">"),
        (
            .image(.init(source: "javascript:1", alternative: "A")),
            "<span class=\"missing-picture\">A</span>"
        ),
    ]

    @Test("writes each inline as its element", arguments: inlines)
    func inline(_ inline: Inline, _ expected: String) {
        let image = ImageData(format: .gif, bytes: Array("GIF8".utf8), width: 3, height: 2)
        #expect(
            html([.paragraph(Paragraph(content: [inline]))], images: [image])
                == "<p>\(expected)</p>\n")
    }

    @Test(
        "follows only links that cannot run anything",
        arguments: [
            ("HTTP://example.org", true), ("mailto:a@example.org", true), ("tel:+43", true),
            ("../other.html", true), ("#here", true), ("?page=2", true), ("", true),
            ("a/b:c", true), ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false),
            ("data:text/html,x", false), ("vbscript:x", false), ("file:///etc/passwd", false),
            ("ftp://example.org", false),
            ("java\tscript:x", false), ("\tjavascript:x", false),
        ])
    func links(to destination: String, isFollowed: Bool) {
        let link = Inline.link(.init(destination: destination, content: [.text("words")]))
        let written = html([.paragraph(Paragraph(content: [link]))])
        #expect(written.contains("<a href=") == isFollowed)
        #expect(written.contains("words"))
    }

    @Test(
        "percent-encodes what cannot stand in a URL",
        arguments: [
            ("/ö b", "/%C3%B6%20b"), ("/\"><b>", "/%22%3E%3Cb%3E"), ("/%20", "/%20"),
            ("/a\tb:c", "/a%09b:c"), ("/[1]", "/%5B1%5D"), ("/it's", "/it&#x27;s"),
        ])
    func percentEncodes(_ destination: String, _ expected: String) {
        let link = Inline.link(.init(destination: destination, content: []))
        let written = html([.paragraph(Paragraph(content: [link]))])
        #expect(written == "<p><a href=\"\(expected)\"></a></p>\n")
    }

    /// U+FDD0, which cannot be typed in a string.
    static let noncharacter = String(
        Unicode.Scalar(0xFDD0 as UInt32).map(Character.init) ?? "\u{FFFE}")

    @Test(
        "replaces what HTML forbids and nothing else",
        arguments: [
            ("a\u{0}b\u{8}c\u{7F}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"),
            ("\u{85}\u{9F}\u{A0}\u{FF}", "\u{FFFD}\u{FFFD}\u{A0}\u{FF}"),
            ("\(noncharacter)\u{FFFE}\u{FFFD}\u{FEFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FEFF}"),
            ("\u{1FFFE}\u{10FFFF}\u{1F600}", "\u{FFFD}\u{FFFD}\u{1F600}"),
            ("\"\u{301}<\u{338}", "&quot;\u{301}&lt;\u{338}"),
        ])
    func forbiddenCharacters(_ text: String, _ expected: String) {
        #expect(html([.paragraph(Paragraph(content: [.text(text)]))]) == "<p>\(expected)</p>\n")
    }

    static let blocks: [(Block, String)] = [
        (.thematicBreak, "<hr>\n"),
        (.quote([HTMLSamples.paragraph("q")]), "<blockquote>\n<p>q</p>\n</blockquote>\n"),
        (
            .code(CodeBlock(language: "yaml", text: "a: <b>")),
            "<pre><code class=\"language-yaml\">a: &lt;b&gt;\n</code></pre>\n"
        ),
        (
            .list(
                List(
                    marker: .bullet, isTight: true,
                    items: [.init(blocks: [HTMLSamples.paragraph("a")]), .init(blocks: [])])),
            "<ul>\n<li>a</li>\n<li></li>\n</ul>\n"
        ),
        (
            .list(
                List(
                    marker: .number(start: 4, isParenthesis: true), isTight: false,
                    items: [.init(blocks: [HTMLSamples.paragraph("a")])])),
            "<ol class=\"parenthesis\" start=\"4\">\n<li>\n<p>a</p>\n</li>\n</ol>\n"
        ),
        (
            .paragraph(
                Paragraph(number: "12", content: [.text("a")], anchor: Anchor("paragraph-12"))),
            "<p class=\"numbered\" id=\"paragraph-12\">"
                + "<a class=\"number\" href=\"#paragraph-12\">12</a> a</p>\n"
        ),
        (
            .paragraph(Paragraph(number: "12", content: [.text("a")])),
            "<p class=\"numbered\"><span class=\"number\">12</span> a</p>\n"
        ),
        (
            .heading(Heading(level: 9, content: [.text("a")], speaker: "Ms B")),
            "<div class=\"introduced\">\n<h6>a</h6>\n<p class=\"introduced-by\">Ms B</p>\n</div>\n"
        ),
        (
            .table(
                Table(
                    caption: [.text("C")], alignments: [.right, .natural], widths: [0.125, 0.875],
                    header: [.init([.text("h")]), .init([])],
                    rows: [[.init([.text("1")]), .init([.text("2")])]])),
            "<table>\n<caption>C</caption>\n<colgroup>\n<col style=\"width: 12.5%\">\n"
                + "<col style=\"width: 87.5%\">\n</colgroup>\n<thead>\n<tr>\n"
                + "<th scope=\"col\" class=\"right\">h</th>\n<th scope=\"col\"></th>\n</tr>\n</thead>\n"
                + "<tbody>\n<tr>\n<td class=\"right\">1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n"
        ),
    ]

    @Test("writes each block as its element", arguments: blocks)
    func block(_ block: Block, _ expected: String) {
        #expect(html([block]) == expected)
    }

    @Test("leads from a note back to every place that refers to it")
    func footnotes() {
        let twice = Inline.footnoteReference(1)
        let written = String(
            decoding: renderHTMLFragment(
                [.paragraph(Paragraph(content: [twice, twice]))],
                footnotes: [Footnote(blocks: [HTMLSamples.paragraph("n")])]),
            as: UTF8.self)
        for name in ["note_1_mark", "note_1_mark_2"] {
            #expect(written.contains("id=\"\(name)\""))
            #expect(written.contains("href=\"#\(name)\""))
        }
        #expect(written.contains("<li id=\"note_1\">"))
    }

    @Test("follows blocks as deep as a reader lets them stand")
    func nesting() {
        let depth = 200
        let nested = (0..<depth).reduce(HTMLSamples.paragraph("deep")) { block, _ in
            .quote([block])
        }
        #expect(html([nested]).components(separatedBy: "</blockquote>").count == depth + 1)
    }

    private func html(_ blocks: [Block], images: [ImageData] = []) -> String {
        String(decoding: renderHTMLFragment(blocks, images: images), as: UTF8.self)
    }
}
