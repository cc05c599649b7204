/// Which members or items of one instance have been looked at, for `unevaluatedProperties` and
/// `unevaluatedItems` (Core 2020-12, 11).
struct EvaluatedParts {
    /// Whether anybody will ask; if not, nothing is kept.
    let isTracked: Bool
    private var first64: UInt64 = 0
    /// The parts from the 64th on; `nil` while there are none, which is nearly always.
    private var rest: [UInt64]?
    private var areAll = false

    init(isTracked: Bool) {
        self.isTracked = isTracked
    }

    func contains(_ part: Int) -> Bool {
        if areAll { return true }
        if part < 64 { return (first64 >> UInt64(part)) & 1 == 1 }
        let word = part / 64 - 1
        guard let rest, word < rest.count else { return false }
        return (rest[word] >> UInt64(part % 64)) & 1 == 1
    }

    mutating func insert(_ part: Int) {
        guard isTracked else { return }
        if part < 64 {
            first64 |= 1 << UInt64(part)
            return
        }
        insertBits(1 << UInt64(part % 64), at: part / 64 - 1)
    }

    private mutating func insertBits(_ bits: UInt64, at word: Int) {
        var words = rest ?? []
        rest = nil
        while words.count <= word { words.append(0) }
        words[word] |= bits
        rest = words
    }

    mutating func insertAll() {
        areAll = true
    }

    mutating func formUnion(_ other: EvaluatedParts) {
        guard isTracked else { return }
        areAll = areAll || other.areAll
        first64 |= other.first64
        for (index, word) in (other.rest ?? []).enumerated() { insertBits(word, at: index) }
    }
}
