import Foundation
import Testing

@testable import DocPipeline

@Suite("Unified differences")
struct UnifiedDiffTests {
    private func diff(_ before: String, _ after: String, path: String = "a.md") -> String {
        let change = FixedFiles.Change(
            path: path, before: Array(before.utf8), after: Array(after.utf8))
        return String(decoding: UnifiedDiff.of(change), as: UTF8.self)
    }

    @Test func showsThreeLinesAround() {
        #expect(
            diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
                --- a.md
                +++ a.md
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8

                """)
    }

    @Test func saysWhereAFileHasNoLastLineEnd() {
        #expect(
            diff("a\nb", "a\nc\n") == """
                --- a.md
                +++ a.md
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +c

                """)
    }

    @Test func isEmptyWithoutADifference() {
        #expect(diff("a\n", "a\n").isEmpty)
    }

    @Test(arguments: [("a b.md", "a b.md\t"), ("a\"\n.md", "\"a\\\"\\012.md\""), ("é.md", "é.md")])
    func namesAnyFile(path: String, shown: String) {
        #expect(diff("a\n", "b\n", path: path).hasPrefix("--- \(shown)\n+++ \(shown)\n@@"))
    }

    /// Both programs that people have must make of the one file the other, byte for byte.
    @Test(arguments: ["patch", "git"])
    func isTakenBy(program: String) throws {
        for seed in 0..<40 {
            var random = SeededGenerator(seed: seed)
            let before = RandomText.bytes(using: &random)
            let after = Self.edited(before, using: &random)
            // An empty file is one that is not there in this format.
            guard before != after, !before.isEmpty, !after.isEmpty else { continue }
            let change = FixedFiles.Change(path: "é x.md", before: before, after: after)
            let files = [("é x.md", before), ("d.diff", UnifiedDiff.of(change))]
            try ExternalTool.withFiles(files) { folder in
                let arguments =
                    program == "git"
                    ? ["-C", folder.path, "apply", "--unsafe-paths", "-p0", "d.diff"]
                    : ["-d", folder.path, "-p0", "-s", "-i", "d.diff"]
                let outcome = try ExternalTool.run(program, arguments)
                #expect(outcome.status == 0, "\(seed): \(outcome.output)")
                let made = try Data(contentsOf: folder.appending(path: "é x.md"))
                #expect(Array(made) == after, "\(seed)")
            }
        }
    }

    @Test func staysQuickWhereEverythingDiffers() {
        let before = (0..<20_000).map { "a\($0)\n" }.joined()
        let after = (0..<20_000).map { "b\($0)\n" }.joined()
        let text = diff(before, after)
        #expect(text.hasPrefix("--- a.md\n+++ a.md\n@@ -1,20000 +1,20000 @@\n-a0\n"))
        #expect(text.hasSuffix("\n+b19999\n"))
    }

    /// A text with a few lines changed, taken out and added.
    private static func edited(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            let index = Int.random(in: 0..<lines.count, using: &random)
            switch Int.random(in: 0...2, using: &random) {
            case 0: lines[index].append(UInt8(ascii: "x"))
            case 1 where lines.count > 1: lines.remove(at: index)
            case _: lines.insert(Array("new".utf8), at: index)
            }
        }
        return Array(lines.joined(separator: [0x0A]))
    }
}
