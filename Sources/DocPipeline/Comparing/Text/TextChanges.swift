/// Where two texts agree and where not, as a person would mark it.
struct TextChanges {
    /// A stretch of both texts.
    struct Segment: Equatable {
        var old: Range<Int>
        var new: Range<Int>
        var isKept: Bool
    }

    /// One after the other they cover both texts; kept ones and changes take turns.
    private(set) var segments: [Segment]
    private let old: [TextToken]
    private let new: [TextToken]

    /// How much of the longer text must be kept for single words to be marked.
    private static let leastKept = 0.25

    init(_ old: [TextToken], _ new: [TextToken]) {
        self.old = old
        self.new = new
        segments = []
        var (i, j) = (0, 0)
        for match in SequenceAlignment.matches(old.map(\.id), new.map(\.id)) {
            append(Segment(old: i..<match.old, new: j..<match.new, isKept: false))
            (i, j) = (match.old + match.count, match.new + match.count)
            append(Segment(old: match.old..<i, new: match.new..<j, isKept: true))
        }
        append(Segment(old: i..<old.count, new: j..<new.count, isKept: false))
        absorbCrumbs()
        if keptShare < Self.leastKept {
            segments = [Segment(old: 0..<old.count, new: 0..<new.count, isKept: false)]
        }
    }

    /// How much of the longer text is in the other too, from 0 to 1, by letters.
    var keptShare: Double {
        let kept = segments.reduce(0) { $0 + ($1.isKept ? weight(old, $1.old) : 0) }
        let whole = max(weight(old, old.indices), weight(new, new.indices))
        return whole == 0 ? 1 : Double(kept) / Double(whole)
    }

    private mutating func append(_ segment: Segment) {
        if !(segment.old.isEmpty && segment.new.isEmpty) { segments.append(segment) }
    }

    private func weight(_ tokens: [TextToken], _ range: Range<Int>) -> Int {
        tokens[range].reduce(0) { $0 + $1.weight }
    }

    /// What a change takes away or adds, whichever is more.
    private func weight(of change: Segment) -> Int {
        max(weight(old, change.old), weight(new, change.new))
    }

    /// Makes one change of two that only a little text stands between: text that is kept and yet
    /// less than the change on either side of it would be read in pieces.
    private mutating func absorbCrumbs() {
        var kept: [Segment] = []
        var weights: [Int] = []
        for segment in segments {
            kept.append(segment)
            weights.append(
                segment.isKept ? weight(old, segment.old) : weight(of: segment))
            while kept.count >= 3, !kept[kept.count - 1].isKept, !kept[kept.count - 3].isKept,
                isCrumb(
                    kept[kept.count - 2], weights[weights.count - 2],
                    between: weights[weights.count - 3], and: weights[weights.count - 1])
            {
                let last = kept.removeLast()
                let weight = weights.removeLast() + weights.removeLast() + weights.removeLast()
                kept.removeLast()
                let first = kept.removeLast()
                kept.append(
                    Segment(
                        old: first.old.lowerBound..<last.old.upperBound,
                        new: first.new.lowerBound..<last.new.upperBound, isKept: false))
                weights.append(weight)
            }
        }
        segments = kept
    }

    private func isCrumb(
        _ segment: Segment, _ weight: Int, between before: Int, and after: Int
    ) -> Bool {
        // A mark, or one short word, joins whatever stands on both sides of it.
        if weight <= 1 { return true }
        if segment.old.count <= 1, weight <= 4 { return before > 4 && after > 4 }
        return weight <= before && weight <= after
    }
}
