import Testing

@testable import DocPipeline

@Suite("The source line with its caret")
struct SourceExcerptTests {
    /// Puts the caret under what stands between ‹ and ›.
    private func excerpt(_ marked: String) throws -> SourceExcerpt {
        let before = try #require(marked.split(separator: "‹", maxSplits: 1).first)
        let lower = marked.hasPrefix("‹") ? 0 : before.utf8.count
        let marks = marked.replacing("‹", with: "")
        let upper = try #require(marks.firstIndex(of: "›")).utf16Offset(in: marks)
        let upperBytes = marks.prefix(upper == 0 ? 0 : marks.prefix { $0 != "›" }.count).utf8.count
        let source = SourceFile(path: "a.md", text: marks.replacing("›", with: ""))
        return SourceExcerpt(source, line: source.line(at: lower), from: lower, to: upperBytes)
    }

    @Test(arguments: [
        ("plain ‹word›", "plain word", 6, "^~~~"),
        ("‹word›", "word", 0, "^~~~"),
        ("é accents ‹wörd›", "é accents wörd", 10, "^~~~"),
        ("e\u{301} combining ‹we\u{301}›", "e\u{301} combining we\u{301}", 12, "^~"),
        (
            "a\u{308}\u{301}\u{323} ‹z\u{30C}\u{324}z›", "a\u{308}\u{301}\u{323} z\u{30C}\u{324}z",
            2, "^~"
        ),
        ("🇦🇹🇫🇷 ‹🇪🇺 x›", "🇦🇹🇫🇷 🇪🇺 x", 5, "^~~~"),
        ("🧑🏿‍⚖️ ‹👍🏻👍🏿›", "🧑🏿‍⚖️ 👍🏻👍🏿", 3, "^~~~"),
        ("🏳️‍🌈 ‹x›", "🏳️‍🌈 x", 3, "^"),
        ("1️⃣ ‹x›", "1️⃣ x", 3, "^"),
        ("❤︎ ‹x›", "❤︎ x", 2, "^"),
        ("ｆｕｌｌ ‹ｗ›x", "ｆｕｌｌ ｗx", 9, "^~"),
        ("日\t‹語\tx›", "日  語  x", 4, "^~~~~"),
        ("e\u{301}\t‹x›", "e\u{301}   x", 4, "^"),
        ("a\u{200B}b ‹x›", "a\u{200B}b x", 3, "^"),
        ("👍🏽 emoji ‹👩‍👩‍👧›!", "👍🏽 emoji 👩‍👩‍👧!", 9, "^~"),
        ("❤️ ‹x›", "❤️ x", 3, "^"),
        ("日本 ‹語›の", "日本 語の", 5, "^~"),
        ("한국 ‹x›", "한국 x", 5, "^"),
        ("a\t‹word›", "a   word", 4, "^~~~"),
        ("\t‹x›\ty", "    x   y", 4, "^"),
        ("insert ‹›here", "insert here", 7, "^"),
        ("at the end‹›", "at the end", 10, "^"),
        ("first\r\nthe ‹second›\r\nthird", "the second", 4, "^~~~~~"),
        ("more ‹than one\nline›", "more than one", 5, "^~~~~~~~"),
        ("\u{1B}[31m ‹red›", "\u{FFFD}[31m red", 6, "^~~"),
        ("\u{202E}‹abc›", "\u{FFFD}abc", 1, "^~~"),
    ])
    func standsUnderWhatItMeans(
        marked: String, text: String, margin: Int, underline: String
    ) throws {
        let excerpt = try excerpt(marked)
        #expect(excerpt.text == text)
        #expect(excerpt.margin.count == margin)
        #expect(excerpt.underline == underline)
    }

    @Test func keepsOnlyWhatIsAroundAPlaceInALongLine() throws {
        let filler = String(repeating: "wörter ", count: 20_000)
        let excerpt = try excerpt(filler + "‹here› " + filler)
        #expect(excerpt.text.count <= 102)
        #expect(excerpt.text.hasPrefix("…"))
        #expect(excerpt.text.hasSuffix("…"))
        let shown = excerpt.text.dropFirst(excerpt.margin.count).prefix(4)
        #expect(shown == "here")
        #expect(excerpt.underline == "^~~~")
    }

    @Test func clipsAnUnderlineThatIsTooLong() throws {
        let excerpt = try excerpt("‹" + String(repeating: "x", count: 5000) + "›")
        #expect(excerpt.text.count == 101)
        #expect(excerpt.underline.count == 100)
    }

    @Test(arguments: [-5, 0, 3, 4, 5, 6, 100])
    func survivesPlacesThatAreNone(offset: Int) {
        let source = SourceFile(path: "a.md", text: "é日\n")
        let excerpt = SourceExcerpt(source, line: source.line(at: offset), from: offset, to: 200)
        #expect(!excerpt.underline.isEmpty)
    }
}
