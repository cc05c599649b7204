import DocPipeline
import Testing

@Suite("Rules on text and links")
struct TextRulesTests {
    private func findings(_ body: String, only code: String) throws -> [String] {
        let workshop = Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            agenda: [{title: Budget, items: [Fees]}]
            ---

            ## Budget

            \(body)
            """, files: ["minutes/a.gif": RulePageExample.picture])
        return try workshop.findings().filter { $0.contains(" \(code) ") }
    }

    @Test(arguments: [
        (
            "See [](https://a.example) there.",
            ["10:5 DG508 this link to “https://a.example” has no words"]
        ),
        ("See [Here](https://a.example).", ["10:5 DG508 “Here” does not say where the link leads"]),
        (
            "- One\n- See [click *here*](<https://a.example>).",
            [
                "11:7 DG508 “click here” does not say where the link leads"
            ]
        ),
        ("See <https://a.example>, https://b.example and [the draft](c.pdf).", []),
        ("[![The Board](a.gif)](https://a.example)", []),
    ])
    func aLinkSaysWhereItLeads(_ body: String, _ expected: [String]) throws {
        #expect(try findings(body, only: "DG508") == expected)
    }

    @Test func twoLinksAlikeHaveTwoPlaces() throws {
        let body = "See [here](https://a.example), [the draft](b) and [here](https://a.example)."
        #expect(try findings(body, only: "DG508").map { $0.prefix(6) } == ["10:5 D", "10:51 "])
    }

    @Test(arguments: [("![](a.gif)", 1), ("![ ](a.gif)", 1), ("![The Board](a.gif)", 0)])
    func aPictureHasWords(_ body: String, _ count: Int) throws {
        #expect(try findings(body, only: "DG509").count == count)
    }

    @Test(arguments: [
        ("### One\n\nText.\n\n#### Two\n\nText.", 0), ("#### One\n\nText.", 1),
        ("### One\n\n#### Two\n\n### Three\n\n##### Four", 1),
        ("### Fees\n\n#### Inside\n\nText.", 0),
    ])
    func noLevelOfHeadingsIsLeftOut(_ body: String, _ count: Int) throws {
        #expect(try findings(body, only: "DG803").count == count)
    }

    @Test(arguments: [
        ("One<br>two<br>three.", ["10:4 DG801 HTML is shown as it is typed, tags and all"]),
        (
            "<div class=\"a\">\n<p>One.</p>\n</div>",
            [
                "10:1 DG801 HTML is shown as it is typed, tags and all"
            ]
        ),
        ("One. <!-- a remark --> Two.", []), ("<!-- a remark -->\n\nOne.", []),
        ("`<br>` is code, a < b and c > d.", []), ("<https://a.example>", []),
    ])
    func tagsAreReportedOnceForEachParagraph(_ body: String, _ expected: [String]) throws {
        #expect(try findings(body, only: "DG801") == expected)
    }

    @Test(arguments: [
        ("Cafe\u{301}", "Café"), ("A\u{30A}rhus, e\u{301}cole", "Århus, école"),
        ("\u{212B}ngstr\u{F6}m", "Ångström"), ("e\u{323}\u{301}", "\u{1EB9}\u{301}"),
        ("\u{418}\u{306}", "\u{419}"), ("\u{627}\u{653}", "\u{622}"),
        ("\u{304B}\u{3099}", "\u{304C}"), ("\u{3B1}\u{301}", "\u{3AC}"),
    ])
    func aLetterWithAMarkOfItsOwnIsPutTogether(_ typed: String, _ composed: String) throws {
        let decoded = decodeSource(path: "m.md", bytes: Array(typed.utf8))
        let found = try #require(decoded.diagnostics.first)
        #expect(found.rule.code == "DG802")
        var bytes = Array(typed.utf8)
        for edit in (found.fix?.edits ?? []).reversed() {
            bytes.replaceSubrange(
                edit.range.lowerBound..<edit.range.upperBound, with: Array(edit.replacement.utf8))
        }
        #expect(bytes == Array(composed.utf8))
        #expect(decodeSource(path: "m.md", bytes: bytes).diagnostics == [])
    }

    @Test(arguments: ["Café, q\u{303}, “x”, ½, ʹ, Ω", "नमस्ते", "한국어", "e\u{20DD}", "שָׁלוֹם"])
    func whatIsUsualIsLeftAlone(_ text: String) {
        #expect(decodeSource(path: "m.md", bytes: Array(text.utf8)).diagnostics == [])
    }
}
