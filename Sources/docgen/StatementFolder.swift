internal import DocPipeline

/// The statement that a subcommand works on, as it is found on disk.
struct StatementFolder {
    let workspace: WorkspaceFolder
    let compiler: Compiler
    /// The statement's file, from the workspace's root.
    let path: String
    let reading: StatementReading
    let statement: Statement

    /// Finds a statement by its file or its folder, and reads it; its errors are printed.
    init(_ typed: String) throws {
        workspace = try WorkspaceFolder(around: [typed])
        let preparation = Compiler.prepare(
            resources: .embedded(), files: workspace.files, options: BuildOptions())
        var findings = try FindingsOutput(format: .text, to: .error, root: workspace.files.root)
        try findings.add(preparation.diagnostics, in: preparation.sources)
        guard let compiler = preparation.compiler, !preparation.diagnostics.hasErrors else {
            throw ExitStatus.inputHasErrors
        }
        self.compiler = compiler
        switch try workspace.place(of: typed) {
        case .file(let path): self.path = path
        case .folder(let path): self.path = path.isEmpty ? "statement.md" : path + "/statement.md"
        }
        do throws(FileAccessError) {
            reading = try compiler.readStatement(path)
        } catch {
            throw CommandFailure("“\(path)”: \(error.sentence)")
        }
        let errors = reading.diagnostics.filter { $0.severity == .error }
        try findings.add(errors, in: reading.sources)
        guard let statement = reading.statement, errors.isEmpty else {
            throw ExitStatus.inputHasErrors
        }
        self.statement = statement
    }

    /// The folder of contributions on disk.
    var contributions: String { "\(workspace.files.root)/\(reading.contributions)" }
}
