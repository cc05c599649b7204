extension ChatLog {
    /// Takes over a saved chat by a policy.
    ///
    /// Private messages are left out and counted, and with them every reaction to one and every
    /// quotation of one; other reactions stand with their message; what the program wrote itself is
    /// left out and counted; addresses, numbers and ways into meetings are masked and counted.
    ///
    /// With `start`, when the recording began, times that count from its start become times of the
    /// day; `resolve` gives the name under which an author is printed.
    package init(
        _ chat: SavedChat, policy: ChatPolicy, start: ClockTime? = nil,
        resolve: (String) -> String
    ) {
        self.init()
        clock = start == nil ? chat.clock : .clock
        var authors = AuthorNames(policy: policy)
        var quoted = ChatReactions()
        let areQuoted = ChatReactions.areIn(chat)
        // The place of each message of the file among those that are kept; `nil` for one left out.
        var places: [Int: Int] = [:]
        let days = Set(chat.messages.lazy.compactMap(\.date))
        for (index, saved) in chat.messages.enumerated() {
            if saved.isNotice {
                leftOut.notices += 1
                continue
            }
            let isPrivate = saved.audience.isPrivate
            if isPrivate, !policy.keepsPrivate {
                leftOut.privateMessages += 1
                if areQuoted { quoted.add(saved.text, at: index) }
                continue
            }
            var message = Message(
                time: Self.time(saved, start: start), date: days.count > 1 ? saved.date : nil,
                author: authors.name(saved.author, &masked, resolve), asWritten: nil,
                audience: authors.audience(saved.audience, &masked, resolve), text: saved.text)
            message.asWritten = authors.spelling(saved.author, unless: message.author)
            holdsPrivate = holdsPrivate || isPrivate
            switch ChatReactions.reference(saved.text) {
            case .reaction(let sign, let quote):
                if take(reaction: sign, change: 1, to: quoted.target(of: quote), places) {
                    continue
                }
            case .removal(let sign, let quote):
                if take(reaction: sign, change: -1, to: quoted.target(of: quote), places) {
                    continue
                }
            case .reply(let quote, let text):
                guard !text.isEmpty else { break }
                message.text = text
                message.replyTo = reply(to: quoted.target(of: quote), quote, places)
            case nil: break
            }
            if areQuoted { quoted.add(message.text, at: index) }
            places[index] = messages.count
            messages.append(message)
        }
        if let redaction = policy.redaction { mask(redaction) }
    }

    private static func time(_ message: SavedChat.Message, start: ClockTime?) -> String {
        guard let time = message.time else { return "" }
        if let start { return time.after(start).description }
        return time.isOfDay ? time.description : ""
    }

    /// Puts a reaction to its message, or takes it back; false where there is none that it quotes.
    ///
    /// One to a message that was left out is left out too: its words would show what was said.
    private mutating func take(
        reaction sign: String, change: Int, to target: Int?, _ places: [Int: Int]
    ) -> Bool {
        guard let target else { return false }
        guard let place = places[target] else {
            leftOut.reactions += 1
            return true
        }
        if let index = messages[place].reactions.firstIndex(where: { $0.sign == sign }) {
            messages[place].reactions[index].count += change
            if messages[place].reactions[index].count <= 0 {
                messages[place].reactions.remove(at: index)
            }
        } else if change > 0 {
            messages[place].reactions.append(Reaction(sign: sign, count: change))
        }
        return true
    }

    /// Whom a reply answers: the author, or the words as quoted where the message is not there;
    /// nobody where it was left out.
    private func reply(to target: Int?, _ quote: String, _ places: [Int: Int]) -> String? {
        guard let target else { return quote }
        guard let place = places[target] else { return nil }
        return messages[place].author.isEmpty ? quote : messages[place].author
    }

    private mutating func mask(_ redaction: Redaction) {
        for index in messages.indices {
            let text = redaction.masked(messages[index].text)
            messages[index].text = text.text
            masked += text.counts
            if let quote = messages[index].replyTo {
                messages[index].replyTo = redaction.masked(quote).text
            }
        }
    }
}

extension SavedChat.Audience {
    /// Whether one person alone could read it.
    package var isPrivate: Bool {
        switch self {
        case .person: true
        case .everyone, .group: false
        }
    }
}

/// The names of a chat as they are printed, each resolved and masked once.
private struct AuthorNames {
    let policy: ChatPolicy
    private var known: [String: String] = [:]

    init(policy: ChatPolicy) { self.policy = policy }

    /// An address in a name counts once, however often the name stands there.
    mutating func name(
        _ written: String, _ masked: inout Masked, _ resolve: (String) -> String
    ) -> String {
        if let name = known[written] { return name }
        var name = resolve(written)
        if let (text, counts) = policy.redaction?.masked(name) {
            name = text
            masked += counts
        }
        known[written] = name
        return name
    }

    /// The name as the program had it, where another is printed.
    func spelling(_ written: String, unless printed: String) -> String? {
        guard written != printed else { return nil }
        let spelling = policy.redaction?.masked(written).text ?? written
        return spelling == printed ? nil : spelling
    }

    mutating func audience(
        _ audience: SavedChat.Audience, _ masked: inout Masked, _ resolve: (String) -> String
    ) -> String? {
        switch audience {
        case .everyone: nil
        case .group(let name), .person(let name): self.name(name, &masked, resolve)
        }
    }
}
