import DocPipeline
import Foundation
import Templates
import Testing

/// The cases in `Tests/SchemaCases`, which `Scripts/check-schemas.py` puts to another validator.
@Suite("Schemas, by cases")
struct SchemaCasesTests {
    private static let folder = SharedTestData.checkout.appending(path: "Tests/SchemaCases")

    private static let library: SchemaLibrary = {
        var library = SchemaLibrary()
        for file in SchemaFile.allCases { library.add(file.bytes, at: uri("\(file.name).json")) }
        return library
    }()

    private static func uri(_ reference: String) -> String {
        "https://docgen.invalid/schema/\(reference)"
    }

    private static var caseFiles: [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).sorted()
    }

    private static func read(_ bytes: [UInt8]) throws -> LocatedValue {
        try #require(readJSON(bytes).value)
    }

    private static func cases(in file: String) throws -> LocatedValue {
        try read(Array(try Data(contentsOf: folder.appending(path: file))))
    }

    /// The schema that a file of cases is about: the one of the same name, or the part it names.
    private static func schema(of cases: LocatedValue, in file: String) throws -> Schema {
        let reference = uri(cases["schema"]?.string ?? file)
        let document = try read(Array("{\"$ref\": \"\(reference)\"}".utf8))
        return try #require(library.schema(document).value)
    }

    @Test func everySchemaThatValuesAreCheckedByHasCases() {
        let tested = Set(Self.caseFiles.map { $0.prefix { $0 != "." } })
        for file in SchemaFile.allCases where file != .common {
            #expect(tested.contains(file.name[...]), "\(file.name) has no cases")
        }
    }

    @Test(arguments: caseFiles)
    func whatIsRightIsAccepted(file: String) throws {
        let cases = try Self.cases(in: file)
        let schema = try Self.schema(of: cases, in: file)
        for example in try #require(cases["valid"]?.array) {
            let violations = schema.violations(of: try #require(example["data"]))
            #expect(violations.isEmpty, "\(example["about"]?.string ?? "")")
        }
    }

    @Test(arguments: caseFiles)
    func whatIsWrongIsReportedAtItsPlaceOrInsideIt(file: String) throws {
        let cases = try Self.cases(in: file)
        let schema = try Self.schema(of: cases, in: file)
        for example in try #require(cases["invalid"]?.array) {
            let place = try #require(example["at"]?.string)
            let violations = schema.violations(of: try #require(example["data"]))
            let paths = violations.map(\.instancePath.description)
            #expect(
                paths.contains { $0 == place || $0.hasPrefix(place + "/") },
                "\(example["about"]?.string ?? ""): found at \(paths)")
        }
    }
}
