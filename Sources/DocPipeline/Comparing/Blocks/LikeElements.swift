/// Finds, among elements of two versions, those that say nearly the same, wherever they stand.
struct LikeElements {
    struct Pair: Equatable {
        var old: Int
        var new: Int
    }

    /// How much of both must agree, from 0 to 1.
    private static let leastLikeness = 0.7

    /// Pairs of elements, each in one pair at most; found by words that only one element of each
    /// version holds, so that the time is linear in the words.
    static func pairs(
        among oldPlaces: [Int], _ old: [Outline], _ newPlaces: [Int], _ new: [Outline]
    ) -> [Pair] {
        guard !oldPlaces.isEmpty, !newPlaces.isEmpty else { return [] }
        let oldHolders = holders(oldPlaces, old)
        let newHolders = holders(newPlaces, new)
        var pairs: [Pair] = []
        var taken: Set<Int> = []
        for i in oldPlaces {
            var votes: [Int: Int] = [:]
            var best: Int?
            for word in old[i].words where oldHolders[word] == i {
                guard let j = newHolders[word], j >= 0, new[j].pairing == old[i].pairing,
                    !taken.contains(j)
                else { continue }
                votes[j, default: 0] += 1
                if votes[j, default: 0] > best.map({ votes[$0, default: 0] }) ?? 0 { best = j }
            }
            if let best, likeness(old[i], new[best]) >= leastLikeness {
                pairs.append(Pair(old: i, new: best))
                taken.insert(best)
            }
        }
        return pairs
    }

    /// For each word the one element that holds it; -1 for several.
    private static func holders(_ places: [Int], _ outlines: [Outline]) -> [Int32: Int] {
        var holders: [Int32: Int] = [:]
        for place in places {
            for word in outlines[place].words {
                if let other = holders[word], other != place {
                    holders[word] = -1
                } else {
                    holders[word] = place
                }
            }
        }
        return holders
    }

    /// How many of the words of both are in the other, by weight and in any order.
    private static func likeness(_ left: Outline, _ right: Outline) -> Double {
        var counts: [Int32: Int] = [:]
        for word in left.words { counts[word, default: 0] += 1 }
        var shared = 0
        for (word, weight) in zip(right.words, right.weights) {
            guard let count = counts[word], count > 0 else { continue }
            counts[word] = count - 1
            shared += weight
        }
        return 2 * Double(shared) / Double(max(left.weight + right.weight, 1))
    }
}
