import DocPipeline
import Testing

@Suite("Slips of the published pages")
struct MistakenSourcesTests {
    @Test func theTableIsRead() {
        #expect(MistakenSources.rows.count > 50)
    }

    @Test(
        arguments: MistakenSources.rows.filter {
            $0.rule.map { LintRules.named($0) != nil } ?? true
        })
    func isFoundWhereItStands(_ row: MistakenSources.Row) async throws {
        let rule = row.rule.flatMap { LintRules.named($0) }
        let files = MistakenSources.files(
            style: rule.flatMap { HouseStyle.allCases.first(where: $0.styles.contains) })
        let preparation = Compiler.prepare(
            resources: .program, files: files, options: BuildOptions())
        let compiler = try #require(preparation.compiler)
        let source = row.path.hasSuffix(".csv") ? row.path.folder + "/minutes.md" : row.path
        var found: [String] = []
        var errors: [String] = []
        try await WorkspaceCheck(compiler: compiler, sources: [source]).run(width: 1) { result in
            for diagnostic in result.diagnostics {
                guard let range = diagnostic.range else { continue }
                let file = result.sources[range.file]
                let place =
                    "\(file.path):\(file.line(at: range.lowerBound)) \(diagnostic.rule.name)"
                found.append(place)
                if diagnostic.severity == .error { errors.append(place) }
            }
        }
        if let rule = row.rule {
            #expect(found.contains("\(row.path):\(row.line) \(rule)"), "found: \(found)")
            #expect(errors.allSatisfy { $0.hasSuffix(" \(rule)") })
        } else {
            #expect(found == [])
        }
    }
}

extension String {
    /// What stands before the last `/`.
    fileprivate var folder: String { lastIndex(of: "/").map { String(self[..<$0]) } ?? "" }
}
