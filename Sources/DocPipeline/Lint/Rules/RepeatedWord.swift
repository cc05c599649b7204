/// Flags a word that is typed twice.
///
/// Left alone are numbers, single letters, two words with capitals, which are a name, and the words
/// that a language puts side by side.
enum RepeatedWord: LintRule {
    static let rule = Diagnostic.Rule("DG804", "repeated-word")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: review.prose, review.source)
    }

    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: review.prose, review.source)
    }

    private static func findings(in prose: Prose, _ source: SourceFile) -> [Finding] {
        let pairs = prose.passages.flatMap { passage in
            WordPair.all(in: passage.content).map { (passage.content, $0) }
        }
        guard !pairs.isEmpty else { return [] }
        let exceptions = Set(prose.lexicon.phrases("repeatable_words").map { WordKey($0) })
        return pairs.compactMap { text, pair in
            exceptions.contains(WordKey(text.bytes[pair.second]))
                ? nil : .isTypedTwice(pair, in: text, of: source)
        }
    }
}

/// Two equal words with nothing but blanks between them.
private struct WordPair {
    /// In bytes of the text.
    var first: Range<Int>
    var second: Range<Int>

    /// The pairs of a text.
    ///
    /// One look at each byte: nearly no text has any.
    static func all(in text: ProseText) -> [WordPair] {
        text.bytes.withUnsafeBufferPointer { bytes in
            var pairs: [WordPair] = []
            var last = 0..<0
            var index = 0
            while index < bytes.count {
                let start = index
                while index < bytes.count, bytes[index].isOfWord { index += 1 }
                if start < index {
                    if isPair(last, start..<index, in: bytes) {
                        pairs.append(WordPair(first: last, second: start..<index))
                    }
                    last = start..<index
                } else {
                    // Anything but a blank parts words for good.
                    if bytes[index] != 0x20 { last = index..<index }
                    index += bytes[index].isOfWord ? 1 : bytes[index].lengthOfSign
                }
            }
            return pairs
        }
    }

    private static func isPair(
        _ first: Range<Int>, _ second: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard first.count == second.count, second.count > 1, first.upperBound < second.lowerBound
        else { return false }
        let isEqual = zip(first, second).allSatisfy { left, right in
            bytes[left].folded == bytes[right].folded
        }
        guard isEqual else { return false }
        let isName = bytes[first.lowerBound].isCapital && bytes[second.lowerBound].isCapital
        return !isName && !isJoined(bytes, before: first.lowerBound)
            && !isJoined(bytes, after: second.upperBound)
    }

    /// Whether a hyphen or an apostrophe makes a word part of a longer one.
    private static func isJoined(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> Bool {
        guard start > 0 else { return false }
        return bytes[start - 1] == 0x2D || bytes[start - 1] == 0x27
            || start > 2 && bytes[start - 3] == 0xE2 && bytes[start - 2] == 0x80
    }

    private static func isJoined(_ bytes: UnsafeBufferPointer<UInt8>, after end: Int) -> Bool {
        guard end + 1 < bytes.count else { return false }
        if bytes[end] == 0x2D || bytes[end] == 0x27 { return bytes[end + 1].isOfWord }
        return end + 2 < bytes.count && bytes[end] == 0xE2 && bytes[end + 1] == 0x80
            && (0x90...0x99).contains(bytes[end + 2])
    }
}

extension UInt8 {
    fileprivate var folded: UInt8 { isCapital ? self | 0x20 : self }

    fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }

    /// Letters of ASCII, and all beyond it but signs and blanks: U+0080 to U+00BF,
    /// U+2000 to U+2FFF, U+F000 to U+FFFF.
    fileprivate var isOfWord: Bool {
        switch self {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0xC2, 0xE2, 0xEF, 0..<0x80: false
        default: true
        }
    }

    /// In bytes, of a character that is of no word.
    fileprivate var lengthOfSign: Int { self == 0xC2 ? 2 : self >= 0xE2 ? 3 : 1 }
}

extension Finding {
    fileprivate static func isTypedTwice(
        _ pair: WordPair, in text: ProseText, of source: SourceFile
    ) -> Finding {
        let word = text.text(of: pair.second)
        return Finding(
            at: text.range(of: pair.first.lowerBound..<pair.second.upperBound),
            "“\(word)” is typed twice", fix: fix(pair, word, in: text, of: source))
    }

    /// Takes the second away, where nothing but blanks stands between.
    private static func fix(
        _ pair: WordPair, _ word: String, in text: ProseText, of source: SourceFile
    ) -> Diagnostic.Fix? {
        let (first, second) = (text.range(of: pair.first), text.range(of: pair.second))
        let between = source.text(first.upperBound, second.lowerBound)
        guard between.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
        return Diagnostic.Fix(
            "write “\(word)” once", isCertain: false,
            [
                Diagnostic.Fix.Edit(
                    SourceRange(file: first.file, first.upperBound, second.upperBound), "")
            ])
    }
}
