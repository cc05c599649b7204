/// A chat as it is attached to minutes: what is printed of it, and what was left out or masked.
package struct ChatLog: Sendable {
    package struct Message: Sendable, Equatable {
        /// "HH:MM" or "HH:MM:SS" as written; empty when unknown.
        package var time: String
        /// The day, in a chat over several days.
        package var date: CalendarDate?
        package var author: String
        /// The author's name as the program had it; `nil` where it is the same.
        package var asWritten: String?
        /// Who could read it; `nil` for everyone.
        package var audience: String?
        /// The author, or the first words, of the message that this one answers.
        package var replyTo: String?
        package var text: String
        package var reactions: [Reaction] = []
    }

    /// A sign that people put to a message.
    package struct Reaction: Sendable, Equatable {
        package var sign: String
        package var count: Int
    }

    /// The file that a program saved.
    package struct Saved: Sendable, Equatable {
        package var file: String
        /// SHA-256 of its bytes in hexadecimal digits.
        package var sha256: String

        package init(file: String, sha256: String) {
            self.file = file
            self.sha256 = sha256
        }
    }

    /// How many of what was left out.
    package struct LeftOut: Sendable, Equatable {
        package var privateMessages = 0
        package var reactions = 0
        /// What the program wrote itself: who came and who left.
        package var notices = 0

        package init() {}
    }

    package var source: String?
    /// What was left out, as a sentence.
    package var policy: String?
    package var clock: SavedChat.Clock = .clock
    package var saved: Saved?
    package var leftOut = LeftOut()
    package var masked = Masked()
    /// Whether private messages were kept.
    package var holdsPrivate = false
    /// Whether it is the text of a file that could not be read as a chat, private messages and all.
    package var isUnread = false
    package var messages: [Message] = []

    package init() {}

    /// A text that is in no known form, kept as one message of nobody's.
    init(unread text: String) {
        messages = [Message(time: "", author: "", text: text)]
        isUnread = true
    }

    /// Reads a chat annex (kind: chat).
    init(_ value: LocatedValue) {
        let fields = Fields(value)
        source = fields.text("source")
        policy = fields.text("policy")
        clock = fields.text("clock").flatMap(SavedChat.Clock.init) ?? .clock
        holdsPrivate = fields.flag("holds_private") ?? false
        if let saved = fields["saved"].map(Fields.init), let file = saved.text("file"),
            let sum = saved.text("sha256")
        {
            self.saved = Saved(file: file, sha256: sum)
        }
        if let counts = fields["left_out"].map(Fields.init) {
            leftOut.privateMessages = counts.integer("private") ?? 0
            leftOut.reactions = counts.integer("reactions") ?? 0
            leftOut.notices = counts.integer("notices") ?? 0
        }
        if let counts = fields["masked"].map(Fields.init) {
            for kind in Masked.Kind.allCases { masked[kind] = counts.integer(kind.rawValue) ?? 0 }
        }
        messages = fields.list("messages").map { value in
            let message = Fields(value)
            return Message(
                time: message.text("time") ?? "", date: message.date("date"),
                author: message.text("author") ?? "", asWritten: message.text("as_written"),
                audience: message.text("audience"), replyTo: message.text("reply_to"),
                text: message.text("text") ?? "",
                reactions: message.list("reactions").compactMap { value in
                    let reaction = Fields(value)
                    return reaction.text("sign").map {
                        Reaction(sign: $0, count: reaction.integer("count") ?? 1)
                    }
                })
        }
    }
}
