/// Finds the names that are like a given one among many, without laying every two beside each other.
///
/// Names that can be one person's share a key: their words in any order, their letters without
/// spaces, or one name with the first letter of the other.
package struct NameIndex: Sendable {
    /// In the order added.
    package private(set) var names: [PersonName] = []
    private var byKey: [String: [Int]] = [:]

    /// A name of the index and how like it is.
    package struct Match: Sendable, Equatable {
        /// Place in ``NameIndex/names``.
        package var index: Int
        package var match: NameMatch
    }

    /// How many names of one key are looked at; more bear it only where names were made up by rule,
    /// and the work stays linear.
    private static let bucketLimit = 64

    package init() {}

    /// An index of names in their order.
    package init(_ names: some Sequence<PersonName>) {
        for name in names { add(name) }
    }

    /// Adds a name at the end.
    package mutating func add(_ name: PersonName) {
        for key in Self.keys(of: name) { byKey[key, default: []].append(names.count) }
        names.append(name)
    }

    /// The names that are, or may be, the same person's: the surest first, then in the order added.
    package func matches(for name: PersonName) -> [Match] {
        var seen: Set<Int> = []
        var found: [Match] = []
        for key in Self.keys(of: name) {
            for index in (byKey[key] ?? []).prefix(Self.bucketLimit)
            where seen.insert(index).inserted {
                let match = NameMatch(names[index], name)
                if match != .different { found.append(Match(index: index, match: match)) }
            }
        }
        return found.sorted { ($0.match.rank, $0.index) < ($1.match.rank, $1.index) }
    }

    private static func keys(of name: PersonName) -> Set<String> {
        guard let first = name.words.first, let last = name.words.last else { return [] }
        var keys: Set = [
            "=" + name.words.sorted().joined(separator: " "), "=" + name.spelling.text,
        ]
        if !name.digraphWords.isEmpty {
            keys.insert("=" + name.digraphWords.sorted().joined(separator: " "))
        }
        guard name.words.count > 1, !name.hasDigits else { return keys }
        keys.insert("~" + name.words.joined())
        for form in GivenNames.forms(of: first) {
            keys.insert(last.withoutMac + "|" + form.prefix(1))
        }
        // The first letter of each further word: the last one may be missing in the other name.
        for word in name.words.dropFirst() { keys.insert(first + "|" + word.prefix(1) + "…") }
        return keys
    }
}
