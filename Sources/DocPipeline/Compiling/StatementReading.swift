/// A statement as it was read, for work on it that makes no document.
package struct StatementReading: Sendable {
    /// `nil` when it cannot be understood at all.
    package var statement: Statement?
    /// The folder that its members' texts are kept in, from the workspace's root, no `/` at its end.
    package var contributions = ""
    /// What the diagnostics point into.
    package var sources: SourceSet
    package var diagnostics: [Diagnostic]
}

extension Compiler {
    /// Reads a statement by its file, `statements/x/statement.md`, up to its model.
    package func readStatement(_ path: String) throws(FileAccessError) -> StatementReading {
        let bytes = try files.read(path)
        let decoded = decodeSource(path: path, bytes: bytes)
        guard let file = decoded.value else {
            let shown = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
            return StatementReading(
                sources: SourceSet(main: shown), diagnostics: decoded.diagnostics)
        }
        var loader = SourceLoader(main: file, files: files, schemas: schemas)
        loader.report(decoded.diagnostics)
        guard let front = loader.take(splitFrontMatter(file)),
            let value = loader.take(readYAML(file, range: front.yaml)),
            let kind = loader.take(SourceKind.of(value))
        else { return StatementReading(sources: loader.sources, diagnostics: loader.diagnostics) }
        guard kind == .statement else {
            loader.report([
                Diagnostic(
                    .unknownKind, at: value["kind"]?.range ?? value.range.start,
                    "this is of kind \(kind.rawValue), not a statement")
            ])
            return StatementReading(sources: loader.sources, diagnostics: loader.diagnostics)
        }
        loader.check(value, against: .statement)
        let fields = Fields(value)
        let content = loader.take(readMarkdown(file, from: front.bodyStart))
        var statement = Statement(
            value, identifier: Self.name(of: path), workspace: workspace,
            template: template(fields.locatedText("template"), &loader), endorsements: [],
            content: content.blocks, footnotes: content.footnotes)
        statement.profile = profile(statement.limits?.profile, &loader)
        statement.marks = Statement.marks(in: content.comments, of: file)
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        var named = fields.text("contributions") ?? "contributions"
        while named.hasSuffix("/") { named.removeLast() }
        return StatementReading(
            statement: statement, contributions: SourceLoader.resolved(named, in: folder),
            sources: loader.sources, diagnostics: loader.diagnostics)
    }

    /// The words of a language.
    package func wording(_ language: String) -> Wording { languages[language] }
}
