import Testing

@testable import DocPipeline

@Suite("The XML writer escapes")
struct XMLWriterTests {
    @Test(
        "what XML would take for markup, and replaces what it forbids",
        arguments: [
            ("a & b", "a &amp; b"), ("<x>", "&lt;x&gt;"), ("]]>", "]]&gt;"),
            ("\u{0}\u{1F}", "\u{FFFD}\u{FFFD}"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
            ("\u{FEFF}\u{FFFD}", "\u{FEFF}\u{FFFD}"), ("é €", "é €"), ("\r", "&#13;"),
        ])
    func escapes(text: String, expected: String) {
        var xml = XMLWriter()
        xml.element("e") { $0.text(text) }
        #expect(String(decoding: xml.bytes, as: UTF8.self) == "<e>\(expected)</e>")
    }

    @Test("line ends, tabs and quotes in attributes")
    func escapesAttributes() {
        var xml = XMLWriter()
        xml.element("e") { $0.attribute("a", "\"\n\t\r") }
        #expect(
            String(decoding: xml.bytes, as: UTF8.self) == #"<e a="&quot;&#10;&#9;&#13;"/>"#)
    }

    @Test("and leaves out an element without content when asked to")
    func leavesOut() {
        var xml = XMLWriter()
        xml.element("e") { xml in
            xml.elementUnlessEmpty("f") { _ in }
            xml.elementUnlessEmpty("g") { $0.attribute("h", 1) }
        }
        #expect(String(decoding: xml.bytes, as: UTF8.self) == #"<e><g h="1"/></e>"#)
    }
}

@Suite("Text is split where its direction changes")
struct ScriptRunsTests {
    /// Left-to-right stretches in round brackets, right-to-left ones in square brackets.
    private static let cases: [(text: String, isRightToLeft: Bool, outcome: String)] = [
        ("plain, 3 words", false, "(plain, 3 words)"),
        ("see שלום now", false, "(see )[שלום]( now)"),
        ("كلمات (3) أخرى.", true, "[كلمات (3) أخرى.]"),
        ("مع COVID-19 أيضا", true, "[مع ](COVID-19)[ أيضا]"),
        ("word!", true, "(word)[!]"), ("(123)", true, "[(123)]"), ("שלום!", false, "[שלום](!)"),
    ]

    @Test("by letters; digits and signs go along", arguments: cases)
    func splits(text: String, isRightToLeft: Bool, expected: String) {
        var text = text
        var outcome = ""
        text.withUTF8 { utf8 in
            ScriptRuns.forEach(in: utf8, isRightToLeft: isRightToLeft) { stretch, isRightToLeft in
                let words = String(decoding: stretch, as: UTF8.self)
                outcome += isRightToLeft ? "[\(words)]" : "(\(words))"
            }
        }
        #expect(outcome == expected)
    }
}

@Suite("Names and targets that Word takes")
struct WordNamesTests {
    @Test(
        "link targets are URI references",
        arguments: [
            ("https://example.org/?a=1&b=2#c", "https://example.org/?a=1&b=2#c"),
            ("a b<c>", "a%20b%3Cc%3E"), ("100%", "100%25"), ("a%20b", "a%20b"),
            ("x#y#z", "x#y%23z"), ("über", "über"),
        ])
    func targets(destination: String, expected: String) {
        #expect(HyperlinkTarget.uri(destination) == expected)
    }

    @Test("an empty or endless destination is no target")
    func noTargets() {
        #expect(HyperlinkTarget.uri("") == nil)
        #expect(HyperlinkTarget.uri(String(repeating: "a", count: 5000)) == nil)
    }

    @Test(
        "bookmarks are short and tell anchors apart",
        arguments: [("item-1", "item_1"), ("s1a", "s1a")])
    func bookmarks(anchor: String, expected: String) {
        #expect(Bookmark.name(of: Anchor(anchor)) == expected)
    }

    @Test("long anchors that differ only at their end stay different")
    func longBookmarks() {
        let stem = String(repeating: "long-", count: 20)
        let names = [Bookmark.name(of: Anchor(stem + "1")), Bookmark.name(of: Anchor(stem + "2"))]
        #expect(names[0] != names[1])
        #expect(names.allSatisfy { $0.count <= Bookmark.longestName })
        #expect(Bookmark.name(of: Anchor("2020-1")).first?.isLetter == true)
    }
}
