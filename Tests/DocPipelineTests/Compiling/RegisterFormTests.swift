import Testing

@testable import DocPipeline

@Suite("Registers fit their schema and read back")
struct RegisterFormTests {
    /// The registers of this repository's own documents.
    private func output(_ kind: RegisterKind) async throws -> RegisterOutput {
        let preparation = Compiler.prepare(
            resources: .program, files: try DiskFiles(root: SharedTestData.checkout.path),
            options: BuildOptions())
        let compiler = try #require(preparation.compiler)
        let reading = RegisterReading(compiler: compiler, sources: compiler.sourcePaths())
        let register = try await reading.run(width: 2) { compilation in
            #expect(!compilation.diagnostics.hasErrors)
        }
        let day = try #require(CalendarDate("2020-10-01"))
        return compiler.register(kind, from: register, RegisterFilter(asOf: day))
    }

    @Test(arguments: RegisterKind.allCases)
    func fitsTheSchema(_ kind: RegisterKind) async throws {
        let bytes = try await output(kind).rendered(as: .json)
        let json = try #require(readJSON(bytes).value)
        #expect(json["register"]?.string == kind.rawValue)
        #expect(json["entries"]?.array?.isEmpty == false)
        var library = SchemaLibrary()
        for (name, bytes) in Resources.program.schemas {
            library.add(bytes, at: "https://docgen.invalid/schema/\(name).json")
        }
        let schema = try #require(
            library.schema(at: "https://docgen.invalid/schema/model-register.json").value)
        #expect(schema.diagnostics(for: json).map(\.message) == [])
    }

    @Test(arguments: RegisterKind.allCases)
    func isReadBackFromATable(_ kind: RegisterKind) async throws {
        let output = try await output(kind)
        let csv = readCSV(SourceFile(path: "r.csv", bytes: try output.rendered(as: .csv)))
        let json = try #require(readJSON(try output.rendered(as: .json)).value)
        #expect(csv.diagnostics == [])
        let rows = try #require(csv.value?.rows.array)
        let entries = try #require(json["entries"]?.array)
        #expect(rows.count == entries.count)
        for (row, entry) in zip(rows, entries) {
            for member in entry.object ?? [] {
                guard let text = member.value.string else { continue }
                #expect(row[member.key]?.string == text)
            }
        }
    }
}
