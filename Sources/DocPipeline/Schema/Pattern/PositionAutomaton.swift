/// A pattern of at most 64 characters and classes as a set of bits: the fast way for most patterns.
///
/// Each place in the pattern where a character is read is a position; a run keeps the set of
/// positions just read, so that a step is a few operations on words and nothing is allocated. The
/// construction is Glushkov's.
struct PositionAutomaton: Sendable {
    /// What can be read first, what last, and whether nothing is enough.
    private struct Part {
        var first: UInt64 = 0
        var last: UInt64 = 0
        var isNullable = true
    }

    private static let mostPositions = 64

    /// For each position, those that may come next.
    private var following: [UInt64] = []
    /// What each position reads.
    private var sets: [ScalarSet] = []
    /// For each ASCII character, the positions that read it.
    private var positionsOfASCII = [UInt64](repeating: 0, count: 128)
    private var whole = Part()
    private var startsAtStart = false
    private var endsAtEnd = false

    /// `nil` when the pattern is too large or holds more than characters, repetitions and
    /// alternatives between `^` and `$`.
    init?(_ syntax: PatternSyntax) {
        guard case .sequence(var terms) = syntax else { return nil }
        if case .assertion(.start)? = terms.first {
            startsAtStart = true
            terms.removeFirst()
        }
        if case .assertion(.end)? = terms.last {
            endsAtEnd = true
            terms.removeLast()
        }
        guard let part = add(.sequence(terms)) else { return nil }
        whole = part
        for (position, set) in sets.enumerated() {
            for value in set.asciiMembers { positionsOfASCII[value] |= 1 << UInt64(position) }
        }
    }

    /// Whether the pattern occurs in a text.
    func occurs(in text: String) -> Bool {
        if whole.isNullable, !endsAtEnd || !startsAtStart || text.isEmpty { return true }
        var states: UInt64 = 0
        var isStart = true
        for scalar in text.unicodeScalars {
            var candidates = isStart || !startsAtStart ? whole.first : 0
            var rest = states
            while rest != 0 {
                candidates |= following[rest.trailingZeroBitCount]
                rest &= rest - 1
            }
            states =
                scalar.isASCII
                ? candidates & positionsOfASCII[Int(scalar.value)]
                : reading(scalar, among: candidates)
            if !endsAtEnd, states & whole.last != 0 { return true }
            if states == 0, startsAtStart { return false }
            isStart = false
        }
        return endsAtEnd && states & whole.last != 0
    }

    private func reading(_ scalar: Unicode.Scalar, among candidates: UInt64) -> UInt64 {
        var found: UInt64 = 0
        var rest = candidates
        while rest != 0 {
            let position = rest.trailingZeroBitCount
            if sets[position].contains(scalar) { found |= 1 << UInt64(position) }
            rest &= rest - 1
        }
        return found
    }
}

// Construction.
extension PositionAutomaton {
    private mutating func add(_ syntax: PatternSyntax) -> Part? {
        switch syntax {
        case .literal(let scalar): return addPosition(ScalarSet([scalar.value...scalar.value]))
        case .scalars(let set): return addPosition(set)
        case .sequence(let terms):
            var part = Part()
            for term in terms {
                guard let next = add(term) else { return nil }
                part = joined(part, next)
            }
            return part
        case .alternatives(let alternatives):
            var part = Part(isNullable: false)
            for alternative in alternatives {
                guard let other = add(alternative) else { return nil }
                part.first |= other.first
                part.last |= other.last
                part.isNullable = part.isNullable || other.isNullable
            }
            return part
        case .repeated(let body, let minimum, let maximum):
            return addRepetition(of: body, minimum, maximum)
        case .assertion, .look:
            return nil
        }
    }

    private mutating func addPosition(_ set: ScalarSet) -> Part? {
        guard sets.count < Self.mostPositions else { return nil }
        let bit: UInt64 = 1 << UInt64(sets.count)
        sets.append(set)
        following.append(0)
        return Part(first: bit, last: bit, isNullable: false)
    }

    private mutating func joined(_ left: Part, _ right: Part) -> Part {
        link(left.last, to: right.first)
        return Part(
            first: left.isNullable ? left.first | right.first : left.first,
            last: right.isNullable ? left.last | right.last : right.last,
            isNullable: left.isNullable && right.isNullable)
    }

    private mutating func link(_ positions: UInt64, to next: UInt64) {
        var rest = positions
        while rest != 0 {
            following[rest.trailingZeroBitCount] |= next
            rest &= rest - 1
        }
    }

    private mutating func addRepetition(
        of body: PatternSyntax, _ minimum: Int, _ maximum: Int?
    ) -> Part? {
        var part = Part()
        for copy in 0..<max(maximum ?? minimum, maximum == nil ? 1 : 0) {
            let before = sets.count
            guard var next = add(body) else { return nil }
            // An empty body is as good once as any number of times.
            if sets.count == before { return Part() }
            if copy >= minimum { next.isNullable = true }
            if maximum == nil, copy + 1 >= minimum { link(next.last, to: next.first) }
            part = joined(part, next)
        }
        return part
    }
}
