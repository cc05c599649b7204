/// BigBlueButton: `[15:42] Vera Moser : text`, `[15:42] [Vera Moser : MODERATOR]: text`.
///
/// A line without a name is the program's own, and so are those of “system”.
struct BigBlueButtonChat: ChatLineForm {
    let name = "bigbluebutton"
    let title = "BigBlueButton"

    func head(_ line: LineScanner) -> ChatHead? {
        var line = line
        guard line.take("["), let time = line.time(), line.take("] ") else { return nil }
        let notice = ChatHead(
            time: time, author: line.end..<line.end, text: line.rest, isNotice: true)
        if line.take("["), let divider = line.find(" : "), let close = line.find("]:") {
            guard divider < close else { return nil }
            let author = line.trimmed(line.offset..<divider)
            return head(time, author: author, textAt: close + 2, line)
        }
        // Names do not begin so, but the events of other programs do.
        guard line.next.isASCIILetter || line.next >= 0x80 || line.next.isASCIIDigit else {
            return nil
        }
        guard let colon = Self.colon(in: line) else { return notice }
        return head(
            time, author: line.trimmed(line.offset..<colon), textAt: colon + 1, line)
    }

    private func head(
        _ time: TimeReading, author: Range<Int>, textAt place: Int, _ line: LineScanner
    ) -> ChatHead {
        var line = line
        line.move(to: place)
        line.skipBlanks()
        let isSystem = line.bytes[author].elementsEqual("system".utf8)
        return ChatHead(time: time, author: author, text: line.rest, isNotice: isSystem)
    }

    /// The colon behind a name, which has a blank behind it and no more than 100 bytes before.
    private static func colon(in line: LineScanner) -> Int? {
        guard let place = line.find(": ") ?? line.find(":", from: line.end - 1),
            place > line.offset, place - line.offset <= 100
        else { return nil }
        return place
    }
}
