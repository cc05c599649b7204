import DocPipeline
import Testing

/// This repository's own minutes and statements, which are what its users see first.
enum OwnDocuments {
    static let sources = [
        "minutes/2020-01-15-online-1.md", "minutes/2020-08-31-informal-8/minutes.md",
        "statements/ccpcj-2021/statement.md", "statements/kyoto-2021/statement.md",
        "statements/kyoto-2021-oral/statement.md",
    ]

    /// One of them, compiled without a finding.
    static func compilation(_ source: String) throws -> Compilation {
        let preparation = Compiler.prepare(
            resources: .program, files: try DiskFiles(root: SharedTestData.checkout.path),
            options: BuildOptions())
        let compilation = try #require(preparation.compiler).compile(source)
        #expect(compilation.diagnostics == [])
        return compilation
    }
}
