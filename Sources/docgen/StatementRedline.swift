import ArgumentParser
internal import DocPipeline
internal import VersionControl

/// `docgen statement redline`: what has changed between two versions.
struct StatementRedline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redline",
        abstract: "Shows what has changed between two versions of a statement or of minutes.",
        discussion: """
            In Word the changes are tracked changes: accepting all gives the new version, rejecting \
            all the old one. A version is a file, or a file as it was at a git revision, written \
            FILE@REVISION. With one file, its version of the last commit is the old one.

            Examples:
              docgen statement redline draft-2.md draft-3.md
              docgen statement redline statement.md@HEAD~2 statement.md
              docgen statement redline statement.md --from v1
              docgen statement redline old.md new.md -t txt -o -
            """)

    @Argument(
        help: ArgumentHelp(
            "The old version and the new one, or the new one alone.", valueName: "versions"))
    var versions: [String]

    @Option(
        help: ArgumentHelp(
            "The git revision of the old version.", discussion: "Default: HEAD.",
            valueName: "revision"))
    var from: String?

    @Option(
        name: [.customShort("t"), .long],
        help: ArgumentHelp("Formats, separated by commas.", valueName: "formats"))
    var to = OutputFormatList.usual

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write to, made when it is not there; - for standard output.",
            discussion: "Default: build in the workspace.", valueName: "folder"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Who is named beside each change.", discussion: "Default: the organisation.",
            valueName: "name"))
    var author: String?

    func validate() throws {
        guard (1...2).contains(versions.count) else {
            throw ValidationError(
                "redline takes an old version and a new one, not \(versions.count).")
        }
        if versions.count == 2, from != nil {
            throw ValidationError("With --from, name only the new version.")
        }
        if to.formats.contains(.json) || to.hasPDF {
            throw ValidationError(
                "A redline is made as docx, flat-opc, html or txt.")
        }
        if output == "-", to.formats.count != 1 {
            throw ValidationError("-o - takes one format: -t docx, html or txt.")
        }
    }

    func run() async throws {
        let newest = versions[versions.count - 1]
        let new = VersionName(newest)
        let old =
            versions.count == 2
            ? VersionName(versions[0]) : VersionName(path: new.path, revision: from ?? "HEAD")
        var options = BuildOptions()
        options.fileDate = try SourceDateEpoch.date()
        let reader = try VersionReader(around: new.path, options: options)
        let oldVersion = try await reader.compilation(of: old, standingFor: new)
        let newVersion = try await reader.compilation(of: new, standingFor: new)
        var findings = try FindingsOutput(
            format: .text, to: .error, root: reader.workspace.files.root)
        for (name, version) in [(old, oldVersion), (new, newVersion)] where version.document == nil
        {
            guard version.diagnostics.hasErrors else {
                throw CommandFailure(
                    "“\(name.shownName)” is no text that can be compared; name minutes, a statement "
                        + "or a contribution")
            }
            try findings.add(version.diagnostics, in: version.sources)
        }
        let terms = Compilation.RedlineTerms(
            author: author ?? reader.organisation, date: options.fileDate,
            oldName: old.shownName, newName: new.shownName)
        guard let redline = newVersion.redline(since: oldVersion, terms) else {
            try findings.close(files: 2)
            throw ExitStatus.inputHasErrors
        }
        try write(redline, reader.workspace)
    }

    private func write(_ redline: Compilation, _ workspace: WorkspaceFolder) throws {
        let files = try RenderedFiles(redline, as: to.formats, name: "\(redline.name)-redline")
        if output == "-" { return try files.writeToStandardOutput() }
        let written = try files.write(to: output, in: workspace)
        try Output.write("\(redline.changeSummary ?? "nothing has changed"); \(written)\n")
    }
}
