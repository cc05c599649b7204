import ArgumentParser
internal import DocPipeline

/// `docgen check`: what is wrong with sources, or with any data by any schema.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Looks for mistakes and says where they are and how to mend them.",
        discussion: """
            Examples:
              docgen check                                   the whole workspace
              docgen check minutes/2020-08-31-informal-8     what is in a folder
              docgen check --format json > findings.json     for programs
              docgen check --schema schema.json data.yaml    any YAML or JSON by any schema
            """)

    @Argument(
        help: ArgumentHelp(
            "Files or folders; the whole workspace without any; - for standard input.",
            valueName: "paths"))
    var paths: [String] = []

    @Flag(help: "Let warnings count as errors for the exit status.")
    var strict = false

    @Option(help: ArgumentHelp("A JSON Schema to check the files by instead.", valueName: "file"))
    var schema: String?

    @OptionGroup var job: JobOptions
    @OptionGroup var finding: FindingOptions

    func run() async throws {
        var findings = try FindingsOutput(format: finding.format, to: .output)
        let files =
            if let schema {
                try checkData(by: schema, findings: &findings)
            } else {
                try await checkSources(findings: &findings)
            }
        try findings.close(files: files)
        if findings.hasOutsideFailure { throw ExitStatus.failed }
        if findings.tally.errors > 0 || strict && findings.tally.warnings > 0 {
            throw ExitStatus.inputHasErrors
        }
    }

    /// Checks sources of a workspace and gives their number; the settings count when they are alone.
    private func checkSources(findings: inout FindingsOutput) async throws -> Int {
        let selection = try SourceSelection(paths: paths, options: BuildOptions())
        try findings.add(selection.preparation.diagnostics, in: selection.preparation.sources)
        guard let compiler = selection.preparation.compiler else { return 1 }
        var progress = Progress(total: selection.sources.count)
        // Text that is piped in may be a later state of a file of the workspace, which would then
        // stand in the register twice.
        let check = WorkspaceCheck(
            compiler: compiler, sources: selection.sources, includesRegister: paths != ["-"])
        try await check.run(width: job.count) {
            progress.advance()
        } consume: { result in
            if !result.diagnostics.isEmpty { progress.wipe() }
            try findings.add(result.diagnostics, in: result.sources)
        }
        progress.wipe()
        return max(1, selection.sources.count)
    }

    /// Checks data files by a schema, without a workspace, and gives their number.
    private func checkData(by schema: String, findings: inout FindingsOutput) throws -> Int {
        guard let check = try DataCheck(schemaAt: schema, findings: &findings) else { return 1 }
        for path in paths { try check.check(path, findings: &findings) }
        return max(1, paths.count)
    }
}
