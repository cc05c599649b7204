/// Which elements of two lists – blocks, items, rows – are two versions of one another.
struct ElementAlignment {
    enum Step: Equatable {
        case kept(old: Int, new: Int)
        case changed(old: Int, new: Int)
        case gone(old: Int)
        case come(new: Int)
    }

    /// In the order that both versions are shown in: what is gone before what has come.
    private(set) var steps: [Step] = []
    private let old: [Outline]
    private let new: [Outline]

    /// How much of both must agree, from 0 to 1, for two elements to be versions of one another.
    private static let leastLikeness = 0.5
    /// The same where each is the only one at its place, and for rows, which have few words.
    private static let leastLikenessOfNeighbours = 0.25

    init(_ old: [Outline], _ new: [Outline]) {
        self.old = old
        self.new = new
        var (i, j) = (0, 0)
        let keys = old.map(\.key)
        for match in SequenceAlignment.matches(keys, Self.sharedKeys(old, new)) {
            fill(i..<match.old, j..<match.new)
            for (i, j) in zip(match.old..<match.old + match.count, match.new...) {
                let isKept = old[i].key == new[j].key
                steps.append(isKept ? .kept(old: i, new: j) : .changed(old: i, new: j))
            }
            (i, j) = (match.old + match.count, match.new + match.count)
        }
        fill(i..<old.count, j..<new.count)
    }

    /// The keys of the new elements, where one that says nearly the same as an old one has its key:
    /// what was changed holds its place as what was not, and only what moved moves.
    private static func sharedKeys(_ old: [Outline], _ new: [Outline]) -> [Int32] {
        var keys = new.map(\.key)
        let (known, wanted) = (Set(old.map(\.key)), Set(keys))
        let pairs = LikeElements.pairs(
            among: old.indices.filter { old[$0].isComparable && !wanted.contains(old[$0].key) },
            old,
            new.indices.filter { new[$0].isComparable && !known.contains(new[$0].key) }, new)
        for pair in pairs { keys[pair.new] = old[pair.old].key }
        return keys
    }

    /// Between two elements that are kept.
    private mutating func fill(_ oldPart: Range<Int>, _ newPart: Range<Int>) {
        var (i, j) = (oldPart.lowerBound, newPart.lowerBound)
        for pair in pairs(oldPart, newPart) {
            steps += (i..<pair.old).map { .gone(old: $0) }
            steps += (j..<pair.new).map { .come(new: $0) }
            steps.append(.changed(old: pair.old, new: pair.new))
            (i, j) = (pair.old + 1, pair.new + 1)
        }
        steps += (i..<oldPart.upperBound).map { .gone(old: $0) }
        steps += (j..<newPart.upperBound).map { .come(new: $0) }
    }

    private struct Pair {
        var old: Int
        var new: Int
        var likeness: Double
    }

    /// Those that are alike enough, in rising order; the most alike choose first.
    private func pairs(_ oldPart: Range<Int>, _ newPart: Range<Int>) -> [Pair] {
        guard !oldPart.isEmpty, !newPart.isEmpty else { return [] }
        let areNeighbours = oldPart.count == 1 && newPart.count == 1
        let candidates = (singles(oldPart, newPart) + alike(oldPart, newPart))
            .filter { pair in
                let least =
                    areNeighbours || old[pair.old].isRow
                    ? Self.leastLikenessOfNeighbours : Self.leastLikeness
                return pair.likeness >= least
            }
            .sorted { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
        var chosen: [Pair] = []
        for candidate in candidates {
            var (low, high) = (0, chosen.count)
            while low < high {
                let middle = (low + high) / 2
                if chosen[middle].old < candidate.old { low = middle + 1 } else { high = middle }
            }
            let fitsBefore = low == 0 || chosen[low - 1].new < candidate.new
            let fitsAfter =
                low == chosen.count
                || (chosen[low].old > candidate.old && chosen[low].new > candidate.new)
            if fitsBefore, fitsAfter { chosen.insert(candidate, at: low) }
        }
        return chosen
    }

    /// Those that belong together whatever they hold.
    private func singles(_ oldPart: Range<Int>, _ newPart: Range<Int>) -> [Pair] {
        var pairs: [Pair] = []
        var waiting: [Int32: [Int]] = [:]
        for j in newPart.reversed() where new[j].isSingle {
            if let pairing = new[j].pairing { waiting[pairing, default: []].append(j) }
        }
        for i in oldPart where old[i].isSingle {
            guard let pairing = old[i].pairing, let j = waiting[pairing]?.popLast() else {
                continue
            }
            pairs.append(Pair(old: i, new: j, likeness: 2))
        }
        return pairs
    }

    /// Those that share words in one order, found by aligning the words of all.
    private func alike(_ oldPart: Range<Int>, _ newPart: Range<Int>) -> [Pair] {
        let oldWords = OwnedWords(old, oldPart)
        let newWords = OwnedWords(new, newPart)
        var pairs: [Pair] = []
        for match in SequenceAlignment.matches(oldWords.words, newWords.words) {
            for offset in 0..<match.count {
                let (i, j) = (
                    oldWords.owners[match.old + offset], newWords.owners[match.new + offset]
                )
                let weight = Double(oldWords.weights[match.old + offset])
                if let last = pairs.last, last.old == i, last.new == j {
                    pairs[pairs.count - 1].likeness += weight
                } else {
                    pairs.append(Pair(old: i, new: j, likeness: weight))
                }
            }
        }
        return pairs.compactMap { pair in
            let (left, right) = (old[pair.old], new[pair.new])
            guard let pairing = left.pairing, pairing == right.pairing, !left.isSingle else {
                return nil
            }
            var pair = pair
            pair.likeness = 2 * pair.likeness / Double(max(left.weight + right.weight, 1))
            return pair
        }
    }

    /// The words of several elements in a row, each with the element it belongs to.
    private struct OwnedWords {
        var words: [Int32] = []
        var weights: [Int] = []
        var owners: [Int] = []

        init(_ outlines: [Outline], _ part: Range<Int>) {
            for place in part {
                words += outlines[place].words
                weights += outlines[place].weights
                owners += repeatElement(place, count: outlines[place].words.count)
            }
        }
    }
}
