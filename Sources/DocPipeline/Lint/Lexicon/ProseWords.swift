/// The words and signs of a passage.
struct ProseWords {
    let tokens: [ProseToken]
    let text: ProseText

    init(_ text: ProseText) {
        self.text = text
        tokens = ProseTokens(text.bytes).tokens
    }

    var count: Int { tokens.count }

    /// What a word is looked up by; `nil` for what is no word.
    subscript(index: Int) -> WordKey? {
        guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
        return WordKey(text.bytes[tokens[index].start..<tokens[index].end])
    }

    /// Whether a word has the first letter and the length of one sought, as far as is seen at a
    /// glance: nearly all have not, and need not be looked up.
    func mayBegin(with shapes: [UInt64], at index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .word else { return false }
        let token = tokens[index]
        let letter = text.bytes[token.start] | 0x20
        guard (0x61...0x7A).contains(letter) else { return true }
        let lengths = shapes[Int(letter) - 0x61]
        if lengths == 0 { return false }
        return lengths >> UInt64(min(token.length, 63)) & 1 == 1
            || text.bytes[token.start..<token.end].contains { $0 >= 0x80 }
    }

    /// One past the last token of a phrase that begins at a place; signs that join words may stand
    /// between them.
    func end(of phrase: [WordKey], from start: Int) -> Int? {
        var place = start
        for (index, word) in phrase.enumerated() {
            if index > 0, place < count, tokens[place].isJoint { place += 1 }
            guard place < count, self[place] == word else { return nil }
            place += 1
        }
        return place
    }

    /// Where some tokens were typed.
    func range(of range: Range<Int>) -> SourceRange {
        text.range(of: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
    }

    /// The text of some tokens.
    func text(of range: Range<Int>) -> String {
        text.text(of: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
    }

    /// Whether a word begins with a capital of ASCII or of Latin-1.
    func isCapitalised(_ index: Int) -> Bool {
        let bytes = text.bytes
        let start = tokens[index].start
        if (0x41...0x5A).contains(bytes[start]) { return true }
        return bytes[start] == 0xC3 && start + 1 < bytes.count
            && (0x80...0x9E).contains(bytes[start + 1])
    }
}

extension ProseToken {
    /// A hyphen or an apostrophe right after a word.
    fileprivate var isJoint: Bool {
        kind == .mark && !isApart && (isDash || value == 0x27 || value == 0x2019)
    }
}

extension ProseText {
    /// The words of a plain phrase.
    static func words(of phrase: String) -> [WordKey] {
        let bytes = Array(phrase.utf8)
        return ProseTokens(bytes).tokens.filter { $0.kind == .word }.map {
            WordKey(bytes[$0.start..<$0.end])
        }
    }
}
