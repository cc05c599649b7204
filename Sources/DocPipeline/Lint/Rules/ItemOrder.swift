/// Flags an item that is recorded at another place than the agenda has it.
struct ItemOrder: LintRule {
    static let rule = Diagnostic.Rule("DG303", "item-order")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        var seen: Set<Int> = []
        var recorded: [(index: Int, heading: Heading)] = []
        for item in minutes.items {
            guard let index = item.agendaIndex, seen.insert(index).inserted else { continue }
            recorded.append((index, item.heading))
        }
        let places = recorded.map(\.index)
        let inOrder = Set(longestIncreasing(places))
        guard inOrder.count < places.count else { return [] }
        return recorded.enumerated().filter { !inOrder.contains($0.offset) }.map { place, item in
            .isMoved(
                item.heading, minutes.agenda[item.index],
                after: place > 0 ? minutes.agenda[places[place - 1]] : nil)
        }
    }

    /// The places of a longest run of growing numbers, of several the one that begins first.
    ///
    /// With it as few items as can be are out of order. In n log n steps.
    static func longestIncreasing(_ numbers: [Int]) -> [Int] {
        // For each length the largest number that a run of that length can begin with, from behind.
        var beginnings: [Int] = []
        var lengths = Array(repeating: 0, count: numbers.count)
        for place in numbers.indices.reversed() {
            let number = numbers[place]
            var low = 0
            var high = beginnings.count
            while low < high {
                let middle = (low + high) / 2
                if beginnings[middle] > number { low = middle + 1 } else { high = middle }
            }
            if low == beginnings.count {
                beginnings.append(number)
            } else {
                beginnings[low] = max(beginnings[low], number)
            }
            lengths[place] = low + 1
        }
        var wanted = beginnings.count
        var chosen: [Int] = []
        for place in numbers.indices where lengths[place] == wanted {
            guard chosen.last.map({ numbers[$0] < numbers[place] }) ?? true else { continue }
            chosen.append(place)
            wanted -= 1
        }
        return chosen
    }
}

extension Finding {
    fileprivate static func isMoved(
        _ heading: Heading, _ item: AgendaItem, after earlier: AgendaItem?
    ) -> Finding {
        let place =
            earlier.map { "after “\($0.title.value)”, which is item \($0.number)" } ?? "first"
        return Finding(
            at: heading.range ?? item.title.range,
            "“\(item.title.value)” is item \(item.number) of the agenda, "
                + "but is recorded \(place)",
            notes: [
                Diagnostic.Note(
                    "move it, or write the agenda as the meeting kept it", at: item.title.range)
            ])
    }
}
