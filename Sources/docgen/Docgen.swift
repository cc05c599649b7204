import ArgumentParser
internal import Converting
import DocPipeline

/// The program: finds the subcommand, runs it, and turns what went wrong into an exit status.
@main
struct Docgen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docgen",
        abstract: "Turns notes in YAML and Markdown into official minutes and joint statements.",
        discussion: """
            A workspace is a folder with a docgen.yaml. In it:

              docgen                 says what there is and what to do next
              docgen check           looks for mistakes in everything
              docgen build           makes Word, HTML and plain text of everything

            Exit status: 0 done; 1 the input has errors; 2 wrong usage, or something outside failed.
            """,
        version: programVersion,
        subcommands: [
            ArchiveCommand.self, BuildCommand.self, CalendarCommand.self, CheckCommand.self,
            ExplainCommand.self, ImportCommand.self, LSPCommand.self, NewCommand.self,
            RegisterCommand.self, SchemaCommand.self, StatementCommand.self, TemplateCommand.self,
        ])

    static func main() async {
        do {
            if let failure = MistypedCommand.failure(
                in: CommandLine.arguments.dropFirst(), of: Docgen.self)
            {
                throw failure
            }
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            exit(with: error)
        }
    }

    func run() throws {
        try Overview.show()
    }

    /// Says what went wrong and ends the program with the status that belongs to it.
    private static func exit(with error: any Error) -> Never {
        if let failure = error as? CommandFailure {
            try? StandardStream.error.write(Array("docgen: \(failure.message)\n".utf8))
            ExitStatus.failed.end()
        }
        if let verdict = error as? ExitStatus { verdict.end() }
        if let interrupted = error as? Interrupted { interrupted.end() }
        let message = fullMessage(for: error)
        let isWanted = exitCode(for: error) == .success
        let stream: StandardStream = isWanted ? .output : .error
        do {
            if !message.isEmpty { try stream.write(Array("\(message)\n".utf8)) }
        } catch {
            ExitStatus.failed.end()
        }
        (isWanted ? ExitStatus.done : .failed).end()
    }
}
