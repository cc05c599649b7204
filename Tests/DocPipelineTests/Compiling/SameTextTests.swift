import Foundation
import Testing

@testable import DocPipeline

@Suite("Word, HTML and plain text say the same")
struct SameTextTests {
    @Test(arguments: OwnDocuments.sources)
    func wordAndHTMLHaveTheSameWordsInTheSameOrder(source: String) throws {
        let compilation = try OwnDocuments.compilation(source)
        let word = try RenderedWords.ofFlatOPC(compilation.rendered(as: .flatOPC))
        let html = RenderedWords.ofHTML(try compilation.rendered(as: .html))
        #expect(word.count > 200)
        let difference = html.difference(from: word)
        #expect(difference.isEmpty, "\(difference)")
    }

    /// Plain text unfolds tables, repeating their heads: its words are the same, not their order.
    @Test(arguments: OwnDocuments.sources)
    func plainTextHasTheSameWords(source: String) throws {
        let compilation = try OwnDocuments.compilation(source)
        let word = Set(try RenderedWords.ofFlatOPC(compilation.rendered(as: .flatOPC)))
        let text = Set(RenderedWords.ofPlainText(try compilation.rendered(as: .txt)))
        #expect(word.subtracting(text) == [])
        // What plain text adds: heads of the lists at its end, and addresses, which Word hides
        // behind their words.
        let addresses = Set(["links", "notes", "https", "http", "www", "example", "org", "com"])
        #expect(text.subtracting(word).subtracting(addresses) == [])
    }

    @Test(arguments: OwnDocuments.sources)
    func plainTextHasEveryParagraph(source: String) throws {
        let compilation = try OwnDocuments.compilation(source)
        let text = RenderedWords.ofPlainText(try compilation.rendered(as: .txt))
            .joined(separator: " ")
        let document = try #require(compilation.document)
        let prose = document.blocks.filter { block in
            if case .table = block { false } else { true }
        }
        for paragraph in prose.plainParagraphs {
            let words = RenderedWords.words(in: paragraph).joined(separator: " ")
            #expect(text.contains(words), "missing: \(paragraph)")
        }
    }
}
