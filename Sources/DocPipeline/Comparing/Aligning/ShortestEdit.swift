/// The alignment with the fewest insertions and deletions.
///
/// Source: E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”, Algorithmica 1 (1986),
/// the greedy algorithm of section 3.
enum ShortestEdit {
    /// The matches between two parts; `nil` when more changes than `mostChanges` lie between them.
    ///
    /// Takes time and memory of the square of the changes there are, at most of `mostChanges`.
    static func matches(
        _ old: [Int32], _ oldPart: Range<Int>, _ new: [Int32], _ newPart: Range<Int>,
        mostChanges: Int
    ) -> [SequenceAlignment.Match]? {
        let (count, newCount) = (oldPart.count, newPart.count)
        let (oldStart, newStart) = (oldPart.lowerBound, newPart.lowerBound)
        let most = min(mostChanges, count + newCount)
        // On diagonal k, how far along the old part one comes; kept for each number of changes.
        var reach = Array(repeating: 0, count: 2 * most + 3)
        let middle = most + 1
        var history: [[Int]] = []
        for changes in 0...most {
            history.append(Array(reach[(middle - changes - 1)...(middle + changes + 1)]))
            for diagonal in stride(from: -changes, through: changes, by: 2) {
                let goesDown =
                    diagonal == -changes
                    || (diagonal != changes
                        && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
                var x =
                    goesDown ? reach[middle + diagonal + 1] : reach[middle + diagonal - 1] + 1
                var y = x - diagonal
                while x < count, y < newCount, old[oldStart + x] == new[newStart + y] {
                    x += 1
                    y += 1
                }
                reach[middle + diagonal] = x
                if x >= count, y >= newCount {
                    return traced(history, count, newCount).map {
                        SequenceAlignment.Match(
                            old: $0.old + oldStart, new: $0.new + newStart, count: $0.count)
                    }
                }
            }
        }
        return nil
    }

    /// Goes the way back from the end of both parts.
    private static func traced(
        _ history: [[Int]], _ count: Int, _ newCount: Int
    ) -> [SequenceAlignment.Match] {
        var matches: [SequenceAlignment.Match] = []
        var (x, y) = (count, newCount)
        for changes in stride(from: history.count - 1, through: 0, by: -1) {
            let reach = history[changes]
            let middle = changes + 1
            let diagonal = x - y
            let goesDown =
                diagonal == -changes
                || (diagonal != changes
                    && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
            let before = goesDown ? diagonal + 1 : diagonal - 1
            let beforeX = changes == 0 ? 0 : reach[middle + before]
            let startX = changes == 0 ? 0 : (goesDown ? beforeX : beforeX + 1)
            if x > startX {
                matches.append(
                    SequenceAlignment.Match(
                        old: startX, new: startX - diagonal, count: x - startX))
            }
            (x, y) = (beforeX, beforeX - before)
        }
        return matches.reversed()
    }
}
