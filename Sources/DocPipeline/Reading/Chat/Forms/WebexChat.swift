/// Webex: `from Vera Moser to everyone:    6:12 PM`, then the text on lines of its own.
///
/// One's own private message has no author: `to Paul Lindner (privately):    6:36 PM`. Later
/// versions write the author's role in brackets.
struct WebexChat: ChatLineForm {
    let name = "webex"
    let title = "Webex"

    func head(_ line: LineScanner) -> ChatHead? {
        var line = line
        guard let (colon, time) = Self.time(atEndOf: line) else { return nil }
        let end = line.end
        if let words = ChatWords.taken(from: &line) {
            let names = line.trimmed(line.offset..<colon)
            guard let division = words.division(of: names, in: line.bytes) else {
                return Self.received(names, time, before: end, in: line.bytes)
            }
            return ChatHead(
                time: time, author: Self.withoutRole(division.author, in: line.bytes),
                audience: division.audience, text: end..<end)
        }
        for words in ChatWords.all {
            for word in words.to {
                var ahead = line
                guard ahead.take(anyCase: word), ahead.skipBlanks() > 0 else { continue }
                return ChatHead(
                    time: time, author: end..<end, audience: ahead.trimmed(ahead.offset..<colon),
                    text: end..<end)
            }
        }
        return nil
    }

    /// A private message to whoever saved the file: “from Paul Lindner (privately):    6:37 PM”.
    private static func received(
        _ names: Range<Int>, _ time: TimeReading, before end: Int, in bytes: [UInt8]
    ) -> ChatHead? {
        guard let open = bytes[names].lastIndex(of: UInt8(ascii: "(")), open > names.lowerBound,
            ChatAudiences.showPrivacy(
                String(decoding: bytes[open..<names.upperBound], as: UTF8.self))
        else { return nil }
        return ChatHead(
            time: time, author: bytes.trimmingBlanks(names.lowerBound..<open),
            audience: open..<names.upperBound, text: end..<end)
    }

    /// The colon behind the names, and the time that two blanks or more set apart from it.
    private static func time(atEndOf line: LineScanner) -> (Int, TimeReading)? {
        var search = line.find(":")
        while let colon = search {
            var ahead = line
            ahead.move(to: colon + 1)
            if ahead.skipBlanks() >= 2, let time = ahead.time(mayBeImpossible: true) {
                ahead.skipBlanks()
                if ahead.isAtEnd, colon > line.offset { return (colon, time) }
            }
            search = line.find(":", from: colon + 1)
        }
        return nil
    }

    /// A name without “(internal)” and its like; other brackets may hold an organisation.
    private static func withoutRole(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        for role in [" (internal)", " (external)", " (host)"]
        where String(decoding: bytes[range].suffix(role.utf8.count), as: UTF8.self).lowercased()
            == role
        {
            return bytes.trimmingBlanks(range.lowerBound..<range.upperBound - role.utf8.count)
        }
        return range
    }
}
