/// WhatsApp and what writes like it: `31.08.20, 15:42 - Vera Moser: text`,
/// `[8/31/20, 3:42:07 PM] Vera Moser: text`.
///
/// The application's language decides the order of day and month, for all lines of a file alike. A
/// line without a name is the program's own.
struct WhatsAppChat: ChatLineForm {
    let name = "whatsapp"
    let title = "WhatsApp"

    func head(_ line: LineScanner) -> ChatHead? {
        var line = line
        line.skipDirectionMarks()
        let isInBrackets = line.take("[")
        guard let date = line.date() else { return nil }
        _ = line.take(",")
        line.skipBlanks()
        guard let time = line.time() else { return nil }
        if isInBrackets {
            guard line.take("]") else { return nil }
        } else {
            line.skipBlanks()
            guard line.take("-") || line.take("–") else { return nil }
        }
        guard line.skipBlanks() > 0 else { return nil }
        line.skipDirectionMarks()
        guard let colon = line.find(":"), colon > line.offset, colon - line.offset <= 100,
            colon + 1 == line.end || line.bytes.blankLength(at: colon + 1, line.end) > 0
        else {
            return ChatHead(
                time: time, date: date, author: line.end..<line.end, text: line.rest,
                isNotice: true)
        }
        let author = line.trimmed(line.offset..<colon)
        // IRCCloud writes its nicknames so.
        guard line.bytes[author].first != UInt8(ascii: "<") else { return nil }
        line.move(to: colon + 1)
        line.skipBlanks()
        line.skipDirectionMarks()
        return ChatHead(time: time, date: date, author: author, text: line.rest)
    }
}
