extension Wording {
    /// A saved chat.
    package struct Chat: Sendable {
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

        init(_ labels: inout LabelReader, fallback: Chat?) {
            time = labels.word("time", else: fallback?.time)
            author = labels.word("author", else: fallback?.author)
            message = labels.word("message", else: fallback?.message)
            links = labels.word("links", else: fallback?.links)
            inReplyTo = labels.pattern("in_reply_to", else: fallback?.inReplyTo)
        }
    }
}
