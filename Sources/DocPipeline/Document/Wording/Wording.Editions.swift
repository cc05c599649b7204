extension Wording {
    /// What is said of editions: the parts that others do not have, and the rule on names.
    package struct Editions: Sendable {
        /// On every page of the edition that has everything: “Internal edition”.
        package let `internal`: String
        /// Before a part that only this edition has: “Confidential: only in the internal edition”.
        package let confidential: String
        /// Before a part that is printed and not said: “In print only”.
        package let printOnly: String
        /// Before a part that is said and not printed: “Spoken only”.
        package let speechOnly: String
        /// After such a part: “End of this part”.
        package let end: String
        /// Under the title of a meeting whose participants are not named.
        ///
        /// “Held under the Chatham House Rule: what was said may be used …”
        package let chathamHouse: String
        /// Under the heading of an item, or before a part: “Under the Chatham House Rule”.
        package let chathamHousePart: String

        init(_ labels: inout LabelReader, fallback: Editions?) {
            self.internal = labels.word("internal", else: fallback?.internal)
            confidential = labels.word("confidential", else: fallback?.confidential)
            printOnly = labels.word("print_only", else: fallback?.printOnly)
            speechOnly = labels.word("speech_only", else: fallback?.speechOnly)
            end = labels.word("end", else: fallback?.end)
            chathamHouse = labels.word("chatham_house", else: fallback?.chathamHouse)
            chathamHousePart = labels.word(
                "chatham_house_part", else: fallback?.chathamHousePart)
        }
    }
}

extension Wording.Editions {
    /// A block as it is printed: an edge becomes a remark in brackets, which says what begins or
    /// ends.
    func shown(_ block: Block) -> Block {
        guard case .edge(let edge) = block else { return block }
        let words = edge.isStart ? begin(edge.container) : end
        return .notice(Notice(.remark, [.text("[\(words)]")]))
    }

    private func begin(_ container: TextContainer) -> String {
        switch container {
        case .confidential: confidential
        case .chathamHouse: chathamHousePart
        case .print: printOnly
        case .speech: speechOnly
        }
    }

    /// What a document is, with its edition where readers must know: “Minutes · Internal edition”.
    func marked(_ kind: String, _ edition: Edition) -> String {
        edition == .internal ? "\(kind) · \(self.internal)" : kind
    }
}

extension Wording {
    /// What stands in the head of every page: “Draft”, “Draft, Internal edition”; `nil` for nothing.
    func mark(isDraft: Bool, _ edition: Edition) -> String? {
        let marks =
            (isDraft ? [statuses.draft] : [])
            + (edition == .internal ? [editions.internal] : [])
        return marks.isEmpty ? nil : marks.joined(separator: lists.separator)
    }
}
