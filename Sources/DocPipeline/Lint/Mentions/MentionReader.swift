/// One walk over a text's tokens that finds what is written of dates, times and zones.
///
/// Each attempt looks at a bounded number of tokens, so that the work is linear.
struct MentionReader {
    let bytes: [UInt8]
    let lexicon: Lexicon
    let tokens: [ProseToken]
    /// For each token the place of its word in the lexicon; -1 for none.
    private let known: [Int32]
    var found = Mentions()
    /// For each mention found, its first token and the one after its last.
    var dateTokens: [Range<Int>] = []
    var timeTokens: [Range<Int>] = []
    var offsetTokens: [Range<Int>] = []

    init(_ bytes: [UInt8], _ lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        let tokens = ProseTokens(bytes).tokens
        self.tokens = tokens
        known = tokens.map { token in
            guard token.kind == .word else { return -1 }
            let word = bytes[token.start..<token.end]
            return Int32(lexicon.place(of: word, isASCII: token.value == 0) ?? -1)
        }
    }

    /// Everything found, with times attached to the dates and zones beside them.
    mutating func mentions() -> Mentions {
        var index = 0
        while index < tokens.count { index = read(at: index) }
        attachOffsets()
        attachDates()
        dropLooseAbbreviations()
        return found
    }

    /// Reads what begins at a token and returns where to go on.
    private mutating func read(at index: Int) -> Int {
        switch tokens[index].kind {
        case .mark: return index + 1
        case .number:
            if let end = readDate(at: index) { return end }
            return readTime(at: index) ?? index + 1
        case .word:
            guard let entry = entry(at: index) else { return index + 1 }
            if !entry.roles.isDisjoint(with: [.month, .weekday]), let end = readDate(at: index) {
                return end
            }
            if entry.roles.contains(.zone), let end = readOffset(at: index) { return end }
            if !entry.roles.isDisjoint(with: [.noon, .midnight]) {
                return readNoon(at: index, entry) ?? index + 1
            }
            return index + 1
        }
    }

    // MARK: Looking at tokens

    /// The token at a place; `nil` beyond the ends.
    func token(_ index: Int) -> ProseToken? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    /// What the lexicon knows of the word at a place.
    func entry(at index: Int) -> Lexicon.Entry? {
        guard known.indices.contains(index), known[index] >= 0 else { return nil }
        return lexicon.entries[Int(known[index])]
    }

    func roles(at index: Int) -> Lexicon.Roles {
        guard known.indices.contains(index), known[index] >= 0 else { return [] }
        return lexicon.entries[Int(known[index])].roles
    }

    func key(of token: ProseToken) -> WordKey { WordKey(bytes[token.start..<token.end]) }

    /// Whether a word begins with a capital letter; one beyond Latin 1 counts as none.
    func hasCapital(_ token: ProseToken) -> Bool {
        let first = bytes[token.start]
        if first < 0x80 { return (0x41...0x5A).contains(first) }
        return first == 0xC3 && token.length > 1 && bytes[token.start + 1] < 0x9F
    }

    /// Whether a token stands right behind the one before it.
    func isGlued(_ index: Int) -> Bool { token(index).map { !$0.isApart } ?? false }

    /// Whether a token is a sign that stands right behind the one before it.
    func isGluedMark(_ index: Int, _ character: Unicode.Scalar) -> Bool {
        isGlued(index) && tokens[index].isMark(character)
    }

    /// The number glued behind a token.
    func gluedNumber(_ index: Int) -> ProseToken? {
        guard let token = token(index), !token.isApart, token.kind == .number else { return nil }
        return token
    }

    /// Whether what begins at a token is not the tail of a longer expression: of a code, a sum, a
    /// fraction.
    func beginsCleanly(_ index: Int) -> Bool {
        guard isGlued(index), let before = token(index - 1) else { return true }
        guard before.kind == .mark else { return false }
        let isAfterNumber = isGlued(index - 1) && token(index - 2)?.kind == .number
        switch before.value {
        case 0x28, 0x5B, 0x7B, 0x22, 0x27, 0x3E, 0x2018, 0x201C, 0x201E, 0xAB, 0xBF, 0xA1, 0x2014,
            0x7C, 0x0A:
            return true
        case 0x2C, 0x3A, 0x3B: return !isAfterNumber
        case 0x2D, 0x2010...0x2013: return !isGlued(index - 1)
        default: return false
        }
    }

    /// Whether an expression of figures ends before a token: no digits, letters or per cent follow.
    func endsCleanly(before index: Int) -> Bool {
        guard isGlued(index), let next = token(index) else { return true }
        guard next.kind == .mark else { return false }
        switch next.value {
        case 0x25, 0x40, 0x5F, 0x2030, 0x24, 0x20AC, 0xA3, 0x2B, 0x3D, 0x2A, 0x5C, 0x23:
            return false
        case 0x2E, 0x2C, 0x3A, 0x2F: return gluedNumber(index + 1) == nil
        case 0x2D, 0x2010, 0x2011: return !(isGlued(index + 1) && token(index + 1)?.kind == .word)
        default: return true
        }
    }

    /// Where tokens stand in the text.
    func range(_ tokens: Range<Int>) -> Range<Int> {
        self.tokens[tokens.lowerBound].start..<self.tokens[tokens.upperBound - 1].end
    }
}
