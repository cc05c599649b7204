/// Lays two names beside each other, word by word.
struct NameComparison {
    private let one: PersonName
    private let other: PersonName

    init(_ one: PersonName, _ other: PersonName) {
        self.one = one
        self.other = other
    }

    var match: NameMatch {
        guard !one.words.isEmpty, !other.words.isEmpty else { return .different }
        if one.typed == other.typed { return .same(.nothing) }
        guard one.generation == other.generation else { return .different }
        if one.spelling == other.spelling || one.key == other.key {
            return .same(sameWordsDifference)
        }
        if one.digraphWords == other.words || other.digraphWords == one.words {
            return .same(.writing)
        }
        guard !one.hasDigits, !other.hasDigits, one.words.count > 1, other.words.count > 1 else {
            return .different
        }
        let difference = wholeDifference ?? wordDifference ?? lengthDifference
        return difference.map(NameMatch.probablySame) ?? .different
    }

    /// What differs between names of the same words.
    private var sameWordsDifference: NameDifference {
        if one.spelling != other.spelling, one.isFamilyFirst != other.isFamilyFirst {
            return .order
        }
        if !one.isAdorned, !other.isAdorned { return .writing }
        return FoldedText(one.typed) == FoldedText(other.typed) ? .writing : .additions
    }

    /// What differs when all words are looked at together.
    private var wholeDifference: NameDifference? {
        if one.words.joined() == other.words.joined() { return .wordDivision }
        if one.words.sorted() == other.words.sorted() {
            // Thomas Martin and Martin Thomas are two people.
            return one.words.allSatisfy(GivenNames.knows) ? nil : .order
        }
        if one.words.map(\.withoutMac) == other.words.map(\.withoutMac) { return .prefix }
        let bare = [one, other].map { name in
            name.words.prefix(1)
                + name.words.dropFirst().filter { !NameVocabulary.particles.contains($0) }
        }
        return bare[0] == bare[1] && bare[0].count > 1 ? .particle : nil
    }

    /// What differs between names of as many words: a single kind of difference.
    private var wordDifference: NameDifference? {
        guard one.words.count == other.words.count else { return nil }
        var found: NameDifference?
        for (index, (left, right)) in zip(one.words, other.words).enumerated() where left != right {
            guard
                let difference = difference(
                    left, right, isGiven: index == 0, isLast: index == one.words.count - 1),
                found == nil || found == difference && difference == .initial
            else { return nil }
            found = difference
        }
        return found
    }

    /// What differs between names of which one has more words.
    private var lengthDifference: NameDifference? {
        let (short, long) =
            one.words.count < other.words.count
            ? (one.words, other.words) : (other.words, one.words)
        guard short.count < long.count, let first = short.first, let full = long.first else {
            return nil
        }
        if short == Array(long.prefix(short.count)) { return .fewerWords }
        guard short.last == long.last else { return nil }
        let given =
            first == full ? nil : difference(first, full, isGiven: true, isLast: false)
        guard first == full || given == .initial || given == .nickname else { return nil }
        // What stands between must be in both, in order, or be an initial of it.
        var rest = long.dropFirst().dropLast()[...]
        for word in short.dropFirst().dropLast() {
            guard
                let place = rest.firstIndex(where: {
                    $0 == word || $0.isInitial(of: word) || word.isInitial(of: $0)
                })
            else { return nil }
            rest = rest[(place + 1)...]
        }
        return given == .initial ? .initial : .middleName
    }

    private func difference(
        _ left: String, _ right: String, isGiven: Bool, isLast: Bool
    ) -> NameDifference? {
        if !isLast, left.isInitial(of: right) || right.isInitial(of: left) { return .initial }
        if isGiven {
            if GivenNames.isForm(left, of: right) { return .nickname }
            if GivenNames.knows(left), GivenNames.knows(right) { return nil }
            return left.isOneSlip(from: right, mayEndOtherwise: false) ? .typing : nil
        }
        return left.isOneSlip(from: right, mayEndOtherwise: true) ? .typing : nil
    }
}

extension String {
    /// Whether a word is the first letter of another.
    fileprivate func isInitial(of word: String) -> Bool {
        utf8.count == 1 && word.utf8.count > 1 && word.utf8.first == utf8.first
    }

    /// A word with “Mac” at its beginning as “Mc”.
    var withoutMac: String {
        guard utf8.count >= 6, hasPrefix("mac") else { return self }
        return "mc" + dropFirst(3)
    }

    /// Whether one letter was mistyped, added, left out, or two neighbours swapped.
    ///
    /// Not in names of less than five letters, of which many are one letter apart, and not the
    /// first letter. The last letter tells names apart too (“Maria”, “Mario”), and of family names
    /// an “a” (“Petrov”, “Petrova”).
    fileprivate func isOneSlip(from other: String, mayEndOtherwise: Bool) -> Bool {
        let left = Array(unicodeScalars)
        let right = Array(other.unicodeScalars)
        guard min(left.count, right.count) >= 5, abs(left.count - right.count) <= 1,
            left[0] == right[0]
        else { return false }
        let start = zip(left, right).prefix { $0 == $1 }.count
        let most = min(left.count, right.count) - start
        let end = zip(left.reversed(), right.reversed()).prefix(most).prefix { $0 == $1 }.count
        let lengths = [left.count - start - end, right.count - start - end]
        if end == 0, lengths != [2, 2] {
            guard mayEndOtherwise, left.last != "a", right.last != "a" else { return false }
        }
        if lengths.allSatisfy({ $0 <= 1 }) { return true }
        return lengths == [2, 2] && left[start] == right[start + 1]
            && left[start + 1] == right[start]
    }
}
