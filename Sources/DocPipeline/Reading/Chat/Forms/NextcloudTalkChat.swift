/// Nextcloud Talk: `31. August 2020 um 15:42:07 GMT+0 @Vera Moser: text`, further lines indented.
struct NextcloudTalkChat: ChatLineForm {
    let name = "nextcloud"
    let title = "Nextcloud Talk"

    func head(_ line: LineScanner) -> ChatHead? {
        guard let at = line.find(" @"), at - line.offset <= 64 else { return nil }
        let words = line.bytes[line.offset..<at].split(separator: 0x20)
        guard
            let place = words.lastIndex(where: { $0.contains(UInt8(ascii: ":")) }),
            let first = words.first, place > 0
        else { return nil }
        var clock = LineScanner(line.bytes, words[place].startIndex..<line.end)
        guard let time = clock.time() else { return nil }
        // The word before the time, “um” or “at”, is no part of the date.
        let dateEnd = words[place - 1].contains { $0.isASCIIDigit } ? place : place - 1
        guard dateEnd > 0 else { return nil }
        let typed = String(
            decoding: line.bytes[first.startIndex..<words[dateEnd - 1].endIndex], as: UTF8.self)
        guard let date = CalendarDate(written: typed) else { return nil }
        var line = line
        line.move(to: at + 2)
        guard let colon = line.find(":"), colon > line.offset else { return nil }
        let author = Self.withoutRole(line.trimmed(line.offset..<colon), in: line.bytes)
        line.move(to: colon + 1)
        line.skipBlanks()
        return ChatHead(time: time, date: .day(date), author: author, text: line.rest)
    }

    func continuation(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        let indent = bytes[line].prefix(3).prefix { $0 == 0x20 }.count
        return line.lowerBound + indent..<line.upperBound
    }

    private static func withoutRole(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        for role in [" (Gast)", " (Guest)", " (guest)", " (invité)", " (invitado)"]
        where bytes[range].reversed().starts(with: role.utf8.reversed()) {
            return range.lowerBound..<range.upperBound - role.utf8.count
        }
        return range
    }
}
