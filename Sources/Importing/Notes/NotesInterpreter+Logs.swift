// Lines of a log that people write to programs, and programs to people.

extension NotesInterpreter {
    static let programs: Set<String> = [
        "zakim", "rrsagent", "agendabot", "trackbot", "ghurlbot", "gb", "github-bot", "meetbot",
    ]

    /// Takes lines that people write to programs and programs to people.
    mutating func takeLogLine(_ entry: NoteEntry) -> Bool {
        if let writer = entry.writer, isProgram(writer) {
            if let title = Self.agendum(entry.text) {
                topic(title)
            } else {
                draft.commands.append(entry)
            }
            return true
        }
        guard Self.isCommand(entry.text) else { return false }
        draft.commands.append(entry)
        return true
    }

    private mutating func isProgram(_ writer: String) -> Bool {
        if let known = programWriters[writer] { return known }
        let isProgram = Self.programs.contains(writer.lowercased())
        programWriters[writer] = isProgram
        return isProgram
    }

    /// Whether a line is for a program: “zakim, next agendum”, “q+ to ask”, “ack vera”.
    private static func isCommand(_ text: String) -> Bool {
        for queue in ["+q", "-q"] where text.hasPrefix(queue) {
            let rest = text.dropFirst(2)
            if rest.isEmpty || rest.first == " " { return true }
        }
        var word: [UInt8] = []
        var sign: UInt8 = 0
        for byte in text.utf8.prefix(12) {
            let letter = byte &- 0x41 < 26 ? byte | 0x20 : byte
            guard letter &- 0x61 < 26 else {
                sign = byte
                break
            }
            word.append(letter)
        }
        // Most lines begin with another word.
        switch String(decoding: word, as: UTF8.self) {
        case "q": return [0x2B, 0x2D, 0x3F, 0x3D].contains(sign)
        case "agenda": return [0x2B, 0x2D, 0x3F].contains(sign)
        case "queue": return true
        case "ack": return sign == 0x20 && text.utf8.count < 40
        case let name: return (sign == 0x2C || sign == 0x3A) && programs.contains(name)
        }
    }

    /// The title in “agendum 2 -- YAML-LD -- taken up [from …]”.
    static func agendum(_ text: String) -> String? {
        guard text.hasPrefix("agendum "), text.contains("taken up") || text.contains("just opened")
        else { return nil }
        let parts = text.split(separator: "--").map(\.trimmingBlanks)
        return parts.count >= 3 ? parts[1..<(parts.count - 1)].joined(separator: " -- ") : nil
    }
}
