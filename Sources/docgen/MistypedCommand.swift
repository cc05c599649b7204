import ArgumentParser
internal import DocPipeline

/// Finds the word of a command line that should be a subcommand and is none.
///
/// The argument parser only says that it did not expect the word, not which one is meant.
enum MistypedCommand {
    /// What is wrong with the leading words of a command line; `nil` when they name a command, or
    /// only one that wants more words.
    static func failure(
        in arguments: some Sequence<String>, of root: any ParsableCommand.Type
    ) -> CommandFailure? {
        var command = root
        var typed = name(of: root)
        for word in arguments {
            let choices = command.configuration.subcommands
            guard !choices.isEmpty, !word.hasPrefix("-") else { return nil }
            if word == "help", command == root { continue }
            guard let next = choices.first(where: { name(of: $0) == word }) else {
                return unknown(word, after: typed, choices.map(name))
            }
            command = next
            typed += " " + word
        }
        return nil
    }

    private static func unknown(
        _ word: String, after typed: String, _ names: [String]
    ) -> CommandFailure {
        guard let meant = bestSuggestion(for: word, among: names) else {
            let list = names.joined(separator: ", ")
            return CommandFailure("there is no “\(typed) \(word)”; “\(typed)” has \(list)")
        }
        return CommandFailure("there is no “\(typed) \(word)”; did you mean “\(typed) \(meant)”?")
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? String(describing: command).lowercased()
    }
}
