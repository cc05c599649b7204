import ArgumentParser

/// `docgen statement summary`: the sheet that a conference service asks for.
struct StatementSummary: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Makes the summary sheet of a statement for the conference service.",
        discussion: """
            Whose statement it is, to whom, under which item, how long, who endorses it, and the first \
            sentence under each heading. “docgen build --as summary” does the same.
            """)

    @Argument(
        help: ArgumentHelp(
            "Statements, or folders with them; all of the workspace without any.",
            valueName: "paths"))
    var paths: [String] = []

    @Option(
        name: [.customShort("t"), .long],
        help: ArgumentHelp(
            "Formats, separated by commas: \(OutputFormatList.names).", valueName: "formats"))
    var to: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write to; - for standard output.",
            discussion: "Default: build in the workspace.", valueName: "folder"))
    var output: String?

    func run() async throws {
        var arguments = ["--as", "summary"]
        if let to { arguments += ["--to", to] }
        if let output { arguments += ["--output", output] }
        try await BuildCommand.parse(arguments + ["--"] + paths).run()
    }
}
