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
              docgen check --fix                             mend what is certain
              docgen check --diff                            show that first
              docgen check --watch                           again with every change
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

    @Flag(
        help: ArgumentHelp(
            "Mend what is certain, in the files, and say what was changed.",
            discussion: "Of standard input the mended text goes to standard output."))
    var fix = false

    @Flag(help: "Print what --fix would change as a unified diff, and write nothing.")
    var diff = false

    @Flag(help: "Check again whenever a file of the workspace changes.")
    var watch = false

    @Option(help: ArgumentHelp("A JSON Schema to check the files by instead.", valueName: "file"))
    var schema: String?

    @OptionGroup var job: JobOptions
    @OptionGroup var finding: FindingOptions

    func validate() throws {
        if schema != nil, fix || diff || watch {
            throw ValidationError(
                "--schema checks data: it goes without --fix, --diff and --watch.")
        }
        if watch, fix || diff {
            throw ValidationError("--watch only looks: it goes without --fix and --diff.")
        }
        if watch, paths.contains("-") {
            throw ValidationError("--watch looks at files, and standard input is none.")
        }
        if watch, finding.format.isOneValue {
            throw ValidationError("--watch has no end, and --format \(finding.format) needs one.")
        }
    }

    func run() async throws {
        let status =
            if let schema {
                try checkData(by: schema)
            } else if watch {
                try await checkAtEveryChange()
            } else if fix || diff {
                try await checkAndFix()
            } else {
                try await checkOnce()
            }
        if status != .done { throw status }
    }

    /// Checks the sources as they are now.
    func checkOnce() async throws -> ExitStatus {
        let selection = try SourceSelection(paths: paths, options: BuildOptions())
        return try await check(selection, to: .output)
    }

    /// Checks sources and writes what was found.
    func check(_ selection: SourceSelection, to stream: StandardStream) async throws -> ExitStatus {
        var findings = try FindingsOutput(
            format: finding.format, to: stream, root: selection.workspace.files.root)
        let files = try await checkSources(selection, findings: &findings)
        try findings.close(files: files)
        return status(of: findings)
    }

    /// What findings mean for whoever started the program.
    func status(of findings: FindingsOutput) -> ExitStatus {
        if findings.hasOutsideFailure { return .failed }
        let isRefused = findings.tally.errors > 0 || strict && findings.tally.warnings > 0
        return isRefused ? .inputHasErrors : .done
    }

    /// Checks sources of a workspace and gives their number; the settings count when they are alone.
    func checkSources(
        _ selection: SourceSelection, findings: inout FindingsOutput
    ) async throws -> Int {
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

    /// Checks data files by a schema, without a workspace.
    private func checkData(by schema: String) throws -> ExitStatus {
        var findings = try FindingsOutput(format: finding.format, to: .output)
        var files = 1
        if let check = try DataCheck(schemaAt: schema, findings: &findings) {
            for path in paths { try check.check(path, findings: &findings) }
            files = max(1, paths.count)
        }
        try findings.close(files: files)
        return status(of: findings)
    }
}
