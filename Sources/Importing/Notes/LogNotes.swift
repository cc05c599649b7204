internal import DocPipeline

/// Notes taken in a chat that everybody typed in: a log in one of the forms of saved chats.
enum LogNotes {
    /// Reads a log; `nil` where less than half of the lines begin a message of one.
    static func read(_ text: SavedText) -> TypedNotes? {
        guard let form = ChatForms.named("irc") else { return nil }
        var lines = 0
        for line in text.lines where !line.isEmpty {
            lines += 1
            if lines == ChatForms.sampleSize { break }
        }
        guard lines > 0, form.score(of: text) >= lines else { return nil }
        let chat = form.read(text)
        var notes = TypedNotes(title: form.title, isLog: true, entries: [])
        if !chat.preamble.isEmpty {
            notes.entries.append(NoteEntry(text: chat.preamble, line: 1))
        }
        for message in chat.messages {
            let entry = NoteEntry(writer: message.author, text: message.text, line: message.line)
            if message.isNotice { notes.notices.append(entry) } else { notes.entries.append(entry) }
        }
        return notes
    }
}
