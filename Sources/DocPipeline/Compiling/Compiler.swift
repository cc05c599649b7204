/// Takes sources through the phases: text, located values, checked model, document tree.
///
/// Prepared once for a workspace; compiling one document shares nothing with compiling another, so
/// that any number can be compiled side by side.
package struct Compiler: Sendable {
    package let workspace: Workspace
    let files: any FileAccess
    let schemas: KindSchemas
    let languages: Languages
    let lexicons: Lexicons
    let declarations: Declarations
    let profiles: Profiles
    let zones: TimeZoneTable
    let renderers: Renderers
    let options: BuildOptions

    /// The same compiler for another edition; the one of each source's own with `nil`.
    package func making(_ edition: Edition?) -> Compiler {
        var options = options
        options.edition = edition
        return Compiler(
            workspace: workspace, files: files, schemas: schemas, languages: languages,
            lexicons: lexicons, declarations: declarations, profiles: profiles, zones: zones,
            renderers: renderers, options: options)
    }

    /// Everything in the workspace that documents are made of, sorted by path.
    package func sourcePaths() -> [String] { SourceDiscovery(files: files).paths }

    /// The words that documents in a language are printed with.
    package func words(in language: String) -> Wording { languages[language] }

    /// How far a source is taken.
    package enum Purpose: Sendable, Equatable {
        /// All the way to a document, where nothing is wrong with it.
        case rendering
        /// All the way to a document wherever it can be made, to be held against another.
        case comparing
        /// To a paper on what was contributed to the statement.
        case paper(ContributionPaper)
        /// To its findings; nothing is put together.
        case checking
        /// To what other meetings may refer to; nothing is looked for.
        case registering

        /// Whether a document is made of what was read with such findings.
        func makesDocument(_ findings: [Diagnostic]) -> Bool {
            switch self {
            case .rendering: !findings.hasErrors
            case .comparing: true
            case .paper: !findings.hasErrors
            case .checking, .registering: false
            }
        }
    }

    /// Reads, checks and assembles one source; whatever is wrong with it is in the result.
    package func compile(_ path: String, for purpose: Purpose = .rendering) -> Compilation {
        do {
            return compile(path, bytes: try files.read(path), for: purpose)
        } catch {
            let name = Located(path, at: SourceRange(file: .main, 0, 0))
            var diagnostic = Diagnostic.cannotRead(name, error)
            diagnostic.range = nil
            diagnostic.path = path
            diagnostic.notes = []
            return Compilation(
                sources: SourceSet(main: SourceFile(path: path, bytes: [])),
                diagnostics: [diagnostic], inputs: [], name: Self.name(of: path))
        }
    }

    /// Compiles text that is at hand, such as standard input; names in it are relative to the
    /// folder of `path`.
    package func compile(_ path: String, bytes: [UInt8], for purpose: Purpose = .rendering)
        -> Compilation
    {
        let decoded = decodeSource(path: path, bytes: bytes)
        guard let file = decoded.value else {
            let shown = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
            return Compilation(
                sources: SourceSet(main: shown), diagnostics: decoded.diagnostics,
                inputs: [path], name: Self.name(of: path))
        }
        var loader = SourceLoader(main: file, files: files, schemas: schemas)
        loader.report(decoded.diagnostics)
        var rendering = compile(&loader, for: purpose)
        if let date = options.fileDate { rendering?.document.metadata.fileDate = date }
        let diagnostics = loader.diagnostics.sorted(by: Diagnostic.precedes)
        var compilation = Compilation(
            sources: loader.sources, diagnostics: diagnostics, inputs: loader.inputs,
            name: Self.name(of: path),
            content: purpose.makesDocument(diagnostics) ? rendering : nil, renderers: renderers)
        compilation.meeting = loader.meeting
        compilation.statement = loader.statement
        compilation.acceptances = loader.acceptances
        return compilation
    }

    /// Goes through the phases as far as the source allows.
    private func compile(_ loader: inout SourceLoader, for purpose: Purpose)
        -> Compilation.Content?
    {
        let isMarkdown = loader.main.path.hasSuffix(".md") || loader.main.path == "-"
        var body: Int?
        var range: Range<Int>?
        if isMarkdown {
            guard let front = loader.take(splitFrontMatter(loader.main)) else { return nil }
            range = front.yaml
            body = front.bodyStart
        }
        guard let value = loader.take(readYAML(loader.main, range: range)),
            let kind = loader.take(SourceKind.of(value))
        else { return nil }
        loader.check(value, against: KindSchemas.Name(kind))
        switch kind {
        case .minutes: return minutes(value, body: body, &loader, for: purpose)
        case .statement: return statement(value, body: body, &loader, for: purpose)
        case .contribution:
            if let body {
                let content = loader.take(readMarkdown(loader.main, from: body))
                checkContainers(content.containers, in: .contribution, &loader)
            }
            return nil
        case .workspace, .agenda, .attendance, .chat, .endorsements, .template, .profile: return nil
        }
    }

    /// Takes out what the source accepts, gives the readers' findings the weight the workspace
    /// wants, and says which acceptances nothing needed.
    func settle(
        _ loader: inout SourceLoader, _ value: LocatedValue, comments: [MarkdownContent.Comment],
        body: Int?
    ) {
        var acceptances = Acceptances(
            value, comments: comments, in: loader.main, yaml: body.map { 0..<$0 })
        loader.keepDiagnostics { acceptances.removeAccepted(from: workspace.weighed($0)) }
        loader.report(acceptances.diagnostics(.document, in: workspace))
        loader.acceptances = acceptances
    }

    /// The stem of a source's output: the name of its folder where the file is named for its kind,
    /// the name of the file otherwise.
    static func name(of path: String) -> String {
        let parts = path.split(separator: "/")
        let file = parts.last ?? "document"
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        if ["minutes", "statement"].contains(stem), parts.count > 1 {
            return String(parts[parts.count - 2])
        }
        return stem == "-" ? "document" : String(stem)
    }
}

extension Diagnostic {
    /// The order in which findings are shown: by file, place, code.
    static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        func key(_ diagnostic: Diagnostic) -> (UInt16, Int, Int, String, String) {
            let range = diagnostic.range
            return (
                range?.file.rawValue ?? 0, range?.lowerBound ?? -1, range?.upperBound ?? -1,
                diagnostic.rule.code, diagnostic.message
            )
        }
        return key(left) < key(right)
    }
}
