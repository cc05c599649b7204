/// Text of notes as Markdown that shows it as it was typed.
enum NoteMarkdown {
    /// A text from a log, where nobody meant Markdown: what would begin a heading, a list, a
    /// quotation, a rule or code does not, and addresses stay links.
    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 8)
        var isLineStart = true
        for byte in text.utf8 {
            switch byte {
            case 0x20, 0x09:
                if isLineStart { continue }
            // # + - = > | ~ at the beginning of a line.
            case 0x23, 0x2B, 0x2D, 0x3D, 0x3E, 0x7C, 0x7E:
                if isLineStart { result.append(0x5C) }
            // * < [ \ _ ` anywhere.
            case 0x2A, 0x3C, 0x5B, 0x5C, 0x5F, 0x60:
                if !isInAddress(result) { result.append(0x5C) }
            // A full stop or a bracket behind a number.
            case 0x29, 0x2E:
                if isNumber(result) { result.append(0x5C) }
            // Three colons begin a part of an edition.
            case 0x3A:
                if isLineStart { result.append(0x5C) }
            default: break
            }
            result.append(byte)
            isLineStart = byte == 0x0A
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether the text so far ends within a web address.
    private static func isInAddress(_ bytes: [UInt8]) -> Bool {
        var place = bytes.count
        while place > 0, bytes[place - 1] > 0x20, bytes.count - place < 300 { place -= 1 }
        return bytes[place...].starts(with: "http".utf8)
    }

    /// Whether the line so far is a number of no more than nine figures, as lists have them.
    private static func isNumber(_ bytes: [UInt8]) -> Bool {
        var place = bytes.count
        while place > 0, bytes[place - 1] &- 0x30 < 10, bytes.count - place < 10 { place -= 1 }
        guard place < bytes.count else { return false }
        return place == 0 || bytes[place - 1] == 0x0A
    }

    /// A title as the text of a heading, and whether its words may read otherwise there.
    static func heading(_ title: String) -> (text: String, isPlain: Bool) {
        let isPlain = !title.utf8.contains { "[]()<>*_`~\\|&!{}#".utf8.contains($0) }
        return (isPlain ? title : escaped(title), isPlain)
    }

    /// A heading that is in bold as a whole, without that.
    static func withoutBold(_ title: String) -> String {
        for mark in ["**", "__"] where title.hasPrefix(mark) && title.hasSuffix(mark) {
            let inside = title.dropFirst(2).dropLast(2)
            if title.count > 4, !inside.contains(mark) { return String(inside) }
        }
        return title
    }

    /// The words of a heading typed as Markdown: of links what is shown, without marks.
    static func words(of heading: String) -> String {
        var rest = heading[...]
        var words = ""
        while let open = rest.firstIndex(of: "["),
            let middle = rest[open...].firstRange(of: "]("),
            let close = rest[middle.upperBound...].firstIndex(of: ")")
        {
            words += rest[..<open] + rest[rest.index(after: open)..<middle.lowerBound]
            rest = rest[rest.index(after: close)...]
        }
        words += rest
        words.removeAll { "*`".contains($0) }
        let trimmed = words.trimmingBlanks
        return trimmed.isEmpty ? heading : trimmed
    }
}
