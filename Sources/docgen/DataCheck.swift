internal import DocPipeline

/// Checks data by a schema that is named on the command line: no workspace, any YAML or JSON.
struct DataCheck {
    private let schema: Schema

    /// Reads and checks the schema itself; without a result, `findings` say what is wrong with it.
    init?(schemaAt path: String, findings: inout FindingsOutput) throws {
        let document = try Self.read(path)
        try findings.add(document.diagnostics, in: document.sources)
        guard let value = document.value, !document.diagnostics.hasErrors else { return nil }
        var library = SchemaLibrary()
        for (name, bytes) in Resources.metaschemas() {
            library.add(bytes, at: "https://json-schema.org/draft/2020-12/\(name)")
        }
        let checked = library.checkedSchema(value)
        try findings.add(checked.diagnostics, in: document.sources)
        guard let schema = checked.value else { return nil }
        self.schema = schema
    }

    /// Checks one file.
    func check(_ path: String, findings: inout FindingsOutput) throws {
        let document = try Self.read(path)
        let violations = document.value.map(schema.diagnostics) ?? []
        try findings.add(document.diagnostics + violations, in: document.sources)
    }

    private struct Document {
        var value: LocatedValue?
        var diagnostics: [Diagnostic]
        var sources: SourceSet
    }

    /// A file by its ending: JSON, or YAML, of which JSON is a part.
    private static func read(_ path: String) throws -> Document {
        let bytes: [UInt8]
        do throws(FileAccessError) {
            bytes = path == "-" ? try StandardStream.readInput() : try DiskFiles.readNamed(path)
        } catch {
            throw CommandFailure("“\(path)”: \(error.sentence)")
        }
        let decoded = decodeSource(path: path, bytes: bytes)
        guard let file = decoded.value else {
            let empty = SourceSet(main: SourceFile(path: path, bytes: []))
            return Document(value: nil, diagnostics: decoded.diagnostics, sources: empty)
        }
        let read = path.hasSuffix(".json") ? readJSON(file.bytes) : readYAML(file)
        return Document(
            value: read.value, diagnostics: decoded.diagnostics + read.diagnostics,
            sources: SourceSet(main: file))
    }
}
