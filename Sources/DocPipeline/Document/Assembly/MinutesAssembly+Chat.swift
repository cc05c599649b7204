// A saved chat as an annex: what was left out of it, the messages, the links in them.

extension MinutesAssembly {
    /// The blocks of a chat below the head of its annex.
    func chat(_ log: ChatLog) -> [Block] {
        var blocks = remarks(on: log).map { Block.notice(Notice(.remark, [.text($0)])) }
        var links: [Inline.Link] = []
        // The words of these links are their addresses.
        var addresses: Set<String> = []
        let messages = log.messages.map { message in
            let content = LinkedText.inlines(of: message.text)
            for case .link(let link) in content
            where addresses.insert(link.destination).inserted {
                links.append(link)
            }
            return Chat.Message(
                time: time(of: message), author: name(message.author),
                content: heading(of: message) + content + reactions(to: message))
        }
        blocks.append(
            .chat(
                Chat(
                    columns: [words.chat.time, words.chat.author, words.chat.message],
                    messages: messages, linksTitle: links.isEmpty ? nil : words.chat.links,
                    links: links)))
        return blocks
    }

    /// What the reader has to know before: a policy in its own words, and the counts.
    private func remarks(on log: ChatLog) -> [String] {
        var sentences: [String] = []
        if log.clock == .elapsed { sentences.append(words.chat.fromStart) }
        if log.holdsPrivate { sentences.append(words.chat.holdsPrivate) }
        let leftOut = [
            (log.leftOut.privateMessages, words.chat.privateMessages),
            (log.leftOut.reactions, words.chat.reactions),
            (log.leftOut.notices, words.chat.notices),
        ]
        sentences += sentence(words.chat.leftOut, leftOut)
        let masked = Masked.Kind.allCases.compactMap { kind in
            words.chat.counts[kind].map { (log.masked[kind], $0) }
        }
        sentences += sentence(words.chat.masked, masked)
        if let saved = log.saved {
            sentences.append(words.chat.saved.filled(["file": saved.file, "sum": saved.sha256]))
        }
        let counts = sentences.joined(separator: " ")
        return [log.policy ?? "", counts].filter { !$0.isEmpty }
    }

    private func sentence(_ pattern: Pattern, _ counts: [(Int, PluralPattern)]) -> [String] {
        let parts = counts.filter { $0.0 > 0 }.map { words.counted($0.0, $0.1) }
        return parts.isEmpty
            ? [] : [pattern.filled(["list": parts.joined(separator: words.lists.separator)])]
    }

    private func time(of message: ChatLog.Message) -> String {
        guard let date = message.date else { return message.time }
        return message.time.isEmpty ? "\(date)" : "\(date) \(message.time)"
    }

    /// Whom a message is for and what it answers, on a line before it.
    private func heading(of message: ChatLog.Message) -> [Inline] {
        let parts = [
            message.audience.map { words.chat.onlyTo.filled(["name": name($0)]) },
            message.replyTo.map { words.chat.inReplyTo.filled(["name": name($0)]) },
        ].compactMap(\.self)
        guard !parts.isEmpty else { return [] }
        return [
            .emphasis([.text("(\(parts.joined(separator: words.lists.separator)))")]), .text(" "),
        ]
    }

    private func reactions(to message: ChatLog.Message) -> [Inline] {
        guard !message.reactions.isEmpty else { return [] }
        let signs = message.reactions.map { reaction in
            reaction.count == 1 ? reaction.sign : "\(reaction.sign) \(reaction.count)"
        }
        return [.text(" [\(signs.joined(separator: " "))]")]
    }
}
