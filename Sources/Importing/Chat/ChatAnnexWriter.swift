internal import DocPipeline

/// Writes a chat as a source of kind chat.
struct ChatAnnexWriter {
    let log: ChatLog
    let form: any ChatForm
    /// How many messages the saved file has.
    let count: Int
    let title: String?
    let date: CalendarDate?
    private var writer: SourceWriter

    init(log: ChatLog, form: any ChatForm, count: Int, title: String?, date: CalendarDate?) {
        self.log = log
        self.form = form
        self.count = count
        self.title = title
        self.date = date
        let texts = log.messages.reduce(0) { $0 + $1.text.utf8.count + $1.author.utf8.count }
        writer = SourceWriter(reserving: texts + 72 * log.messages.count + 1024)
    }

    mutating func annex() -> [UInt8] {
        writer.append("kind: chat\n")
        if let title { writer.member("", "title", title) }
        if let date { writer.append("date: \(date)\n") }
        if log.clock == .elapsed { writer.append("clock: elapsed\n") }
        if let policy = log.policy { writer.member("", "policy", policy) }
        counts()
        writer.append(log.messages.isEmpty ? "messages: []\n" : "messages:\n")
        for message in log.messages { append(message) }
        return writer.bytes
    }

    private mutating func counts() {
        if let saved = log.saved {
            writer.append("saved:\n")
            writer.member("  ", "file", saved.file)
            // A checksum of figures alone would be a number.
            writer.append("  sha256: \"\(saved.sha256)\"\n")
            writer.member("  ", "form", form.name)
            writer.member("  ", "messages", count)
        }
        let leftOut = [
            ("private", log.leftOut.privateMessages), ("reactions", log.leftOut.reactions),
            ("notices", log.leftOut.notices),
        ]
        counts("left_out", leftOut)
        counts("masked", Masked.Kind.allCases.map { ($0.rawValue, log.masked[$0]) })
        if log.holdsPrivate { writer.append("holds_private: true\n") }
    }

    private mutating func counts(_ key: String, _ counts: [(String, Int)]) {
        let parts = counts.filter { $0.1 > 0 }.map { "\($0.0): \($0.1)" }
        if !parts.isEmpty { writer.append("\(key): {\(parts.joined(separator: ", "))}\n") }
    }

    private mutating func append(_ message: ChatLog.Message) {
        var indent = "  - "
        func next() -> String {
            defer { indent = "    " }
            return indent
        }
        if let date = message.date { writer.append("\(next())date: \(date)\n") }
        if !message.time.isEmpty { writer.append("\(next())time: \(message.time)\n") }
        if !message.author.isEmpty { writer.member(next(), "author", message.author) }
        if let spelling = message.asWritten { writer.member(next(), "as_written", spelling) }
        if let audience = message.audience { writer.member(next(), "audience", audience) }
        if let reply = message.replyTo { writer.member(next(), "reply_to", reply) }
        writer.member(next(), "text", message.text.isEmpty ? "–" : message.text)
        if !message.reactions.isEmpty {
            writer.append("    reactions:\n")
            for reaction in message.reactions {
                writer.member("      - ", "sign", reaction.sign)
                if reaction.count != 1 { writer.member("        ", "count", reaction.count) }
            }
        }
    }
}
