import ArgumentParser

/// `docgen statement coverage`: who wrote on what.
struct StatementCoverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Shows how many words each contributor wrote under each heading.",
        discussion: """
            Examples:
              docgen statement coverage statements/kyoto-2021
              docgen statement coverage statements/kyoto-2021 -t docx,html
            """)

    @OptionGroup var paper: PaperOptions

    func run() throws { try paper.write(.coverage) }
}
