extension Compiler {
    /// What reading a workspace gives: a compiler, unless `docgen.yaml` cannot be understood at
    /// all; with errors in it, sources may be checked and must not be built.
    package struct Preparation: Sendable {
        package var compiler: Compiler?
        /// What the diagnostics point into; `nil` when there is no `docgen.yaml`.
        package var sources: SourceSet?
        package var diagnostics: [Diagnostic]
        /// The files of the workspace that every document depends on.
        package var inputs: [String]
    }

    /// The file that makes a folder a workspace.
    package static let settingsFile = "docgen.yaml"

    /// Reads `docgen.yaml` and prepares what all documents share.
    package static func prepare(
        resources: Resources, files: any FileAccess, options: BuildOptions
    ) -> Preparation {
        let bytes: [UInt8]
        do {
            bytes = try files.read(settingsFile)
        } catch {
            return Preparation(
                diagnostics: [
                    Diagnostic(
                        .noWorkspace, path: settingsFile,
                        "a workspace needs a \(settingsFile), and it cannot be read")
                ], inputs: [])
        }
        let schemas = KindSchemas(resources)
        let decoded = decodeSource(path: settingsFile, bytes: bytes)
        guard let file = decoded.value else {
            let shown = SourceFile(
                path: settingsFile, text: String(decoding: bytes, as: UTF8.self))
            return Preparation(
                sources: SourceSet(main: shown), diagnostics: decoded.diagnostics,
                inputs: [settingsFile])
        }
        var loader = SourceLoader(main: file, files: files, schemas: schemas)
        loader.report(decoded.diagnostics)
        let compiler = compiler(from: &loader, resources: resources, schemas: schemas, options)
        let diagnostics = loader.diagnostics.sorted(by: Diagnostic.precedes)
        return Preparation(
            compiler: compiler, sources: loader.sources,
            diagnostics: diagnostics, inputs: loader.inputs)
    }

    private static func compiler(
        from loader: inout SourceLoader, resources: Resources, schemas: KindSchemas,
        _ options: BuildOptions
    ) -> Compiler? {
        guard let value = loader.take(readYAML(loader.main)) else { return nil }
        loader.check(value, against: .workspace)
        let workspace = Workspace(value)
        if let logo = workspace.organisation.logo { checkPicture(logo, &loader) }
        guard
            let languages = Languages(
                labels: resources.labels, usual: workspace.defaults.language),
            let renderers = renderers(
                of: workspace, resources: resources, languages: languages, options, &loader)
        else { return nil }
        let zones = TimeZoneTable(bytes: resources.zones)
        loader.report(WorkspaceChecks(zones: zones, languages: languages).findings(in: value))
        return Compiler(
            workspace: workspace, files: loader.files, schemas: schemas, languages: languages,
            lexicons: Lexicons(files: resources.lexicons, usual: workspace.defaults.language),
            declarations: Declarations(resources, files: loader.files),
            profiles: Profiles(resources, files: loader.files),
            zones: zones, renderers: renderers, options: options)
    }

    private static func checkPicture(_ name: Located<String>, _ loader: inout SourceLoader) {
        guard let bytes = loader.bytes(of: name) else { return }
        if ImageHeader(bytes) == nil { loader.report([.unknownImage(name)]) }
    }

    private static func renderers(
        of workspace: Workspace, resources: Resources, languages: Languages,
        _ options: BuildOptions, _ loader: inout SourceLoader
    ) -> Renderers? {
        let defaults = workspace.defaults
        var stylesheets = [resources.stylesheet]
        if let own = defaults.stylesheet, let bytes = loader.bytes(of: own) {
            stylesheets.append(bytes)
        }
        guard
            let page = pageTemplate(
                defaults.pageTemplate, standard: resources.pageTemplate, &loader)
        else { return nil }
        return Renderers(
            page: page, stylesheets: stylesheets,
            word: DOCXTemplates(
                referenceDocument: referenceDocument(
                    defaults.referenceDocument, options, &loader)),
            columns: defaults.columns, usual: languages[defaults.language],
            zones: TimeZoneTable(bytes: resources.zones))
    }

    private static func pageTemplate(
        _ own: Located<String>?, standard: [UInt8], _ loader: inout SourceLoader
    ) -> HTMLPageTemplate? {
        guard let own else {
            return try? HTMLPageTemplate(String(decoding: standard, as: UTF8.self))
        }
        guard let id = loader.text(of: own) else { return nil }
        let file = loader.sources[id]
        do throws(HTMLPageTemplate.SyntaxError) {
            return try HTMLPageTemplate(String(decoding: file.bytes, as: UTF8.self))
        } catch {
            let start = offset(of: error, in: file)
            let end = min(start + 1, file.bytes.count)
            loader.report([
                Diagnostic(
                    .brokenPageTemplate, at: SourceRange(file: id, start, end), error.message)
            ])
            return nil
        }
    }

    /// Where a template cannot be read, in bytes; the error counts characters.
    private static func offset(
        of error: HTMLPageTemplate.SyntaxError, in file: SourceFile
    ) -> Int {
        guard file.lineStarts.indices.contains(error.line - 1) else { return 0 }
        let lineStart = Int(file.lineStarts[error.line - 1])
        let rest = String(decoding: file.bytes[lineStart...], as: UTF8.self)
        return min(lineStart + rest.prefix(error.column - 1).utf8.count, file.bytes.count)
    }

    /// The organisation's own Word file: the one of the command line, or the workspace's.
    private static func referenceDocument(
        _ own: Located<String>?, _ options: BuildOptions, _ loader: inout SourceLoader
    ) -> ReferenceDocument? {
        guard let bytes = options.referenceDocument ?? own.flatMap({ loader.bytes(of: $0) }) else {
            return nil
        }
        do throws(PackagingError) {
            return try ReferenceDocument(reading: bytes)
        } catch {
            loader.report([
                Diagnostic(
                    .unusableReferenceDocument, at: own?.range,
                    path: own == nil ? "--reference-doc" : nil,
                    "\(error)")
            ])
            return nil
        }
    }
}

extension Diagnostic.Rule {
    package static let brokenPageTemplate = Self("DG067", "broken-page-template")
    package static let unusableReferenceDocument = Self("DG068", "unusable-reference-document")
}
