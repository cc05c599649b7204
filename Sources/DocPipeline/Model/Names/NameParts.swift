/// A typed name on its way into given name, family name and what stood beside them.
struct NameParts {
    /// The words before the family name, as typed; all of them while nothing tells them apart.
    private(set) var given: [TypedWord]
    /// The words before a comma; empty where the name was typed in its usual order.
    private(set) var family: [TypedWord] = []
    private(set) var isFamilyFirst = false
    private(set) var aside: String?
    private(set) var proxy: String?
    private(set) var generation: String?

    init(_ typed: String) {
        given = TypedWord.words(of: typed)
    }

    /// The folded words of typed ones; what was typed apart and belongs together is joined
    /// (“O Brien”, “Mc Gregor”).
    static func words(of typed: [TypedWord]) -> [String] {
        var words: [String] = []
        var prefix = ""
        for (index, word) in typed.enumerated() where !word.folded.isEmpty {
            let isPrefix = word.typed == "O" || word.folded == "mc" || word.folded == "mac"
            if isPrefix, index < typed.count - 1 {
                prefix = word.folded
                continue
            }
            words += (prefix + word.folded).split(separator: " ").map(String.init)
            prefix = ""
        }
        return prefix.isEmpty ? words : words + [prefix]
    }

    /// Cuts off “by proxy”, “represented by …” and their like.
    mutating func takeProxy() {
        guard given.count > 2 else { return }
        let folded = given.map(\.folded)
        for start in folded.indices {
            for phrase in NameVocabulary.proxies where folded[start...].starts(with: phrase) {
                var rest = Array(given[(start + phrase.count)...])
                if let first = rest.first, ["of", "von", "de"].contains(first.folded) {
                    rest.removeFirst()
                }
                if start == 0 {
                    given = rest
                    proxy = ""
                } else {
                    given = Array(given[..<start])
                    proxy = Self.trimmed(rest)
                }
                given = TypedWord.words(of: Self.trimmed(given))
                return
            }
        }
    }

    /// Cuts off what stands in brackets, behind a dash, before a colon or behind a comma, and finds
    /// a family name that was typed first.
    mutating func takeAsides() {
        takeBrackets()
        takeDash()
        takeCommas()
    }

    private mutating func takeBrackets() {
        guard
            let open = given.firstIndex(where: {
                $0.typed.utf8.first == UInt8(ascii: "(") || $0.typed.utf8.first == UInt8(ascii: "[")
            }),
            open > 0,
            let close = given[open...].firstIndex(where: {
                let core = $0.typed.hasSuffix(",") ? $0.typed.dropLast() : $0.typed[...]
                return core.hasSuffix(")") || core.hasSuffix("]")
            })
        else { return }
        add(aside: Array(given[open...close]))
        given.removeSubrange(open...close)
    }

    private mutating func takeDash() {
        if let dash = given.firstIndex(where: { Self.dashes.contains($0.typed) }),
            dash > 0, dash < given.count - 1
        {
            let before = Array(given[..<dash])
            let after = Array(given[(dash + 1)...])
            let isNameLast = Self.isOrganisation(before) && !Self.isOrganisation(after)
            given = isNameLast ? after : before
            add(aside: isNameLast ? before : after)
        } else if let colon = given.firstIndex(where: {
            $0.typed.utf8.last == UInt8(ascii: ":")
        }),
            colon < given.count - 1, Self.isOrganisation(Array(given[...colon]))
        {
            add(aside: Array(given[...colon]))
            given.removeSubrange(...colon)
        }
    }

    private mutating func takeCommas() {
        guard given.contains(where: \.endsPart) else { return }
        var parts: [[TypedWord]] = [[]]
        for word in given {
            guard word.endsPart else {
                parts[parts.count - 1].append(word)
                continue
            }
            let core = word.typed.trimmingSuffix { $0 == "," || $0 == ";" }
            if !core.isEmpty { parts[parts.count - 1].append(TypedWord(core)) }
            parts.append([])
        }
        parts.removeAll(where: \.isEmpty)
        guard let first = parts.first else { return }
        given = first
        for part in parts.dropFirst() {
            let folded = Self.folded(part)
            if NameVocabulary.generations[folded] != nil {
                given += part
            } else if NameVocabulary.degrees.contains(folded) {
                continue
            } else if !isFamilyFirst, aside == nil, given.count <= 3, Self.isGivenName(part) {
                (family, given) = (given, part)
                isFamilyFirst = true
            } else {
                add(aside: part)
            }
        }
    }

    /// Takes titles from the front and generations from the end.
    mutating func takeTitles() {
        while let first = given.first, given.count > 1 {
            let folded = first.letters
            let isTitle =
                NameVocabulary.titles.contains(folded)
                || folded == "m" && given.count > 2 && given[1].folded.count > 1
            guard isTitle else { break }
            given.removeFirst()
        }
        if isFamilyFirst {
            Self.takeGeneration(from: &family, into: &generation)
        }
        Self.takeGeneration(from: &given, into: &generation)
    }

    private static func takeGeneration(from words: inout [TypedWord], into found: inout String?) {
        guard words.count > 1, let last = words.last,
            let generation = NameVocabulary.generations[last.folded]
        else { return }
        found = generation
        words.removeLast()
    }

    private mutating func add(aside words: [TypedWord]) {
        let text = Self.trimmed(words)
        guard !text.isEmpty else { return }
        aside = aside.map { $0 + ", " + text } ?? text
    }

    /// Whether words behind a comma are a given name: one to three with capitals, and neither an
    /// abbreviation nor an office.
    private static func isGivenName(_ words: [TypedWord]) -> Bool {
        guard words.count <= 3, !isOrganisation(words) else { return false }
        return words.allSatisfy { $0.typed.first?.isLowercase == false }
            && !words.folded.text.split(separator: " ").contains {
                NameVocabulary.offices.contains(String($0))
            }
    }

    /// Whether words name an organisation: an abbreviation among them, or a word that says so.
    private static func isOrganisation(_ words: [TypedWord]) -> Bool {
        words.contains { word in
            let letters = word.typed.filter(\.isLetter)
            let isAbbreviation =
                letters.count > 1 && letters.allSatisfy(\.isUppercase)
                && !word.typed.contains(".")
            return isAbbreviation || NameVocabulary.organisations.contains(word.folded)
        }
    }

    private static func folded(_ words: [TypedWord]) -> String {
        words.map(\.letters).joined()
    }

    /// The words in one line, without the marks around them.
    private static func trimmed(_ words: [TypedWord]) -> String {
        let text = words.typed.drop { marks.contains($0) }
        return String(text.trimmingSuffix { marks.contains($0) })
    }

    private static let marks: Set<Character> = [
        "(", ")", "[", "]", ",", ";", ":", "-", "–", "—", " ",
    ]
    private static let dashes: Set = ["-", "–", "—", "|", "/"]
}

extension TypedWord {
    /// Whether a comma or a semicolon stands behind it.
    fileprivate var endsPart: Bool {
        typed.utf8.last == UInt8(ascii: ",") || typed.utf8.last == UInt8(ascii: ";")
    }
}

extension StringProtocol {
    /// The text without the characters at its end for which a condition holds.
    fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex {
            let before = index(before: end)
            guard isDropped(self[before]) else { break }
            end = before
        }
        return self[..<end]
    }
}
