/// Plain lines, as one types a chat by hand: `15:42 Vera Moser: text`.
struct TimedLines: ChatLineForm {
    let name = "lines"
    let title = "lines “15:42 Name: text”"

    /// Nothing where the text stands on lines of its own behind tabs.
    ///
    /// Nobody types a chat like that by hand. A program writes it, in the words of a language that is
    /// not known here; its private messages could not be told.
    func score(of text: SavedText) -> Int {
        var heads = 0
        var others = 0
        var isBelowBareHead = false
        for line in text.lines where !text.bytes.trimmingBlanks(line).isEmpty {
            if let head = head(LineScanner(text.bytes, line)) {
                heads += 1
                isBelowBareHead = head.text.isEmpty
            } else {
                if isBelowBareHead, text.bytes[line.lowerBound] == 0x09 { return 0 }
                isBelowBareHead = false
                others += 1
            }
            if heads + others == ChatForms.sampleSize { break }
        }
        return heads * 2
    }

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
