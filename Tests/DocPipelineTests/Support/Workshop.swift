import DocPipeline
import Testing

/// A workspace in memory, and what docgen makes of one source in it.
struct Workshop {
    static let settings = """
        kind: workspace
        organisation:
          id: network
          name: Example Network for Justice
          short: the Network
          letterhead: [Example Street 1, 1010 Vienna]
        defaults: {timezone: Europe/Vienna, language: en}
        people:
          - {id: ada, name: Ada Example, also: [A. Example], organisation: aaa}
        members:
          - {id: aaa, name: Association for Access, short: AAA, status: special, country: Austria}
          - {id: bbb, name: Bureau for Better Prisons, status: general}
        series:
          - {id: informal, title: "{ordinal} Informal Meeting", agenda: [Welcome, AOB]}
        """

    var files: [String: String]
    var options = BuildOptions()

    /// A workspace with one source, `minutes/m.md` unless told otherwise, and files beside it.
    init(_ source: String, at path: String = "minutes/m.md", files: [String: String] = [:]) {
        self.files = files.merging(["docgen.yaml": Self.settings, path: source]) { given, _ in
            given
        }
        self.path = path
    }

    let path: String

    /// The source, compiled.
    func compilation() throws -> Compilation {
        let preparation = Compiler.prepare(
            resources: .program, files: InMemoryFiles(files), options: options)
        let compiler = try #require(
            preparation.compiler, "docgen.yaml: \(preparation.diagnostics.map(\.message))")
        return compiler.compile(path)
    }

    /// Each finding as `line:column code message`.
    func findings() throws -> [String] {
        let compilation = try compilation()
        return compilation.diagnostics.map { diagnostic in
            let place = diagnostic.range.map { range in
                let position = compilation.sources[range.file].position(at: range.lowerBound)
                let file = range.file == .main ? "" : compilation.sources[range.file].path + ":"
                return "\(file)\(position.line):\(position.column) "
            }
            return (place ?? "") + diagnostic.rule.code + " " + diagnostic.message
        }
    }

    /// The document; a failure lists what stands in its way.
    func document() throws -> Document {
        let compilation = try compilation()
        return try #require(
            compilation.document, "\(compilation.diagnostics.map(\.message))")
    }

    /// The document as plain text.
    func text() throws -> String {
        String(decoding: try compilation().rendered(as: .txt), as: UTF8.self)
    }
}
