internal import DocPipeline

/// What a person is told about a chat that was imported.
struct ChatSummary {
    let chat: SavedChat
    let log: ChatLog
    let text: SavedText
    let file: SavedFile
    let directory: Directory
    let isRedacted: Bool

    var lines: [String] {
        [read, kept, days, leftOut, masked, names].compactMap(\.self)
    }

    private var read: String {
        let encoding = text.encoding == .utf8 ? "" : " in \(text.encoding.rawValue)"
        return "read “\(file.name)”\(encoding) as \(chat.form.name): \(chat.form.title)"
    }

    private var kept: String {
        let authors = Set(log.messages.lazy.map(\.author)).subtracting([""]).count
        let reactions = log.messages.reduce(0) { sum, message in
            sum + message.reactions.reduce(0) { $0 + $1.count }
        }
        return counted(log.messages.count, "message") + " by "
            + counted(authors, "person", "people")
            + (reactions > 0 ? ", with \(counted(reactions, "reaction"))" : "")
    }

    private var days: String? {
        guard chat.isDayOrderGuessed, let day = chat.messages.lazy.compactMap(\.date).first else {
            return nil
        }
        return
            "no date shows which figure is the day: the first is read as \(day); see that it is right"
    }

    private var leftOut: String? {
        let parts: [String] = [
            (log.leftOut.privateMessages, "private message", "private messages"),
            (
                log.leftOut.reactions, "reaction to a private message",
                "reactions to private messages"
            ),
            (log.leftOut.notices, "notice of the program", "notices of the program"),
        ].filter { $0.0 > 0 }.map { counted($0.0, $0.1, $0.2) }
        if log.holdsPrivate {
            return "private messages are included: for an internal edition only"
        }
        return parts.isEmpty ? nil : "left out: \(parts.joined(separator: ", "))"
    }

    private var masked: String? {
        guard isRedacted else { return "nothing is masked: for an internal edition only" }
        let nouns: [(Masked.Kind, String)] = [
            (.addresses, "e-mail address"), (.telephones, "telephone number"),
            (.meetings, "meeting number"), (.passcodes, "passcode"),
        ]
        let parts = nouns.compactMap { kind, noun in
            log.masked[kind] > 0
                ? counted(log.masked[kind], noun, noun + (noun.hasSuffix("s") ? "es" : "s")) : nil
        }
        return parts.isEmpty ? nil : "masked: \(parts.joined(separator: ", "))"
    }

    /// Who wrote and is not in `docgen.yaml`, where it lists people.
    private var names: String? {
        guard directory.listsPeople else { return nil }
        let unknown = Set(log.messages.lazy.map(\.author)).subtracting([""]).filter {
            !directory.knows($0)
        }.sorted()
        guard !unknown.isEmpty else { return nil }
        let shown = unknown.prefix(8).map { "“\($0)”" }.joined(separator: ", ")
        let more = unknown.count > 8 ? " and \(unknown.count - 8) more" : ""
        return "not in docgen.yaml: \(shown)\(more)"
    }
}

/// A number with its noun: “1 message”, “2 messages”.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
