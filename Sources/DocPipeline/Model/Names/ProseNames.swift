/// Finds names of a list in running text, however they are written there.
struct ProseNames: Sendable {
    /// A stretch of text that is a name of the list, or looks much like one.
    struct Mention: Sendable, Equatable {
        /// In bytes of the text.
        var range: Range<Int>
        /// Which name of the list has the same folded words; `nil` where one is only alike.
        var index: Int?
    }

    private let names: [[String]]
    /// By the first word, the longest first.
    private var byFirst: [WordKey: [Int]] = [:]
    private var givenNames: Set<WordKey> = []
    private var familyNames: Set<WordKey> = []

    /// Names of one word are not sought: they are words of the language too.
    init(_ list: [PersonName]) {
        names = list.map(\.words)
        for (index, words) in names.enumerated() where words.count > 1 {
            byFirst[WordKey(words[0]), default: []].append(index)
            for form in GivenNames.forms(of: words[0]) { givenNames.insert(WordKey(form)) }
            familyNames.insert(WordKey(words[words.count - 1]))
        }
        for key in byFirst.keys {
            byFirst[key]?.sort { (names[$1].count, $0) < (names[$0].count, $1) }
        }
    }

    /// The mentions in a text, in order.
    func mentions(in bytes: [UInt8]) -> [Mention] {
        guard !byFirst.isEmpty else { return [] }
        let words = NameWord.words(in: bytes)
        var found: [Mention] = []
        var place = 0
        while place < words.count {
            if let (index, end) = name(at: place, in: words, bytes) {
                found.append(Mention(range: words[place].start..<words[end - 1].end, index: index))
                place = end
            } else if mayBeName(at: place, in: words, bytes) {
                found.append(Mention(range: words[place].start..<words[place + 1].end))
                place += 2
            } else {
                place += 1
            }
        }
        return found
    }

    /// The longest name that begins with a word, and the place of the word after it.
    private func name(at place: Int, in words: [NameWord], _ bytes: [UInt8]) -> (Int, Int)? {
        guard words[place].isCapital, let candidates = byFirst[words[place].key(in: bytes)] else {
            return nil
        }
        for index in candidates {
            let end = place + names[index].count
            guard end <= words.count,
                (place + 1..<end).allSatisfy({ words[$0].isJoined }),
                zip(names[index], words[place..<end]).allSatisfy({ $0 == $1.folded(in: bytes) })
            else { continue }
            return (index, end)
        }
        return nil
    }

    /// Whether two words with capitals, and no more of them, stand together of which one is a given
    /// or a family name of the list.
    private func mayBeName(at place: Int, in words: [NameWord], _ bytes: [UInt8]) -> Bool {
        guard place + 1 < words.count, words[place + 1].isJoined, words[place].isCapital,
            words[place + 1].isCapital,
            place + 2 == words.count || !words[place + 2].isJoined || !words[place + 2].isCapital,
            place == 0 || !words[place].isJoined || !words[place - 1].isCapital
        else { return false }
        return givenNames.contains(words[place].key(in: bytes))
            || familyNames.contains(words[place + 1].key(in: bytes))
    }
}

/// A word of running text as names have them: letters with apostrophes between them.
private struct NameWord {
    /// In bytes of the text.
    let start: Int
    let end: Int
    /// Whether one blank or hyphen stands between it and the word before.
    let isJoined: Bool
    /// Whether it begins with a capital, or with a letter beyond ASCII.
    let isCapital: Bool

    func key(in bytes: [UInt8]) -> WordKey { WordKey(bytes[start..<end]) }

    func folded(in bytes: [UInt8]) -> String {
        FoldedText(String(decoding: bytes[start..<end], as: UTF8.self)).text
    }

    /// All words of a text, in order.
    static func words(in bytes: [UInt8]) -> [NameWord] {
        var words: [NameWord] = []
        var index = 0
        var last = -1
        while index < bytes.count {
            let start = index
            while index < bytes.count {
                let length = letterLength(bytes, index, isInside: index > start)
                if length == 0 { break }
                index += length
            }
            guard index > start else {
                index += 1
                continue
            }
            let first = bytes[start]
            words.append(
                NameWord(
                    start: start, end: index,
                    isJoined: last >= 0 && isJoint(bytes[last..<start]),
                    isCapital: (0x41...0x5A).contains(first) || first >= 0x80))
            last = index
        }
        return words
    }

    /// The number of bytes of a letter, or of an apostrophe between letters; zero for others.
    private static func letterLength(_ bytes: [UInt8], _ index: Int, isInside: Bool) -> Int {
        switch bytes[index] {
        case 0x41...0x5A, 0x61...0x7A: return 1
        case 0x27: return isInside && isLetter(bytes, index + 1) ? 1 : 0
        case 0xE2:
            let isApostrophe =
                index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
            return isInside && isApostrophe && isLetter(bytes, index + 3) ? 3 : 0
        case 0xC2, 0xEF: return 0
        case 0xC3...0xDF: return 2
        case 0xE0...0xEE: return 3
        default: return 0
        }
    }

    private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: return true
        default: return false
        }
    }

    /// A blank, a no-break space, a hyphen or a no-break hyphen.
    private static func isJoint(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch bytes.count {
        case 1: bytes.first == 0x20 || bytes.first == 0x2D
        case 2: bytes.elementsEqual([0xC2, 0xA0])
        case 3: bytes.elementsEqual([0xE2, 0x80, 0x91]) || bytes.elementsEqual([0xE2, 0x80, 0x90])
        default: false
        }
    }
}
