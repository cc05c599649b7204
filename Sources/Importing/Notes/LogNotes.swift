internal import DocPipeline

/// Notes taken in a chat that everybody typed in: a log in one of the forms of saved chats.
enum LogNotes {
    /// Reads a log; `nil` where less than half of the lines begin a message of one.
    static func read(_ text: SavedText) -> TypedNotes? {
        guard let form = form(of: text) else { return nil }
        var lines = 0
        for line in text.lines where !line.isEmpty {
            lines += 1
            if lines == ChatForms.sampleSize { break }
        }
        guard lines > 0, form.score(of: text) >= lines else { return nil }
        let chat = form.read(text)
        if form.name != "irc", !isTypedByScribes(chat) { return nil }
        var notes = TypedNotes(title: form.title, isLog: true, entries: [])
        if !chat.preamble.isEmpty {
            notes.entries.append(NoteEntry(text: chat.preamble, line: 1))
        }
        for message in chat.messages {
            // One types a line at a time there; a longer one was wrapped by the program.
            let entry = NoteEntry(
                writer: message.author, text: Self.unwrapped(message.text), line: message.line)
            if message.isNotice { notes.notices.append(entry) } else { notes.entries.append(entry) }
        }
        return notes
    }

    /// The form of logs; where it does not fit, that of logs with “nick: text” on each line.
    private static func form(of text: SavedText) -> (any ChatForm)? {
        guard let log = ChatForms.named("irc"), log.score(of: text) == 0 else {
            return ChatForms.named("irc")
        }
        return ChatForms.named("names")
    }

    /// Whether lines with a name in front are a log: several people typed, their names are single words
    /// that mean nothing else, and what a scribe types stands behind them.
    private static func isTypedByScribes(_ chat: SavedChat) -> Bool {
        guard chat.preamble.isEmpty else { return false }
        var writers: Set<String> = []
        var keywords = 0
        for message in chat.messages.prefix(ChatForms.sampleSize) {
            let name = message.author
            guard !name.isEmpty, !name.contains(" "), NoteKeyword.match(name + ":") == nil else {
                return false
            }
            writers.insert(name)
            if NoteKeyword.match(message.text) != nil { keywords += 1 }
        }
        return writers.count > 1 && keywords > 1
    }

    private static func unwrapped(_ text: String) -> String {
        guard text.utf8.contains(0x0A) else { return text }
        return text.split(separator: "\n").map(\.trimmingBlanks).joined(separator: " ")
    }
}
