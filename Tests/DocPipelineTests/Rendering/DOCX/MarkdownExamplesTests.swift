import DocPipeline
import Foundation
import Testing

@Suite("Any Markdown becomes a Word file", .needsSharedTestData)
struct MarkdownExamplesTests {
    private struct Example: Decodable {
        var markdown: String
        var example: Int
    }

    @Test(
        "every example of CommonMark and GitHub gives well-formed parts",
        .timeLimit(.minutes(20)),
        arguments: [
            "commonmark/spec.json", "commonmark/regression.json", "gfm/spec.json",
            "gfm/regression.json", "gfm/extensions.json",
        ])
    func rendersEveryExample(path: String) throws {
        let examples = try JSONDecoder().decode(
            [Example].self, from: Data(SharedTestData.bytes(path)))
        let metadata = Metadata(kind: .article, title: "Example", language: "en", date: .unknown)
        let options = DOCXOptions(templates: [DOCXTemplate(for: metadata)])
        for example in examples {
            let source = SourceFile(path: "\(example.example).md", text: example.markdown)
            let content = readMarkdown(source).value
            let document = Document(
                metadata: metadata, blocks: content.blocks, footnotes: content.footnotes)
            let flat = try renderFlatOPC(document, options: options)
            #expect(throws: Never.self, "\(path) \(example.example)") {
                try RenderedWords.ofFlatOPC(flat)
            }
            #expect(try renderDOCX(document, options: options).starts(with: [0x50, 0x4B]))
        }
    }
}
