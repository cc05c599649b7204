/// What browser extensions save of Teams: `**Vera Moser** (15:42):` over quoted lines, under a
/// heading for each day.
struct MarkdownExport: ChatLineForm {
    let name = "markdown"
    let title = "Markdown of browser extensions, “**Name** (15:42):” over quoted lines"

    func head(_ line: LineScanner) -> ChatHead? {
        var line = line
        if line.take("#") { return dayHeading(line) }
        guard line.take("**"), let close = line.find("**"), close > line.offset else { return nil }
        let author = line.trimmed(line.offset..<close)
        line.move(to: close + 2)
        line.skipBlanks()
        guard line.take("("), let time = line.time(), line.take("):") else { return nil }
        line.skipBlanks()
        return ChatHead(time: time, author: author, text: line.rest)
    }

    /// A heading that is a date belongs to nobody.
    private func dayHeading(_ line: LineScanner) -> ChatHead? {
        let words = line.bytes[line.rest].drop { $0 == UInt8(ascii: "#") || $0 == 0x20 }
        let text = String(decoding: words, as: UTF8.self)
        guard let date = CalendarDate(text) ?? CalendarDate(written: text) else { return nil }
        return ChatHead(
            date: .day(date), author: line.end..<line.end, text: words.startIndex..<words.endIndex,
            isNotice: true)
    }

    func continuation(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var scanner = LineScanner(bytes, line)
        guard scanner.take(">") else { return line }
        _ = scanner.take(" ")
        return scanner.rest
    }
}
