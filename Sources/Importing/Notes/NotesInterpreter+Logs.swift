// Lines of a log that people write to programs, and programs to people.

extension NotesInterpreter {
    static let programs: Set<String> = [
        "zakim", "rrsagent", "agendabot", "trackbot", "ghurlbot", "gb", "github-bot", "meetbot",
    ]

    /// Takes lines that people write to programs and programs to people.
    mutating func takeLogLine(_ entry: NoteEntry) -> Bool {
        let lower = entry.text.prefix(40).lowercased()
        if let writer = entry.writer, Self.programs.contains(writer.lowercased()) {
            if let title = Self.agendum(entry.text) {
                topic(title)
                return true
            }
            draft.commands.append(entry)
            return true
        }
        let isCommand =
            Self.programs.contains { lower.hasPrefix($0 + ",") || lower.hasPrefix($0 + ":") }
            || ["agenda+", "agenda-", "agenda?", "q+", "q-", "q?", "queue"].contains {
                lower.hasPrefix($0)
            }
            || lower.hasPrefix("ack ") && lower.count < 40
        if isCommand { draft.commands.append(entry) }
        return isCommand
    }

    /// The title in “agendum 2 -- YAML-LD -- taken up [from …]”.
    static func agendum(_ text: String) -> String? {
        guard text.hasPrefix("agendum "), text.contains("taken up") || text.contains("just opened")
        else { return nil }
        let parts = text.split(separator: "--").map(\.trimmingBlanks)
        return parts.count >= 3 ? parts[1..<(parts.count - 1)].joined(separator: " -- ") : nil
    }
}
