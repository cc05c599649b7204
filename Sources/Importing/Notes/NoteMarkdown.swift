/// Text of notes as Markdown that shows it as it was typed.
enum NoteMarkdown {
    /// A text from a log, where nobody meant Markdown: what would begin a heading, a list, a
    /// quotation, a rule or code does not, and addresses stay links.
    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        var isLineStart = true
        var lineStart = true
        for (index, byte) in Array(text.utf8).enumerated() {
            if isLineStart || index == 0 {
                lineStart = true
                isLineStart = false
            }
            if lineStart, byte == 0x20 || byte == 0x09 { continue }
            if lineStart, [0x23, 0x2D, 0x2B, 0x3E, 0x3D, 0x7E, 0x7C].contains(byte) {
                result.append(0x5C)
            }
            if [0x2A, 0x5F, 0x60, 0x5B, 0x3C, 0x5C].contains(byte), !isInAddress(result) {
                result.append(0x5C)
            }
            if byte == 0x2E || byte == 0x29, isNumber(result) { result.append(0x5C) }
            result.append(byte)
            lineStart = false
            if byte == 0x0A { isLineStart = true }
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
}
