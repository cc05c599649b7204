import Foundation
import Testing

@testable import DocPipeline

/// The examples of CommonMark and GitHub, and texts made to bring a reader down.
@Suite(.needsSharedTestData) struct MarkdownSuiteTests {
    struct Example: Decodable {
        var markdown: String
        var example: Int
    }

    @Test(arguments: [
        "commonmark/spec.json", "commonmark/regression.json", "gfm/spec.json",
        "gfm/regression.json", "gfm/extensions.json",
    ])
    func readsEveryExample(path: String) throws {
        let examples = try JSONDecoder().decode(
            [Example].self, from: Data(SharedTestData.bytes(path)))
        #expect(examples.count > 10)
        for example in examples {
            let file = SourceFile(path: "\(example.example).md", text: example.markdown)
            let read = readMarkdown(file)
            #expect(!read.diagnostics.contains { $0.rule == .markdownTooComplex })
            let dump = read.value.dump(ranges: .shown(in: SourceSet(main: file)))
            #expect(
                dump == readMarkdown(file).value.dump(ranges: .shown(in: SourceSet(main: file))))
        }
    }

    @Test(.timeLimit(.minutes(20)))
    func readsHostileFiles() throws {
        for name in try SharedTestData.files(under: "hostile/markdown", endingIn: ".md") {
            let bytes = try SharedTestData.bytes("hostile/markdown/" + name)
            guard String(validating: bytes, as: UTF8.self) != nil else { continue }
            let read = readMarkdown(SourceFile(path: name, bytes: bytes))
            #expect(!read.hasErrors, "\(name): \(read.diagnostics)")
        }
    }

    /// Every text is read or refused; which is a matter of the limits.
    @Test(.timeLimit(.minutes(20)), arguments: try PathologicalMarkdown.all())
    func endsOnPathologicalMarkdowns(text: PathologicalMarkdown) {
        let file = SourceFile(path: "a.md", text: text.markdown)
        let read = readMarkdown(file)
        for diagnostic in read.diagnostics { #expect(diagnostic.range != nil) }
    }
}

/// One of cmark-gfm's own stress tests.
struct PathologicalMarkdown: Sendable, CustomTestStringConvertible {
    var name: String
    var markdown: String

    var testDescription: String { name }

    private struct File: Decodable {
        struct Case: Decodable {
            struct Part: Decodable {
                var text: String
                var times: Int
            }

            var name: String
            var parts: [Part]?
        }

        var cases: [Case]
    }

    static func all() throws -> [PathologicalMarkdown] {
        guard SharedTestData.isExpected else { return [] }
        let file = try JSONDecoder().decode(
            File.self, from: Data(SharedTestData.bytes("gfm/pathological.json")))
        return file.cases.map { item in
            let parts = item.parts?.map { String(repeating: $0.text, count: $0.times) }.joined()
            return PathologicalMarkdown(name: item.name, markdown: parts ?? generated(item.name))
        }
    }

    /// The texts that the suite describes in words.
    private static func generated(_ name: String) -> String {
        switch name {
        case "deeply nested lists":
            (0..<1000).map { String(repeating: "  ", count: $0) + "* a\n" }.joined()
        case "backticks":
            (1..<5000).map { "e" + String(repeating: "`", count: $0) }.joined()
        case "many references":
            (1..<80000).map { "[\($0)]: u\n" }.joined() + String(repeating: "[0] ", count: 5000)
        default: ""
        }
    }
}
