/// Zoom, one line a message: `11:48:19⇥ From  Vera Moser  to  Everyone : text`.
///
/// The recipient is left out in recordings, where private messages name theirs all the same; older
/// and newer versions differ in their blanks. Further lines of a message follow bare.
struct ZoomLines: ChatLineForm {
    let name = "zoom"
    let title = "Zoom, “From … to Everyone : text” on one line"

    func head(_ line: LineScanner) -> ChatHead? {
        var line = line
        guard let time = line.time(mayBeImpossible: true), line.skipBlanks() > 0,
            let words = ChatWords.taken(from: &line),
            let colon = Self.colon(in: line)
        else { return nil }
        let names = line.trimmed(line.offset..<colon.place)
        guard !names.isEmpty else { return nil }
        line.move(to: colon.place + 2)
        line.skipBlanks()
        var head = ChatHead(time: time, author: names, text: line.rest)
        guard let division = words.division(of: names, in: line.bytes) else { return head }
        head.author = division.author
        head.audience = division.audience
        if !division.isWide, !colon.isPrivate, !Self.isKnown(division.audience, in: line.bytes) {
            head.undivided = names
        }
        return head
    }

    /// The colon between names and text: the first with blanks around it, unless a private message
    /// shows by its mark that the names go on.
    private static func colon(in line: LineScanner) -> (place: Int, isPrivate: Bool)? {
        var search = line.find(")")
        while let bracket = search {
            let names = line.offset..<bracket + 1
            var behind = line
            behind.move(to: bracket + 1)
            behind.skipBlanks()
            if behind.next == UInt8(ascii: ":"),
                let open = line.bytes[names].lastIndex(of: UInt8(ascii: "(")),
                isPrivateMark(line.bytes[open...bracket])
            {
                return (behind.offset - 1, true)
            }
            search = line.find(")", from: bracket + 1)
        }
        var next = line.find(" :")
        while let place = next {
            let after = place + 2
            if after == line.end || line.bytes.blankLength(at: after, line.end) > 0 {
                return (place, false)
            }
            next = line.find(" :", from: after)
        }
        return nil
    }

    private static func isPrivateMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count < 48 else { return false }
        return ChatAudiences.privateMarks.contains(
            String(decoding: bytes, as: UTF8.self).lowercased())
    }

    /// Whether an audience is everyone or a group, which no part of a name is.
    private static func isKnown(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard range.count < 64 else { return false }
        if bytes[range].elementsEqual("Everyone".utf8) { return true }
        var audiences = ChatAudiences()
        if case .person = audiences.audience(String(decoding: bytes[range], as: UTF8.self)) {
            return false
        }
        return true
    }
}
