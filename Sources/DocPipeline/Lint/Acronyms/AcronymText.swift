/// The tokens of one passage, asked about abbreviations.
struct AcronymText {
    let bytes: [UInt8]
    let tokens: [ProseToken]

    private static let longest = 10

    /// Whether most of the words are in capitals, as in a headline.
    var isInCapitals: Bool {
        let words = tokens.filter { $0.kind == .word && $0.length > 3 }
        guard words.count > 2 else { return false }
        return words.count(where: isCapitals) * 2 > words.count
    }

    /// The letters of the abbreviation that a token is, and whether it is a plural.
    func acronym(at place: Int) -> (letters: String, isPlural: Bool)? {
        let token = tokens[place]
        guard token.kind == .word, token.value == 0, (2...Self.longest).contains(token.length),
            !isPartOfSymbol(place)
        else { return nil }
        var letters = bytes[token.start..<token.end]
        let isPlural = letters.count > 2 && letters.last == UInt8(ascii: "s")
        if isPlural { letters = letters.dropLast() }
        guard letters.allSatisfy({ (0x41...0x5A).contains($0) }), !Self.isRomanNumeral(letters)
        else { return nil }
        return (String(decoding: letters, as: UTF8.self), isPlural)
    }

    func neighbours(of place: Int) -> Acronyms.Neighbours {
        func token(_ index: Int) -> ProseToken? {
            tokens.indices.contains(index) ? tokens[index] : nil
        }
        return Acronyms.Neighbours(
            before: token(place - 1), after: token(place + 1), afterNext: token(place + 2))
    }

    /// Whether the words stand before it, "Penal Reform International (PRI)", or behind it,
    /// "PRI (Penal Reform International)".
    func isSpeltOut(_ letters: String, at place: Int) -> Bool {
        if let bracket = openBracket(before: place) {
            let initials = initials(of: tokens[..<bracket].suffix(letters.count * 3 + 4))
            if letters.isSubsequence(of: initials) { return true }
        }
        guard place + 2 < tokens.count, tokens[place + 1].isMark("(") else { return false }
        let inside = tokens[(place + 2)...].prefix { !$0.isMark(")") }
        return letters.isSubsequence(of: initials(of: inside))
    }

    /// The bracket that opens right before an abbreviation, "(the" included, or before the first of
    /// several that are joined: "(GI-TOC)".
    private func openBracket(before place: Int) -> Int? {
        var index = place - 1
        while index > 0, tokens[index].isDash, !tokens[index].isApart, acronym(at: index - 1) != nil
        {
            index -= 2
        }
        if index > 0, tokens[index].kind == .word, tokens[index].length <= 3,
            acronym(at: index) == nil
        {
            index -= 1
        }
        return index > 0 && tokens[index].isMark("(") ? index : nil
    }

    /// The first letters of words, and the capitals inside them, in lower case.
    private func initials(of tokens: some Sequence<ProseToken>) -> [UInt8] {
        tokens.filter { $0.kind == .word }.flatMap { token -> [UInt8] in
            let word = bytes[token.start..<token.end]
            return word.prefix(1).map { $0 | 0x20 }
                + word.dropFirst().filter { (0x41...0x5A).contains($0) }.map { $0 | 0x20 }
        }
    }

    private func isCapitals(_ token: ProseToken) -> Bool {
        bytes[token.start..<token.end].allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// Whether it is joined to a neighbour by a slash or a full stop.
    private func isPartOfSymbol(_ place: Int) -> Bool {
        func joins(_ index: Int, _ next: Int) -> Bool {
            guard tokens.indices.contains(index), tokens.indices.contains(next) else {
                return false
            }
            let isSign = tokens[index].isMark("/") || tokens[index].isMark(".")
            return isSign && !tokens[index].isApart && !tokens[next].isApart
        }
        return joins(place - 1, place) || joins(place + 1, place + 2) && !tokens[place + 1].isApart
    }

    private static func isRomanNumeral(_ letters: some Sequence<UInt8>) -> Bool {
        letters.allSatisfy { "IVXLC".utf8.contains($0) }
    }
}

extension String {
    /// Whether the letters stand among some bytes, in their order, case aside.
    fileprivate func isSubsequence(of initials: [UInt8]) -> Bool {
        var rest = utf8.makeIterator()
        var wanted = rest.next()
        for initial in initials where wanted.map({ $0 | 0x20 }) == initial { wanted = rest.next() }
        return wanted == nil
    }
}
