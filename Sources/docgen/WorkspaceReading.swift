internal import DocPipeline

/// All meetings and statements of a workspace, for a command that looks at them together.
struct WorkspaceReading {
    let workspace: WorkspaceFolder
    let compiler: Compiler
    let register: Register

    /// Reads everything; a source with errors would be missing, so that nothing is done until they
    /// are mended.
    init(jobs: Int) async throws {
        let selection = try SourceSelection(paths: [], options: BuildOptions())
        workspace = selection.workspace
        var findings = try FindingsOutput(
            format: .text, to: .error, root: selection.workspace.files.root)
        try findings.add(
            selection.preparation.diagnostics.filter { $0.severity == .error },
            in: selection.preparation.sources)
        guard let compiler = selection.preparation.compiler, findings.tally.errors == 0 else {
            try findings.close(files: 1)
            throw ExitStatus.inputHasErrors
        }
        self.compiler = compiler
        var progress = Progress(total: selection.sources.count)
        let reading = RegisterReading(compiler: compiler, sources: selection.sources)
        register = try await reading.run(width: jobs) { compilation in
            progress.advance()
            let errors = compilation.diagnostics.filter { $0.severity == .error }
            if !errors.isEmpty { progress.wipe() }
            try findings.add(errors, in: compilation.sources)
        }
        progress.wipe()
        guard findings.tally.errors > 0 else { return }
        try findings.close(files: selection.sources.count)
        throw findings.hasOutsideFailure ? ExitStatus.failed : .inputHasErrors
    }

    /// Writes files into a folder, or into the usual one of the workspace, and names them.
    func write(
        _ files: [(name: String, bytes: [UInt8])], to output: String?, usual: String
    ) throws {
        let path = output ?? "\(workspace.files.root)/\(usual)"
        let shown = output ?? workspace.shownPath(of: usual)
        do throws(OutputError) {
            let folder = try OutputFolder(path)
            for file in files { try folder.write(file.bytes, to: file.name) }
        } catch {
            throw CommandFailure("cannot write “\(error.path)”: \(error.reason)")
        }
        try Output.write(files.map { "  \(shown)/\($0.name)\n" }.joined())
    }
}
