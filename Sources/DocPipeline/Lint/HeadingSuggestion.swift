/// Finds the title that somebody meant with a heading in other words: shortened, lengthened, in the
/// plural, with a slip.
struct HeadingSuggestion {
    private let titles: [(title: String, words: [String])]

    init(_ titles: [String]) {
        self.titles = titles.map { ($0, Self.words(of: $0)) }
    }

    /// The one title a heading is likely to mean; `nil` when none is near, or several are.
    func meant(by heading: String) -> String? {
        let words = Self.words(of: heading)
        guard !words.isEmpty else { return nil }
        let near = titles.filter { title in
            words.allSatisfy { word in title.words.contains { Self.isNear(word, $0) } }
                || title.words.allSatisfy { word in words.contains { Self.isNear(word, $0) } }
        }
        if let spelling = bestSuggestion(for: heading, among: near.map(\.title)) { return spelling }
        let part = titles.filter { title in
            !title.words.isEmpty
                && (Set(words).isSubset(of: title.words) || Set(title.words).isSubset(of: words))
        }
        if part.count == 1 { return part[0].title }
        return part.isEmpty ? overlapping(Set(words)) : nil
    }

    /// The only title that shares most of its words.
    private func overlapping(_ words: Set<String>) -> String? {
        let shared = titles.filter { title in
            let common = words.intersection(title.words).count
            return common >= 3 && common * 5 >= words.union(title.words).count * 3
        }
        return shared.count == 1 ? shared[0].title : nil
    }

    /// The words that carry the meaning, without the endings that come and go.
    private static func words(of text: String) -> [String] {
        let all = HeadingKey(text).words.split(separator: " ").map(String.init)
        let bearing = all.filter { !smallWords.contains($0) }
        return (bearing.isEmpty ? all : bearing).map(stem)
    }

    /// A word without the ending of its plural.
    private static func stem(_ word: String) -> String {
        let count = word.utf8.count
        if count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        if count > 4, ["ches", "shes", "sses", "xes"].contains(where: word.hasSuffix) {
            return String(word.dropLast(2))
        }
        if count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") {
            return String(word.dropLast())
        }
        return word
    }

    /// Whether a word is another one, with a slip or two at most.
    private static func isNear(_ word: String, _ other: String) -> Bool {
        word == other || bestSuggestion(for: word, among: [other]) != nil
    }

    /// Words without a meaning of their own, in English, French, Spanish and German.
    private static let smallWords = Set(
        """
        a an the of for from in on at to by with and or about
        le la les un une de du des en sur pour et au aux
        el los las del y para por con
        der die das den dem des ein eine von vom zu zum zur und im am uber fur mit
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
