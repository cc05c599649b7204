/// Which elements of two sequences belong together, in their order.
///
/// Elements are numbers that are equal where the elements are. Short sequences are aligned with as
/// few changes as possible; long ones are divided first at elements that both have once (patience
/// diff). What would take longer than its length allows stays without matches, so that the time is
/// about linear in the sequences, whatever they hold.
struct SequenceAlignment {
    /// A stretch of both sequences that is equal, element by element.
    struct Match: Equatable {
        var old: Int
        var new: Int
        var count: Int
    }

    private let old: [Int32]
    private let new: [Int32]
    /// In the order found.
    private var found: [Match] = []

    /// How long both parts together may be to be aligned in the best way.
    private static let shortLength = 800
    /// How many changes are looked for at most in what is longer.
    private static let mostChanges = 400
    /// How often a part may be divided.
    private static let mostDivisions = 16

    /// The matches in order, neighbours joined.
    static func matches(_ old: [Int32], _ new: [Int32]) -> [Match] {
        var alignment = SequenceAlignment(old: old, new: new)
        alignment.align()
        return alignment.joined()
    }

    private init(old: [Int32], new: [Int32]) {
        self.old = old
        self.new = new
    }

    private struct Part {
        var old: Range<Int>
        var new: Range<Int>
        var divisions = 0
    }

    private mutating func align() {
        var parts = [Part(old: 0..<old.count, new: 0..<new.count)]
        while let whole = parts.popLast() {
            let part = trimmed(whole)
            guard !part.old.isEmpty, !part.new.isEmpty else { continue }
            if part.old.count + part.new.count <= Self.shortLength {
                found +=
                    ShortestEdit.matches(
                        old, part.old, new, part.new, mostChanges: Self.shortLength) ?? []
                continue
            }
            let anchors = part.divisions < Self.mostDivisions ? commonLandmarks(part) : []
            if anchors.isEmpty {
                found +=
                    ShortestEdit.matches(
                        old, part.old, new, part.new, mostChanges: Self.mostChanges) ?? []
            } else {
                parts += divided(part, at: anchors)
            }
        }
    }

    /// The part without what its ends have in common, which is matched.
    private mutating func trimmed(_ part: Part) -> Part {
        var (i, j) = (part.old.lowerBound, part.new.lowerBound)
        while i < part.old.upperBound, j < part.new.upperBound, old[i] == new[j] {
            i += 1
            j += 1
        }
        let start = i - part.old.lowerBound
        var (iEnd, jEnd) = (part.old.upperBound, part.new.upperBound)
        while iEnd > i, jEnd > j, old[iEnd - 1] == new[jEnd - 1] {
            iEnd -= 1
            jEnd -= 1
        }
        let end = part.old.upperBound - iEnd
        if start > 0 {
            found.append(
                Match(old: part.old.lowerBound, new: part.new.lowerBound, count: start))
        }
        if end > 0 { found.append(Match(old: iEnd, new: jEnd, count: end)) }
        return Part(old: i..<iEnd, new: j..<jEnd, divisions: part.divisions)
    }

    private func divided(_ part: Part, at anchors: [(old: Int, new: Int)]) -> [Part] {
        var parts: [Part] = []
        var (i, j) = (part.old.lowerBound, part.new.lowerBound)
        for anchor in anchors {
            // The anchor itself begins the next part, whose beginning is trimmed.
            parts.append(
                Part(
                    old: i..<anchor.old, new: j..<anchor.new, divisions: part.divisions + 1))
            (i, j) = (anchor.old, anchor.new)
        }
        parts.append(
            Part(
                old: i..<part.old.upperBound, new: j..<part.new.upperBound,
                divisions: part.divisions + 1))
        return parts
    }

    /// The longest run, in the order of both, of elements that each part has exactly once.
    private func commonLandmarks(_ part: Part) -> [(old: Int, new: Int)] {
        struct Places {
            var old = -1
            var new = -1
            var isRepeated = false
        }
        var places: [Int32: Places] = [:]
        for i in part.old {
            let seen = places[old[i], default: Places()]
            places[old[i]] = Places(old: i, isRepeated: seen.old >= 0 || seen.isRepeated)
        }
        for j in part.new {
            guard var seen = places[new[j]] else { continue }
            seen.isRepeated = seen.isRepeated || seen.new >= 0
            seen.new = j
            places[new[j]] = seen
        }
        let candidates = part.old.compactMap { i -> (old: Int, new: Int)? in
            guard let seen = places[old[i]], seen.new >= 0, !seen.isRepeated else { return nil }
            return (i, seen.new)
        }
        return longestRising(candidates)
    }

    /// The longest subsequence whose second places rise (patience sorting).
    private func longestRising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var tops: [Int] = []
        var previous = Array(repeating: -1, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, tops.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[tops[middle]].new < pair.new { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = tops[low - 1] }
            if low < tops.count { tops[low] = index } else { tops.append(index) }
        }
        var chain: [(old: Int, new: Int)] = []
        var index = tops.last ?? -1
        while index >= 0 {
            chain.append(pairs[index])
            index = previous[index]
        }
        return chain.reversed()
    }

    private func joined() -> [Match] {
        var joined: [Match] = []
        for match in found.sorted(by: { $0.old < $1.old }) {
            if let last = joined.last, last.old + last.count == match.old,
                last.new + last.count == match.new
            {
                joined[joined.count - 1].count += match.count
            } else {
                joined.append(match)
            }
        }
        return joined
    }
}
