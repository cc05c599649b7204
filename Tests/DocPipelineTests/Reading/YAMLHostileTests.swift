import Foundation
import Testing

@testable import DocPipeline

/// Texts made to exhaust or to deceive a reader of YAML, and what must come of them.
@Suite(.needsSharedTestData, .timeLimit(.minutes(20)))
struct YAMLHostileTests {
    @Test func givesTheVerdictsOfTheManifest() throws {
        for hostile in try HostileCase.all() {
            let hasErrors = try read(hostile.file).hasErrors
            switch hostile.expected {
            case "refuse": #expect(hasErrors, "\(hostile.file): \(hostile.note)")
            case "accept": #expect(!hasErrors, "\(hostile.file): \(hostile.note)")
            default: break
            }
        }
    }

    @Test func namesTheLineOfAnUnclosedQuote() throws {
        let source = try source("yaml/unclosed-quote.yaml")
        let found = try #require(readYAML(source).diagnostics.first?.range)
        #expect(source.line(at: found.lowerBound) == 1)
    }

    @Test func keepsNorwayAsWritten() throws {
        let source = try source("yaml/norway.yaml")
        let value = try #require(readYAML(source).value)
        #expect(value["countries"]?.array?.map(\.string) == ["NO", "SE", "FI"])
        for (key, typed) in [
            ("version", "1.10"), ("time", "12:30:45"), ("phone", "0123456789"),
            ("day", "2024-02-30"), ("inf", ".inf"), ("nan", ".nan"), ("under", "1_000"),
        ] {
            let range = try #require(value[key]?.range)
            #expect(source.text(range.lowerBound, range.upperBound) == typed)
        }
        #expect(value["day"]?.string == "2024-02-30")
        #expect(value["time"]?.string == "12:30:45")
    }

    private func source(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: try SharedTestData.bytes("hostile/" + path))
    }

    /// As the program reads: the gate for text first.
    private func read(_ path: String) throws -> Diagnosed<LocatedValue?> {
        let decoded = decodeSource(path: path, bytes: try SharedTestData.bytes("hostile/" + path))
        guard let file = decoded.value, !decoded.hasErrors else {
            return Diagnosed(nil, decoded.diagnostics)
        }
        return readYAML(file)
    }
}

private struct HostileCase {
    var file: String
    var expected: String
    var note: String

    static func all() throws -> [HostileCase] {
        let bytes = try SharedTestData.bytes("hostile/manifest.json")
        let manifest = try #require(
            try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let cases = try #require(manifest["cases"] as? [[String: Any]])
        return try cases.compactMap { fields in
            let file = try #require(fields["file"] as? String)
            guard file.hasPrefix("yaml/") else { return nil }
            return HostileCase(
                file: file, expected: try #require(fields["expect"] as? String),
                note: fields["note"] as? String ?? "")
        }
    }
}
