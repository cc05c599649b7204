import Foundation
import Testing

@testable import DocPipeline

/// The official suite for draft 2020-12.
@Suite(.needsSharedTestData)
struct JSONSchemaSuiteTests {
    private static let tests = "json-schema-test-suite/tests/draft2020-12"

    static let requiredFiles: [String] = {
        let all = try? SharedTestData.files(under: tests, endingIn: ".json")
        return (all ?? []).filter { !$0.hasPrefix("optional/") }
    }()

    static let optionalFiles: [String] = {
        let all = try? SharedTestData.files(under: tests, endingIn: ".json")
        return (all ?? []).filter { $0.hasPrefix("optional/") }
    }()

    @Test(arguments: requiredFiles)
    func givesTheRequiredVerdicts(file: String) throws {
        let outcome = try Self.run(file, assertsFormats: false)
        #expect(outcome.failures == [])
    }

    @Test func countsTheRequiredCases() throws {
        let counts = try Self.requiredFiles.map { try Self.run($0, assertsFormats: false).count }
        #expect(counts.reduce(0, +) == 1299)
    }

    @Test(arguments: optionalFiles)
    func givesTheOptionalVerdictsExceptThoseKnown(file: String) throws {
        let outcome = try Self.run(file, assertsFormats: file.hasPrefix("optional/format/"))
        let known = Self.knownFailures[file] ?? (count: 0, reason: "")
        #expect(outcome.failures.count == known.count, "\(outcome.failures)")
    }

    /// How many cases of a file docgen decides otherwise, and why.
    private static let knownFailures: [String: (count: Int, reason: String)] = [
        "optional/cross-draft.json": (1, "only draft 2020-12 is read"),
        "optional/format/hostname.json": (
            23, "whether an xn-- label decodes takes RFC 5892's tables"
        ),
        "optional/format/idn-hostname.json": (
            54, "the format is not asserted, for the same reason"
        ),
    ]

    private struct Outcome {
        var count = 0
        var failures: [String] = []
    }

    private static func run(_ file: String, assertsFormats: Bool) throws -> Outcome {
        let library = try Self.library()
        let groups = try #require(
            readJSON(try SharedTestData.bytes(tests + "/" + file)).value?.array)
        var outcome = Outcome()
        for group in groups {
            let name = group["description"]?.string ?? ""
            let document = try #require(group["schema"])
            let compiled = library.schema(document, assertsFormats: assertsFormats)
            for test in group["tests"]?.array ?? [] {
                outcome.count += 1
                let data = try #require(test["data"])
                let accepted = compiled.value?.accepts(data)
                if accepted != test["valid"]?.bool
                    || compiled.value?.violations(of: data).isEmpty != accepted
                {
                    outcome.failures.append(name + ": " + (test["description"]?.string ?? ""))
                }
            }
        }
        return outcome
    }

    /// The metaschemas, and the suite's remote documents under the address it gives them.
    private static func library() throws -> SchemaLibrary {
        var library = try Metaschemas.library()
        let folder = "json-schema-test-suite/remotes"
        for path in try SharedTestData.files(under: folder, endingIn: ".json") {
            library.add(
                try SharedTestData.bytes(folder + "/" + path), at: "http://localhost:1234/" + path)
        }
        return library
    }
}
