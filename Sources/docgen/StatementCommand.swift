import ArgumentParser

/// `docgen statement`: work on joint statements between their sources.
struct StatementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Works on joint statements: forms that go out, texts that come back.",
        subcommands: [
            StatementTemplate.self, StatementCollect.self, StatementCoverage.self,
            StatementCompile.self, StatementRedline.self, StatementLedger.self,
            StatementSummary.self,
        ])
}
