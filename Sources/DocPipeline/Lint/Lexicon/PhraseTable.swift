/// Phrases of whole words, found in the tokens of running text at the cost of a look at each word.
struct PhraseTable: Sendable {
    private struct Phrase: Sendable {
        var words: [WordKey]
        /// What the caller calls its list.
        var list: Int
    }

    /// Phrases by their first word, the longest first.
    private var byFirstWord: [WordKey: [Phrase]] = [:]
    /// For each first letter, a bit for each length that a first word has.
    private var shapes = [UInt64](repeating: 0, count: 27)

    /// A phrase that was found.
    struct Match {
        /// The place of its list among those given.
        var list: Int
        /// The places of its words among the tokens.
        var tokens: Range<Int>
    }

    /// Reads lists of phrases; hyphens and apostrophes part words as they do in the text.
    init(_ lists: [[String]]) {
        for (index, phrases) in lists.enumerated() {
            for phrase in phrases {
                let words = ProseText.words(of: phrase)
                guard let first = words.first else { continue }
                byFirstWord[first, default: []].append(Phrase(words: words, list: index))
                shapes[first.shape.initial] |= 1 << UInt64(first.shape.length)
            }
        }
        for key in byFirstWord.keys {
            byFirstWord[key]?.sort { $0.words.count > $1.words.count }
        }
    }

    var isEmpty: Bool { byFirstWord.isEmpty }

    /// The longest phrase that begins at a token, of the lists wanted.
    func match(in words: ProseWords, at start: Int, lists: Set<Int>? = nil) -> Match? {
        guard words.mayBegin(with: shapes, at: start), let first = words[start] else { return nil }
        for phrase in byFirstWord[first] ?? [] where lists?.contains(phrase.list) ?? true {
            if let end = words.end(of: phrase.words, from: start) {
                return Match(list: phrase.list, tokens: start..<end)
            }
        }
        return nil
    }
}
