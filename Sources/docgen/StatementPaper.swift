import ArgumentParser
internal import DocPipeline

/// What the subcommands that print a paper on contributions have in common.
struct PaperOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The statement's folder or file.", valueName: "statement"))
    var statement: String

    @Option(
        name: [.customShort("t"), .long],
        help: ArgumentHelp(
            "Formats, separated by commas: docx, flat-opc, html, txt, json; without any, plain text is "
                + "shown.", valueName: "formats"))
    var to: OutputFormatList?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write to, made when it is not there; - for standard output.",
            discussion: "Default: build in the workspace.", valueName: "folder"))
    var output: String?

    func validate() throws {
        if to?.hasPDF == true {
            throw ValidationError("Papers are made as docx, flat-opc, html, txt or json.")
        }
        if output == "-", let to, to.formats.count != 1 {
            throw ValidationError("-o - takes one format: -t txt, html, docx or json.")
        }
    }

    /// Makes the paper and writes it where it is wanted.
    func write(_ paper: ContributionPaper) throws {
        let workspace = try WorkspaceFolder(around: [statement])
        var options = BuildOptions()
        options.fileDate = try SourceDateEpoch.date()
        let preparation = Compiler.prepare(
            resources: .embedded(), files: workspace.files, options: options)
        var findings = try FindingsOutput(format: .text, to: .error, root: workspace.files.root)
        try findings.add(preparation.diagnostics, in: preparation.sources)
        guard let compiler = preparation.compiler, !preparation.diagnostics.hasErrors else {
            try findings.close(files: 1)
            throw ExitStatus.inputHasErrors
        }
        let path = try Self.path(of: statement, workspace)
        let compilation = compiler.compile(path, for: .paper(paper))
        try findings.add(compilation.diagnostics, in: compilation.sources)
        if !compilation.diagnostics.isEmpty { try findings.close(files: 1) }
        guard compilation.document != nil else {
            guard compilation.diagnostics.hasErrors else {
                throw CommandFailure("“\(path)” is no statement")
            }
            throw ExitStatus.inputHasErrors
        }
        try write(compilation, workspace, name: "\(compilation.name)-\(paper.outputName)")
    }

    private func write(
        _ compilation: Compilation, _ workspace: WorkspaceFolder, name: String
    ) throws {
        guard let formats = to?.formats, output != "-" else {
            let formats = to?.formats ?? [.txt]
            return try RenderedFiles(compilation, as: formats, name: name).writeToStandardOutput()
        }
        let files = try RenderedFiles(compilation, as: formats, name: name)
        try Output.write(try files.write(to: output, in: workspace) + "\n")
    }

    /// A statement may be named by its folder.
    private static func path(of typed: String, _ workspace: WorkspaceFolder) throws -> String {
        switch try workspace.place(of: typed) {
        case .file(let path): path
        case .folder(let path): path.isEmpty ? "statement.md" : "\(path)/statement.md"
        }
    }
}

extension ContributionPaper {
    /// What stands in the name of its files.
    fileprivate var outputName: String {
        switch self {
        case .coverage: "coverage"
        case .compile: "working-paper"
        case .ledger: "ledger"
        }
    }
}
