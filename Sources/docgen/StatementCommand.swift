import ArgumentParser

/// `docgen statement`: work on joint statements between their sources.
struct StatementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Works on joint statements: what is handed in beside the text.",
        subcommands: [StatementSummary.self])
}
