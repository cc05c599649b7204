import Testing

@testable import DocPipeline

@Suite("Work in order")
struct OrderedTasksTests {
    @Test(arguments: [1, 2, 7, 200])
    func handsOverInTheInputsOrder(width: Int) async throws {
        var seen: [Int] = []
        try await inOrder(Array(0..<100), width: width) {
            // Early inputs take longest, so that later ones overtake them.
            (0..<(100 - $0) * 100).reduce($0) { value, _ in value }
        } consume: {
            seen.append($0)
        }
        #expect(seen == Array(0..<100))
    }

    @Test func stopsAtTheFirstFailure() async {
        struct Full: Error {}
        var seen: [Int] = []
        await #expect(throws: Full.self) {
            try await inOrder(Array(0..<1000), width: 2) {
                $0
            } consume: {
                if $0 == 5 { throw Full() }
                seen.append($0)
            }
        }
        #expect(seen == [0, 1, 2, 3, 4])
    }

    @Test func doesNothingWithoutInputs() async throws {
        try await inOrder([Int](), width: 0) {
            $0
        } consume: { _ in
            Issue.record("nothing to do")
        }
    }
}
