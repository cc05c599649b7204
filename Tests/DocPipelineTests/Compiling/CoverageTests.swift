import Testing

@testable import DocPipeline

@Suite("Coverage with many contributors")
struct CoverageTests {
    private func tables(_ ids: [String]) throws -> [Table] {
        var files = [
            "docgen.yaml": "kind: workspace\norganisation: {name: Example Network}\n"
        ]
        for id in ids {
            files["statements/one/contributions/\(id).md"] =
                "---\nkind: contribution\norganisation: Organisation \(id)\n---\n\nThree more words.\n"
        }
        files["statements/one/statement.md"] =
            "---\nkind: statement\ntitle: Access to justice\n---\n\nNobody waits for years.\n"
        let compiler = try #require(
            Compiler.prepare(
                resources: .program, files: InMemoryFiles(files), options: BuildOptions()
            ).compiler)
        let compilation = compiler.compile("statements/one/statement.md", for: .paper(.coverage))
        return try #require(compilation.document).blocks.compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
    }

    private func texts(_ cells: [Table.Cell]) -> [String] { cells.map(\.content.plainText) }

    @Test("ids that are short head the columns")
    func few() throws {
        let tables = try tables(["acjs", "pri"])
        #expect(
            tables.map { texts($0.header) } == [
                ["Section", "acjs", "pri", "Together", "Agreed text"]
            ])
    }

    @Test("many stand in tables that a page has room for, after one with the sums")
    func many() throws {
        let tables = try tables((10..<40).map { "organisation-\($0)" })
        #expect(texts(tables[0].header) == ["Section", "Together", "Agreed text"])
        #expect(texts(try #require(tables[0].rows.last)) == ["Together", "90", "4"])
        let letters = tables.dropFirst().flatMap { texts($0.header).dropFirst() }
        #expect(letters.count == 30)
        #expect(letters.first == "A")
        #expect(letters[25] == "Z")
        #expect(letters.last == "AD")
        #expect(tables.allSatisfy { $0.header.count <= 9 })
    }
}
