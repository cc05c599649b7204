import ArgumentParser

/// `docgen new`: sources that are begun, with all that the workspace knows already.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begins minutes, an agenda, a statement, a contribution or a workspace.",
        discussion: """
            What is there already is never written over. On a terminal it asks for what it cannot \
            know; options say it otherwise.

            Examples:
              docgen new workspace society --name "Society for Good Minutes"
              docgen new agenda --series board          the notice of the next meeting
              docgen new minutes --series board         its minutes, with what was left open
              docgen new statement --template kyoto-declaration-2021 --title "Joint statement"
              docgen new contribution --statement joint-statement --organisation "Example Network"
            """,
        subcommands: [
            NewMinutesCommand.self, NewAgendaCommand.self, NewStatementCommand.self,
            NewContributionCommand.self, NewWorkspaceCommand.self,
        ])
}
