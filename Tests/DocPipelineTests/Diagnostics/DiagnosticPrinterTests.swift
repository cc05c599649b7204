import Foundation
import Testing

@testable import DocPipeline

@Suite("Findings, printed")
struct DiagnosticPrinterTests {
    private let rule = Diagnostic.Rule("DG210", "heading-not-on-agenda")
    private let sources: SourceSet

    init() {
        sources = SourceSet(
            main: SourceFile(path: "minutes/x.md", text: "agenda:\n  - Über UNODC\n\n## UNDOC\n"))
    }

    private func range(_ lower: Int, _ upper: Int) -> SourceRange {
        SourceRange(file: .main, lower, upper)
    }

    private var finding: Diagnostic {
        Diagnostic(
            rule, at: range(28, 33), "“UNDOC” is not on the agenda",
            notes: [.init("the agenda is here", at: range(0, 7)), .init("did you mean “UNODC”?")],
            fix: .init("write “UNODC”", isCertain: false, [.init(range(28, 33), "UNODC")]))
    }

    private func printed(
        _ diagnostics: [Diagnostic], as format: DiagnosticFormat, style: TextStyle = .plain
    ) -> String {
        var printer = DiagnosticPrinter(format: format, style: style)
        var bytes = printer.opening()
        bytes += printer.add(diagnostics, in: sources)
        bytes += printer.closing(files: 1)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func readsLikeAGoodCompilers() {
        #expect(
            printed([finding], as: .text) == """
                minutes/x.md:4:4: error: “UNDOC” is not on the agenda [DG210 heading-not-on-agenda]
                    4 | ## UNDOC
                      |    ^~~~~
                minutes/x.md:1:1: note: the agenda is here
                    1 | agenda:
                      | ^~~~~~~
                      = note: did you mean “UNODC”?
                      = fix: write “UNODC”
                    4 + ## UNODC
                1 error in 1 file

                """)
    }

    @Test func keepsTheContractOfJSON() throws {
        #expect(
            printed([finding], as: .json) == """
                {"version": 1,
                 "diagnostics": [
                  {"code": "DG210", "rule": "heading-not-on-agenda", "severity": "error", \
                "file": "minutes/x.md", "range": {"start": {"line": 4, "column": 4}, \
                "end": {"line": 4, "column": 9}}, "message": "“UNDOC” is not on the agenda", \
                "notes": [{"message": "the agenda is here", "file": "minutes/x.md", \
                "range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 8}}}, \
                {"message": "did you mean “UNODC”?", "file": null, "range": null}], \
                "fix": {"summary": "write “UNODC”", "certain": false, "edits": [\
                {"file": "minutes/x.md", "range": {"start": {"line": 4, "column": 4}, \
                "end": {"line": 4, "column": 9}}, "replacement": "UNODC"}]}}],
                 "summary": {"errors": 1, "warnings": 0, "files": 1}}

                """)
    }

    @Test(arguments: ["quote \" and \\", "line\nend\r\ttab", "\u{0}\u{1B}\u{7F}", "日本 👍🏽 \u{2028}"])
    func escapesWhatJSONCannotHold(message: String) throws {
        let text = printed([Diagnostic(rule, .hint, path: message, message)], as: .json)
        let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let found = try #require(parsed?["diagnostics"] as? [[String: Any]]).first
        #expect(found?["message"] as? String == message)
        #expect(found?["file"] as? String == message)
        #expect(found?["range"] is NSNull)
    }

    @Test func isAnEmptyListWithoutFindings() throws {
        let text = printed([], as: .json)
        #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
        #expect(printed([], as: .text) == "nothing found in 1 file\n")
    }

    @Test func comesByFileThenPositionThenCode() {
        let early = Diagnostic(.init("DG900", "z"), .warning, at: range(0, 1), "early")
        let same = Diagnostic(.init("DG100", "a"), .hint, at: range(28, 33), "same place")
        let whole = Diagnostic(rule, path: "minutes/x.md", "whole file")
        let other = Diagnostic(rule, path: "minutes/a.csv", "other file")
        let text = printed([finding, same, early, whole, other], as: .json)
        let messages = ["other file", "whole file", "early", "same place", "is not on the agenda"]
        let places = messages.map { text.range(of: "\($0)\"")?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test func isColouredOnlyWhenAsked() {
        #expect(!printed([finding], as: .text).contains("\u{1B}"))
        #expect(printed([finding], as: .text, style: .coloured).contains("\u{1B}[1;31merror:"))
        #expect(!printed([finding], as: .json, style: .coloured).contains("\u{1B}"))
    }

    @Test func letsNoMessageDriveTheTerminal() {
        let text = printed([Diagnostic(rule, path: "a\u{1B}[2J", "b\n\u{1B}c\u{202E}")], as: .text)
        #expect(text.hasPrefix("a\u{FFFD}[2J: error: b\u{FFFD}\u{FFFD}c\u{FFFD} [DG210"))
    }
}
