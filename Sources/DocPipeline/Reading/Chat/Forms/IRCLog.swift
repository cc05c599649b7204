/// Logs of Internet Relay Chat, in the forms that its programs write.
///
/// A line is a time, or none, and a body: `20:41:27 <vera> text` (RRSAgent), `[19:36] * vera nods`
/// (mIRC), `2003-12-18T15:27:21-0500Z <vera> text`, `27-02-2020 15:04:33 < vera!user@host: text`
/// (bip), `13:10  vera | text` (irssi), `[2020-07-23 14:57:56] <vera> text` (IRCCloud); the events
/// are known by the signs before them, or by what they say.
struct IRCLog: ChatLineForm {
    let name = "irc"
    let title = "a log of Internet Relay Chat"

    func head(_ line: LineScanner) -> ChatHead? {
        var line = line
        var head = ChatHead(author: line.end..<line.end, text: line.end..<line.end)
        let isStamped = Self.takeStamp(from: &line, into: &head)
        line.skipBlanks()
        if isStamped, let event = Self.event(line, head) { return event }
        if line.take("<") { return Self.nickname(line, head) }
        guard isStamped else { return nil }
        return Self.column(line, head)
    }

    /// Reads date and time, in brackets or not.
    private static func takeStamp(from line: inout LineScanner, into head: inout ChatHead) -> Bool {
        var ahead = line
        let isInBrackets = ahead.take("[")
        if let date = ahead.date() {
            head.date = date
            if !ahead.take("T") { ahead.skipBlanks() }
        }
        guard let time = ahead.time() else { return false }
        // The zone of a full time stamp: -0500Z.
        while ahead.next.isASCIIDigit || [0x2B, 0x2D, 0x3A, 0x5A].contains(ahead.next) {
            ahead.move(to: ahead.offset + 1)
        }
        if isInBrackets, !ahead.take("]") { return false }
        guard ahead.skipBlanks() > 0 else { return false }
        head.time = time
        line = ahead
        return true
    }

    /// Reads `nick> text` and `nick!user@host: text` behind the `<`.
    private static func nickname(_ line: LineScanner, _ head: ChatHead) -> ChatHead? {
        var line = line
        var head = head
        line.skipBlanks()
        var close = line.offset
        while close < line.end, line.bytes[close] != UInt8(ascii: ">"),
            line.bytes[close] != UInt8(ascii: ":")
                || line.bytes.blankLength(at: close + 1, line.end) == 0
        {
            if line.bytes[close] == 0x20 || close - line.offset > 160 { return nil }
            close += 1
        }
        guard close < line.end, close > line.offset else { return nil }
        var author = line.offset..<close
        if let mark = line.bytes[author].firstIndex(of: UInt8(ascii: "!")) {
            author = author.lowerBound..<mark
        }
        // The sign of an operator or of somebody with a voice is no part of the name.
        if [UInt8(ascii: "@"), UInt8(ascii: "+")].contains(line.bytes[author.lowerBound]) {
            author = author.lowerBound + 1..<author.upperBound
        }
        guard !author.isEmpty else { return nil }
        line.move(to: close + 1)
        line.skipBlanks()
        head.author = author
        head.text = line.rest
        head.isNotice = isNotice(line, by: author)
        return head
    }

    /// Whether a line says that its own writer came, went or set the topic.
    private static func isNotice(_ line: LineScanner, by author: Range<Int>) -> Bool {
        guard line.bytes[line.rest].starts(with: line.bytes[author]) else { return false }
        var rest = line
        rest.move(to: line.offset + author.count)
        let events: [StaticString] = [
            " has joined #", " has left #", " has quit", " has changed the topic to:",
        ]
        return events.contains { rest.holds($0, at: rest.offset) }
    }

    /// Reads what a program says itself, and `* nick acts`.
    private static func event(_ line: LineScanner, _ head: ChatHead) -> ChatHead? {
        var line = line
        var head = head
        let signs: [StaticString] = [
            "-!-", "***", "==", "-->", "<--", "→", "←", "⇐", "⇒", "—", "--",
        ]
        if signs.contains(where: { line.take($0) }) {
            line.skipBlanks()
            head.text = line.rest
            head.isNotice = true
            return head
        }
        guard line.take("* ") else { return nil }
        guard let end = line.find(" "), end > line.offset else { return nil }
        head.author = line.offset..<end
        line.move(to: end + 1)
        head.text = line.rest
        return head
    }

    /// Reads `nick | text`.
    private static func column(_ line: LineScanner, _ head: ChatHead) -> ChatHead? {
        guard let bar = line.find(" | "), bar > line.offset, bar - line.offset <= 32 else {
            return nil
        }
        var head = head
        head.author = line.trimmed(line.offset..<bar)
        guard !line.bytes[head.author].contains(0x20) else { return nil }
        head.text = bar + 3..<line.end
        return head
    }

    /// The wrapped lines of a message are indented to stand under its text.
    func continuation(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var scanner = LineScanner(bytes, line)
        scanner.skipBlanks()
        return scanner.rest
    }
}
