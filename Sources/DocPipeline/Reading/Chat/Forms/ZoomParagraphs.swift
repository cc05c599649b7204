/// Zoom, the names on a line of their own: `11:48:19 From Vera Moser to Everyone:`, then the text
/// line by line after tabs.
struct ZoomParagraphs: ChatLineForm {
    let name = "zoom-saved"
    let title = "Zoom, “From … to Everyone:” over indented lines"

    func head(_ line: LineScanner) -> ChatHead? {
        var line = line
        let whole = line.trimmed(line.rest)
        guard whole.upperBound > whole.lowerBound + 8,
            line.bytes[whole.upperBound - 1] == UInt8(ascii: ":"),
            let time = line.time(mayBeImpossible: true), line.skipBlanks() > 0,
            let words = ChatWords.taken(from: &line)
        else { return nil }
        let names = line.trimmed(line.offset..<max(line.offset, whole.upperBound - 1))
        guard let division = words.division(of: names, in: line.bytes) else { return nil }
        return ChatHead(
            time: time, author: division.author, audience: division.audience,
            text: line.end..<line.end)
    }

    func continuation(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        bytes[line].first == 0x09 ? line.lowerBound + 1..<line.upperBound : line
    }
}
