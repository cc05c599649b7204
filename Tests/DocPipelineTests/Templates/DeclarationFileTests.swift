import Templates
import Testing

@testable import DocPipeline

@Suite("Declaration templates that come with the program")
struct DeclarationFileTests {
    /// One heading of a template, with its depth from 1.
    private struct Section {
        var value: LocatedValue
        var level: Int

        func text(_ key: String) -> String? { value[key]?.string }
    }

    private static func value(_ file: DeclarationFile) throws -> LocatedValue {
        let reading = readYAML(SourceFile(path: file.path, bytes: file.bytes))
        #expect(reading.diagnostics.map(\.message) == [])
        return try #require(reading.value)
    }

    private static func sections(of value: LocatedValue, level: Int = 1) -> [Section] {
        (value["sections"]?.array ?? []).flatMap { section in
            [Section(value: section, level: level)] + sections(of: section, level: level + 1)
        }
    }

    private static func templateSchema() throws -> Schema {
        var library = SchemaLibrary()
        for file in SchemaFile.allCases {
            library.add(file.bytes, at: "https://docgen.invalid/schema/\(file.name).json")
        }
        return try #require(
            library.schema(at: "https://docgen.invalid/schema/template.json").value)
    }

    @Test("each follows its schema and bears its file's name", arguments: DeclarationFile.allCases)
    func followsItsSchema(file: DeclarationFile) throws {
        let template = try Self.value(file)
        let violations = try Self.templateSchema().violations(of: template)
        #expect(violations.map(\.instancePath.description) == [])
        #expect(template["id"]?.string == file.name)
    }

    @Test("each heading has an id of its own", arguments: DeclarationFile.allCases)
    func hasUniqueIDs(file: DeclarationFile) throws {
        let ids = Self.sections(of: try Self.value(file)).compactMap { $0.text("id") }
        #expect(Set(ids).count == ids.count)
    }

    @Test("each standing rests on a source that is listed", arguments: DeclarationFile.allCases)
    func namesItsSources(file: DeclarationFile) throws {
        let template = try Self.value(file)
        let listed = Set((template["sources"]?.array ?? []).compactMap { $0["id"]?.string })
        let standings =
            Self.sections(of: template).map(\.value)
            + [template["paragraphs"]].compactMap { $0 }
            + (template["paragraphs"]?["list"]?.array ?? [])
        for standing in standings {
            let source = try #require(standing["source"]?.string)
            #expect(listed.contains(source), "\(source)")
            #expect(standing["standing"]?.string != nil)
        }
    }

    @Test("what is not verified makes a template provisional", arguments: DeclarationFile.allCases)
    func marksWhatIsProvisional(file: DeclarationFile) throws {
        let template = try Self.value(file)
        let isVerified = Self.sections(of: template).allSatisfy {
            $0.text("standing") == "verified"
        }
        #expect(isVerified || template["provisional"]?.bool == true)
        #expect(template["provisional"]?.bool != true || template["remarks"]?.string != nil)
    }

    @Test(
        "the shapes of the declarations",
        arguments: [
            (DeclarationFile.kyotoDeclaration2021, [4, 23]), (.ungass2016, [7, 11]),
            (.agenda2030, [5, 16]), (.ungass2021, [7]), (.cnd2019, [2]), (.abuDhabi2026, [4]),
            (.doha2015, []), (.salvador2010, []), (.bangkok2005, []), (.vienna2000, []),
        ])
    func hasItsShape(file: DeclarationFile, counts: [Int]) throws {
        let template = try Self.value(file)
        let levels = Self.sections(of: template).map(\.level)
        let found = (1...3).map { level in levels.count { $0 == level } }
        #expect(found == counts + Array(repeating: 0, count: 3 - counts.count))
        #expect(template["shape"]?.string == (counts.isEmpty ? "paragraphs" : "headings"))
    }
}
