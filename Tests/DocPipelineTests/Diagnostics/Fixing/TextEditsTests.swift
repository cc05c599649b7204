import Testing

@testable import DocPipeline

@Suite("Edits in the bytes of a text")
struct TextEditsTests {
    private func edited(_ text: String, _ edits: [(Range<Int>, String)]) -> String {
        var made = TextEdits()
        for (range, replacement) in edits {
            let edit = TextEdits.Edit(range: range, replacement: Array(replacement.utf8))
            if made.admits(edit) { made.insert(edit) }
        }
        return String(decoding: made.applied(to: Array(text.utf8)), as: UTF8.self)
    }

    @Test func areMadeInTheOrderOfTheirPlaces() {
        #expect(
            edited("one two three", [(8..<13, "3"), (0..<3, "1"), (4..<4, "and ")]) == "1 and two 3"
        )
    }

    @Test func touchingReplacementsStandSideBySide() {
        #expect(edited("abcd", [(0..<2, "x"), (2..<4, "y")]) == "xy")
    }

    @Test(arguments: [
        (1..<3, 2..<4), (1..<3, 1..<3), (1..<3, 3..<3), (1..<3, 2..<2), (2..<2, 2..<2),
    ])
    func theSecondOfTwoThatMeetIsLeftOut(first: Range<Int>, second: Range<Int>) {
        #expect(edited("abcd", [(first, "x"), (second, "y")]) == edited("abcd", [(first, "x")]))
    }

    @Test func newLinesEndAsTheOthersDo() {
        #expect(edited("a\r\nb\r\n", [(3..<3, "x\ny\r\n")]) == "a\r\nx\r\ny\r\nb\r\n")
        #expect(edited("a\nb\n", [(2..<2, "x\n")]) == "a\nx\nb\n")
    }

    /// Against the plainest way of doing it: from the last edit to the first, in a string of bytes.
    @Test(arguments: 0..<200)
    func changeNothingElse(seed: Int) {
        var random = SeededGenerator(seed: seed)
        let bytes = RandomText.bytes(using: &random)
        var edits = TextEdits()
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let first = Int.random(in: 0...bytes.count, using: &random)
            let second = Int.random(in: 0...bytes.count, using: &random)
            let edit = TextEdits.Edit(
                range: min(first, second)..<max(first, second),
                replacement: Array(["", "x", "日本"].randomElement(using: &random)?.utf8 ?? "".utf8))
            if edits.admits(edit) { edits.insert(edit) }
        }
        var expected = bytes
        for edit in edits.edits.reversed() {
            expected.replaceSubrange(edit.range, with: edit.replacement)
        }
        #expect(edits.applied(to: bytes) == expected)
    }
}
