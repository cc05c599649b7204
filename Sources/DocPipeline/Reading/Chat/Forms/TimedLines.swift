/// Plain lines, as one types a chat by hand: `15:42 Vera Moser: text`.
struct TimedLines: ChatLineForm {
    let name = "lines"
    let title = "lines “15:42 Name: text”"

    func head(_ line: LineScanner) -> ChatHead? {
        var line = line
        guard let time = line.time(), line.skipBlanks() > 0 else { return nil }
        guard let colon = line.find(":"), colon > line.offset, colon - line.offset <= 100 else {
            return nil
        }
        let author = line.trimmed(line.offset..<colon)
        guard !author.isEmpty else { return nil }
        line.move(to: colon + 1)
        line.skipBlanks()
        return ChatHead(time: time, author: author, text: line.rest)
    }
}
