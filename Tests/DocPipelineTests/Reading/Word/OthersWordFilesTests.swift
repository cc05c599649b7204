import Foundation
import Testing

@testable import DocPipeline

@Suite("Word files of others", .needsSharedTestData)
struct OthersWordFilesTests {
    static let files: [String] =
        (try? ["wild", "pandoc", "broken"].flatMap { folder in
            try SharedTestData.files(under: "docx/" + folder, endingIn: "")
                .filter { [".docx", ".docm", ".dotx"].contains(where: $0.hasSuffix) }
                .map { folder + "/" + $0 }
        }) ?? []

    /// Those that cannot be read by anybody: cut off, encrypted, no ZIP files, with entities.
    static let unreadable: Set<String> = [
        "broken/ExternalEntityInText.docx", "broken/bug53475-password-is-pass.docx",
        "broken/clusterfuzz-testcase-minimized-POIXWPFFuzzer-4791943399604224.docx",
        "broken/clusterfuzz-testcase-minimized-POIXWPFFuzzer-5166796835258368.docx",
        "broken/clusterfuzz-testcase-minimized-POIXWPFFuzzer-5564805011079168.docx",
        "broken/clusterfuzz-testcase-minimized-POIXWPFFuzzer-6061520554164224.docx",
        "broken/clusterfuzz-testcase-minimized-POIXWPFFuzzer-6442791109263360.docx",
        "broken/cpansearch.perl.org_src_tobyink_acme-rundoc-0.001_word-lib_hello_world.docm",
        "broken/protected_agile.docx", "broken/truncated62886.docx",
    ]

    @Test func thereAreFiles() { #expect(Self.files.count == 101) }

    @Test("each is read, or refused with a reason", arguments: files)
    func isReadOrRefused(_ file: String) throws {
        do {
            _ = try readWord(try SharedTestData.bytes("docx/" + file))
            #expect(!Self.unreadable.contains(file))
        } catch let error as WordReadingError {
            #expect(Self.unreadable.contains(file), "\(error.reason)")
        }
    }

    /// What another program shows otherwise: letters before items, signs of TeX, raised letters in
    /// brackets, words that a link is part of; and a list that it counts otherwise than Word.
    static let differences: [String: Set<String>] = [
        "wild/2010-sample1.docx": ["frac", "dy", "dx", "pm", "b", "sqrt", "4ac", "2a", "2"],
        "wild/Docx4j_GettingStarted.docx": ["1", "st", "centrals"],
        "wild/docx4j-sample-docx.docx": ["a", "i"],
        "wild/stress008.docx": ["18", "th", "23", "rd"],
        "wild/stress009.docx": ["NANDrive芯片"],
        "wild/stress003.docx": Set((2...15).map(String.init)),
        "wild/stress005.docx": ["a", "b", "c"],
        "pandoc/lists_restart_8367.docx": ["5", "6"],
        "pandoc/paragraph_insertion_deletion.docx": ["split", "Paragraph"],
    ]

    @Test("no word is lost that another program reads", arguments: files)
    func nothingIsLost(_ file: String) throws {
        let oracle = "docx/oracle/\(file.replacing("/", with: "__")).plain.txt"
        guard let theirs = try? SharedTestData.bytes(oracle),
            let text = try? readWord(try SharedTestData.bytes("docx/" + file))
        else { return }
        var ours = Self.bag(Self.markdown(text))
        var lost: [String] = []
        for word in Self.words(String(decoding: theirs, as: UTF8.self)) {
            if let count = ours[word], count > 0 {
                ours[word] = count - 1
            } else if !(Self.differences[file]?.contains(word) ?? false) {
                lost.append(word)
            }
        }
        #expect(lost.isEmpty)
    }

    @Test("what is written reads as the same text", arguments: files)
    func writtenAndRead(_ file: String) throws {
        guard let text = try? readWord(try SharedTestData.bytes("docx/" + file)) else { return }
        var renderer = MarkdownRenderer()
        renderer.write(text.blocks)
        renderer.footnotes(text.footnotes.enumerated().map { ($0 + 1, $1) })
        let read = readMarkdown(SourceFile(path: "x.md", text: renderer.text)).value
        #expect(PlainWords(read.blocks) == PlainWords(text.blocks))
        let notes = read.footnotes.flatMap(\.blocks)
        #expect(PlainWords(notes) == PlainWords(text.footnotes.flatMap(\.blocks)))
    }

    private static func markdown(_ text: WordText) -> String {
        var renderer = MarkdownRenderer()
        for piece in text.pieces {
            renderer.write([piece.block])
            for note in piece.notes { renderer.comment(note.text) }
        }
        renderer.footnotes(text.footnotes.enumerated().map { ($0 + 1, $1) })
        return renderer.text
    }

    private static func words(_ text: String) -> [String] {
        text.filter { !"*\\~".contains($0) }
            .split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func bag(_ text: String) -> [String: Int] {
        words(text).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}

@Suite("Word files that mean harm", .needsSharedTestData)
struct HostileWordFilesTests {
    private struct Manifest: Decodable {
        struct Case: Decodable {
            var file: String
            var expect: String
        }

        var cases: [Case]
    }

    @Test("what must be refused is, what is good is read, and nothing comes from outside")
    func expectations() throws {
        let manifest = try JSONDecoder().decode(
            Manifest.self, from: Data(try SharedTestData.bytes("hostile/manifest.json")))
        let canary = String(
            decoding: try SharedTestData.bytes("hostile/xml/canary.txt"), as: UTF8.self)
        let cases = manifest.cases.filter { $0.file.hasPrefix("docx/") }
        #expect(cases.count > 30)
        for one in cases {
            let bytes = try SharedTestData.bytes("hostile/" + one.file)
            do throws(WordReadingError) {
                let text = try readWord(bytes)
                #expect(one.expect != "refuse", "\(one.file)")
                #expect(!"\(text.pieces)".contains(canary.prefix(20)))
            } catch {
                #expect(one.expect != "accept", "\(one.file): \(error.reason)")
                #expect(!error.reason.isEmpty)
            }
        }
    }
}
