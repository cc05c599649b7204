extension Wording {
    /// How far an action has come.
    package struct ActionStatuses: Sendable {
        /// Still to be done: “open”.
        package let open: String
        /// Done: “done”.
        package let done: String
        /// Given up: “dropped”.
        package let dropped: String

        init(_ labels: inout LabelReader, fallback: ActionStatuses?) {
            open = labels.word("open", else: fallback?.open)
            done = labels.word("done", else: fallback?.done)
            dropped = labels.word("dropped", else: fallback?.dropped)
        }
    }
}
