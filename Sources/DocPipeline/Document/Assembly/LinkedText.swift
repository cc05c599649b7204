/// Plain text with the web addresses in it made links, for chats.
enum LinkedText {
    /// The text cut at its addresses; line ends become line breaks.
    static func inlines(of text: String) -> [Inline] {
        var inlines: [Inline] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if !inlines.isEmpty { inlines.append(.lineBreak) }
            append(line, to: &inlines)
        }
        return inlines
    }

    private static func append(_ line: Substring, to inlines: inout [Inline]) {
        var plain = ""
        var isFirst = true
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            if !isFirst { plain += " " }
            isFirst = false
            guard word.hasPrefix("https://") || word.hasPrefix("http://") else {
                plain += word
                continue
            }
            var address = word
            while let last = address.last, ".,;:!?)".contains(last) { address.removeLast() }
            if !plain.isEmpty { inlines.append(.text(plain)) }
            inlines.append(
                .link(Inline.Link(destination: String(address), content: [.text(String(address))])))
            plain = String(word[address.endIndex...])
        }
        if !plain.isEmpty { inlines.append(.text(plain)) }
    }
}
