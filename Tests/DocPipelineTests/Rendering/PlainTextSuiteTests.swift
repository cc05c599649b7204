import Foundation
import Testing

@testable import DocPipeline

/// What holds of the text of any document.
@Suite(.needsSharedTestData) struct PlainTextSuiteTests {
    private struct Example: Decodable {
        var markdown: String
    }

    @Test(arguments: ["commonmark/spec.json", "gfm/spec.json", "gfm/extensions.json"])
    func keepsItsPromisesOnEveryExample(path: String) throws {
        let examples = try JSONDecoder().decode(
            [Example].self, from: Data(SharedTestData.bytes(path)))
        for example in examples {
            let read = readMarkdown(SourceFile(path: "a.md", text: example.markdown)).value
            let bytes = renderPlainText(.plainTextSample(read.blocks))
            #expect(bytes == renderPlainText(.plainTextSample(read.blocks)))
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            #expect(!lines.contains { $0.last == 0x20 }, "\(example.markdown)")
            #expect(lines.last?.isEmpty == true && bytes.dropLast().last != 0x0A)
            #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 })
        }
    }
}
