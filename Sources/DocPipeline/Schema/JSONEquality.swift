// Equality as JSON Schema means it (Core 2020-12, 4.2.2): the order of members does not count, and
// numbers are equal by value.

extension LocatedValue {
    /// Whether both are the same value, wherever they were typed.
    func isSameValue(as other: LocatedValue) -> Bool {
        switch (content, other.content) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left.order(to: right) == .same
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)):
            left.count == right.count
                && zip(left, right).allSatisfy { $0.isSameValue(as: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count && Self.haveSameMembers(left, right)
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
        }
    }

    private static func haveSameMembers(_ left: [Member], _ right: [Member]) -> Bool {
        if left.count <= 16 {
            return left.allSatisfy { member in
                right.contains { $0.key == member.key && $0.value.isSameValue(as: member.value) }
            }
        }
        let values = Dictionary(right.map { ($0.key, $0.value) }) { first, _ in first }
        return left.allSatisfy { values[$0.key]?.isSameValue(as: $0.value) ?? false }
    }

    /// Feeds what ``isSameValue(as:)`` compares, so that equal values hash alike.
    func hashValue(into hasher: inout Hasher) {
        switch content {
        case .null: hasher.combine(0)
        case .bool(let flag): hasher.combine(flag)
        case .number(let number): hasher.combine(number.asDouble)
        case .string(let text): hasher.combine(text)
        case .array(let items):
            hasher.combine(items.count)
            for item in items { item.hashValue(into: &hasher) }
        case .object(let members):
            // A sum, because the order of members does not count.
            var sum = 0
            for member in members {
                var inner = Hasher()
                inner.combine(member.key)
                member.value.hashValue(into: &inner)
                sum &+= inner.finalize()
            }
            hasher.combine(sum)
        }
    }
}

extension [LocatedValue] {
    /// The positions of the first two items that are the same value; `nil` when all differ.
    ///
    /// Few items are compared pair by pair; many are sorted into buckets first, so that time stays
    /// linear.
    var firstRepetition: (first: Int, second: Int)? {
        guard count > 16 else {
            for second in indices {
                for first in 0..<second where self[first].isSameValue(as: self[second]) {
                    return (first, second)
                }
            }
            return nil
        }
        var buckets: [Int: [Int]] = [:]
        for (index, item) in enumerated() {
            var hasher = Hasher()
            item.hashValue(into: &hasher)
            let hash = hasher.finalize()
            for earlier in buckets[hash, default: []] where self[earlier].isSameValue(as: item) {
                return (earlier, index)
            }
            buckets[hash, default: []].append(index)
        }
        return nil
    }
}
