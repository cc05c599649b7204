/// Plain lines without times: `Vera Moser: text`.
struct NamedLines: ChatLineForm {
    let name = "names"
    let title = "lines “Name: text”"
    let isLoose = true

    func head(_ line: LineScanner) -> ChatHead? {
        guard let colon = line.find(": "), let author = line.speaker(before: colon) else {
            return nil
        }
        var line = line
        line.move(to: colon + 2)
        line.skipBlanks()
        return ChatHead(author: author, text: line.rest)
    }
}

extension LineScanner {
    /// The name before a colon, where what stands there can be one: a few words, no blank in front,
    /// and no sign of a sentence.
    func speaker(before colon: Int) -> Range<Int>? {
        guard colon > offset, colon - offset <= 80, bytes.blankLength(at: offset, end) == 0 else {
            return nil
        }
        var blanks = 0
        for byte in bytes[offset..<colon] {
            switch byte {
            case 0x20: blanks += 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "\""),
                UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x09:
                return nil
            default: break
            }
        }
        let first = bytes[offset]
        guard blanks <= 6, first.isASCIILetter || first >= 0x80 else { return nil }
        return trimmed(offset..<colon)
    }
}
