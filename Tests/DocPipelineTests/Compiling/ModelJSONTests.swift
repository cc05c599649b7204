import Testing

@testable import DocPipeline

@Suite("The JSON rendering fits its own schema")
struct ModelJSONTests {
    @Test(arguments: [
        ("minutes/2020-01-15-online-1.md", "model-minutes"),
        ("minutes/2020-08-31-informal-8/minutes.md", "model-minutes"),
        ("statements/kyoto-2021/statement.md", "model-statement"),
        ("statements/kyoto-2021-oral/statement.md", "model-statement"),
    ])
    func fits(source: String, schema: String) throws {
        let compilation = try OwnDocuments.compilation(source)
        var library = SchemaLibrary()
        for (name, bytes) in Resources.program.schemas {
            library.add(bytes, at: "https://docgen.invalid/schema/\(name).json")
        }
        let compiled = try #require(
            library.schema(at: "https://docgen.invalid/schema/\(schema).json").value)
        let json = try #require(readJSON(try compilation.rendered(as: .json)).value)
        #expect(compiled.diagnostics(for: json).map(\.message) == [])
    }
}
