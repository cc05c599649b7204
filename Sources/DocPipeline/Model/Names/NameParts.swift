/// A typed name on its way into given name, family name and what stood beside them.
struct NameParts {
    /// The words before the family name, as typed; all of them while nothing tells them apart.
    private(set) var given: [String]
    /// The words before a comma; empty where the name was typed in its usual order.
    private(set) var family: [String] = []
    private(set) var isFamilyFirst = false
    private(set) var aside: String?
    private(set) var proxy: String?
    private(set) var generation: String?

    init(_ typed: String) {
        given = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// The folded words of typed ones; what was typed apart and belongs together is joined
    /// (“O Brien”, “Mc Gregor”).
    static func words(of typed: [String]) -> [String] {
        var words: [String] = []
        var prefix = ""
        for token in typed {
            let folded = FoldedText(token).text
            if folded.isEmpty { continue }
            if token == "O" || ["mc", "mac"].contains(folded), token != typed.last {
                prefix = folded
                continue
            }
            words += (prefix + folded).split(separator: " ").map(String.init)
            prefix = ""
        }
        return prefix.isEmpty ? words : words + [prefix]
    }

    /// Cuts off “by proxy”, “represented by …” and their like.
    mutating func takeProxy() {
        guard given.count > 2 else { return }
        let folded = given.map { FoldedText($0).text }
        for start in folded.indices {
            for phrase in NameVocabulary.proxies where folded[start...].starts(with: phrase) {
                var rest = Array(given[(start + phrase.count)...])
                if let first = rest.first, ["of", "von", "de"].contains(FoldedText(first).text) {
                    rest.removeFirst()
                }
                if start == 0 {
                    given = rest
                    proxy = ""
                } else {
                    given = Array(given[..<start])
                    proxy = Self.trimmed(rest)
                }
                given = Self.trimmed(given).split(separator: " ").map(String.init)
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
        guard let open = given.firstIndex(where: { $0.hasPrefix("(") || $0.hasPrefix("[") }),
            open > 0,
            let close = given[open...].firstIndex(where: {
                let core = $0.hasSuffix(",") ? $0.dropLast() : $0[...]
                return core.hasSuffix(")") || core.hasSuffix("]")
            })
        else { return }
        add(aside: Array(given[open...close]))
        given.removeSubrange(open...close)
    }

    private mutating func takeDash() {
        if let dash = given.firstIndex(where: { ["-", "–", "—", "|", "/"].contains($0) }),
            dash > 0, dash < given.count - 1
        {
            let before = Array(given[..<dash])
            let after = Array(given[(dash + 1)...])
            let isNameLast = Self.isOrganisation(before) && !Self.isOrganisation(after)
            given = isNameLast ? after : before
            add(aside: isNameLast ? before : after)
        } else if let colon = given.firstIndex(where: { $0.hasSuffix(":") }),
            colon < given.count - 1, Self.isOrganisation(Array(given[...colon]))
        {
            add(aside: Array(given[...colon]))
            given.removeSubrange(...colon)
        }
    }

    private mutating func takeCommas() {
        var parts: [[String]] = [[]]
        for token in given {
            let word = String(token.reversed().drop { $0 == "," || $0 == ";" }.reversed())
            if !word.isEmpty { parts[parts.count - 1].append(word) }
            if word.count < token.count { parts.append([]) }
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
        while given.count + family.count > 1, let first = given.first, given.count > 1 {
            let folded = Self.folded([first])
            let isTitle =
                NameVocabulary.titles.contains(folded)
                || folded == "m" && given.count > 2 && FoldedText(given[1]).text.count > 1
            guard isTitle else { break }
            given.removeFirst()
        }
        if isFamilyFirst {
            Self.takeGeneration(from: &family, into: &generation)
        }
        Self.takeGeneration(from: &given, into: &generation)
    }

    private static func takeGeneration(from words: inout [String], into found: inout String?) {
        guard words.count > 1, let last = words.last,
            let generation = NameVocabulary.generations[FoldedText(last).text]
        else { return }
        found = generation
        words.removeLast()
    }

    private mutating func add(aside words: [String]) {
        let text = Self.trimmed(words)
        guard !text.isEmpty else { return }
        aside = aside.map { $0 + ", " + text } ?? text
    }

    /// Whether words behind a comma are a given name: one to three with capitals, and neither an
    /// abbreviation nor an office.
    private static func isGivenName(_ words: [String]) -> Bool {
        guard words.count <= 3, !isOrganisation(words) else { return false }
        return words.allSatisfy { $0.first?.isLowercase == false }
            && !FoldedText(words.joined(separator: " ")).text.split(separator: " ").contains {
                NameVocabulary.offices.contains(String($0))
            }
    }

    /// Whether words name an organisation: an abbreviation among them, or a word that says so.
    private static func isOrganisation(_ words: [String]) -> Bool {
        words.contains { word in
            let letters = word.filter(\.isLetter)
            let isAbbreviation =
                letters.count > 1 && letters.allSatisfy(\.isUppercase)
                && !word.contains(".")
            return isAbbreviation || NameVocabulary.organisations.contains(FoldedText(word).text)
        }
    }

    private static func folded(_ words: [String]) -> String {
        FoldedText(words.joined()).text.filter { $0 != " " }
    }

    private static func trimmed(_ words: [String]) -> String {
        let marks: Set<Character> = ["(", ")", "[", "]", ",", ";", ":", "-", "–", "—", " "]
        let text = words.joined(separator: " ").drop { marks.contains($0) }
        return String(text.reversed().drop { marks.contains($0) }.reversed())
    }
}
