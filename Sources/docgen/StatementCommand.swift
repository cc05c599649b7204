import ArgumentParser

/// `docgen statement`: work on joint statements between their sources.
struct StatementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Works on joint statements: forms that go out, texts that come back.",
        subcommands: [StatementTemplate.self, StatementCollect.self, StatementSummary.self])
}
