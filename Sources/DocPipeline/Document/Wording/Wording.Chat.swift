extension Wording {
    /// A saved chat.
    package struct Chat: Sendable {
        /// Title of the annex: “Copy of the chat”.
        package let title: String
        /// Column of the times: “Time”.
        package let time: String
        /// Column of the names: “Name”.
        package let author: String
        /// Column of what was written: “Message”.
        package let message: String
        /// Heading over the links that people shared: “Links shared”.
        package let links: String
        /// Before a message that answers another: “in reply to {name}”.
        package let inReplyTo: Pattern
        /// Before a message that not everyone could read: “to {name}”.
        package let onlyTo: Pattern
        /// What was left out, a list.
        package let leftOut: Pattern
        /// What was masked, a list.
        package let masked: Pattern
        /// That private messages are there: a sentence.
        package let holdsPrivate: String
        /// That times count from the start: a sentence.
        package let fromStart: String
        /// Where it is from, with the checksum of that file.
        package let saved: Pattern
        /// “2 private messages”.
        package let privateMessages: PluralPattern
        /// “3 reactions”.
        package let reactions: PluralPattern
        /// “4 notices of the program”.
        package let notices: PluralPattern
        /// How many were masked: “1 e-mail address”.
        package let counts: [Masked.Kind: PluralPattern]
        /// What is printed in place of what was masked: “[e-mail address]”.
        package let marks: [Masked.Kind: String]

        init(_ labels: inout LabelReader, fallback: Chat?) {
            title = labels.word("title", else: fallback?.title)
            time = labels.word("time", else: fallback?.time)
            author = labels.word("author", else: fallback?.author)
            message = labels.word("message", else: fallback?.message)
            links = labels.word("links", else: fallback?.links)
            inReplyTo = labels.pattern("in_reply_to", else: fallback?.inReplyTo)
            onlyTo = labels.pattern("only_to", else: fallback?.onlyTo)
            leftOut = labels.pattern("left_out", else: fallback?.leftOut)
            masked = labels.pattern("masked", else: fallback?.masked)
            holdsPrivate = labels.word("holds_private", else: fallback?.holdsPrivate)
            fromStart = labels.word("from_start", else: fallback?.fromStart)
            saved = labels.pattern("saved", else: fallback?.saved)
            privateMessages = labels.plural("private_messages", else: fallback?.privateMessages)
            reactions = labels.plural("reactions", else: fallback?.reactions)
            notices = labels.plural("notices", else: fallback?.notices)
            var counts: [Masked.Kind: PluralPattern] = [:]
            var marks: [Masked.Kind: String] = [:]
            for kind in Masked.Kind.allCases {
                counts[kind] = labels.plural(kind.rawValue, else: fallback?.counts[kind])
                marks[kind] = labels.word("mark_" + kind.rawValue, else: fallback?.marks[kind])
            }
            self.counts = counts
            self.marks = marks
        }
    }
}
