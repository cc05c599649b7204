internal import DocPipeline

/// The workspace that a source is begun in, and what in it can be named.
struct NewSource {
    let workspace: WorkspaceFolder
    let compiler: Compiler

    init() throws {
        let selection = try SourceSelection(paths: [], options: BuildOptions())
        guard let compiler = selection.preparation.compiler,
            !selection.preparation.diagnostics.hasErrors
        else {
            throw CommandFailure("\(Compiler.settingsFile) has errors; “docgen check” says which")
        }
        workspace = selection.workspace
        self.compiler = compiler
    }

    /// The declaration with an id.
    func template(_ id: String) throws -> DeclarationTemplate {
        let declarations = Declarations(.embedded(), files: workspace.files)
        if let found = declarations.template(id) { return found.template }
        throw CommandFailure.thereIsNo(
            "template", id, among: declarations.ids,
            advice: "“docgen template list” names those there are")
    }

    /// The id of a submission profile.
    func profileID(_ id: String) throws -> String {
        let profiles = Profiles(.embedded(), files: workspace.files)
        if profiles.ids.contains(id) { return id }
        throw CommandFailure.thereIsNo(
            "submission profile", id, among: profiles.ids,
            advice: "“docgen template profiles” names those there are")
    }

    /// A statement by its id, or the only one there is: its id, its path and its declaration.
    func statement(
        _ typed: String?
    ) throws -> (id: String, path: String, template: DeclarationTemplate?) {
        let all = compiler.sourcePaths().compactMap { path in
            compiler.compile(path, for: .registering).statement
        }
        let ids = all.map(\.identifier.value)
        let wanted: String
        if let typed {
            wanted = typed
        } else if ids.count == 1 {
            wanted = ids[0]
        } else {
            wanted = try Question(
                "Which statement is it for (\(ids.joined(separator: ", ")))?",
                option: "--statement"
            ).answer()
        }
        guard let found = all.first(where: { $0.identifier.value == wanted }) else {
            throw CommandFailure.thereIsNo(
                "statement", wanted, among: ids,
                advice: ids.isEmpty ? "" : "there are \(ids.joined(separator: ", "))")
        }
        return (wanted, found.path, try found.template.map(template))
    }
}
