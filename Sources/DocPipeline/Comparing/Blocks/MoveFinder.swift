/// Finds, among what is gone and what has come, that which only stands elsewhere now.
struct MoveFinder {
    struct Move: Equatable {
        var old: Int
        var new: Int
        /// From 1; neighbours that moved together share it.
        var number: Int
    }

    private let old: [Outline]
    private let new: [Outline]
    private var moves: [(old: Int, new: Int)] = []

    /// What is shorter is said again too easily to be taken for moved, in letters.
    private static let leastWeight = 24

    /// The moves among some steps, numbered from `first`.
    static func moves(
        among steps: [ElementAlignment.Step], _ old: [Outline], _ new: [Outline], first: Int
    ) -> [Move] {
        var gone: [Int] = []
        var come: [Int] = []
        for step in steps {
            switch step {
            case .gone(let i): if isMovable(old[i]) { gone.append(i) }
            case .come(let j): if isMovable(new[j]) { come.append(j) }
            case .kept, .changed: break
            }
        }
        guard !gone.isEmpty, !come.isEmpty else { return [] }
        var finder = MoveFinder(old: old, new: new)
        finder.findEqual(&gone, &come)
        finder.moves += LikeElements.pairs(among: gone, old, come, new).map { ($0.old, $0.new) }
        finder.takeAlong(steps)
        return finder.numbered(from: first)
    }

    private init(old: [Outline], new: [Outline]) {
        self.old = old
        self.new = new
    }

    private static func isMovable(_ outline: Outline) -> Bool {
        !outline.isSingle && outline.pairing != nil && outline.weight >= leastWeight
    }

    private mutating func findEqual(_ gone: inout [Int], _ come: inout [Int]) {
        var places: [Int32: [Int]] = [:]
        for j in come.reversed() { places[new[j].key, default: []].append(j) }
        var found: Set<Int> = []
        gone = gone.filter { i in
            guard let j = places[old[i].key]?.popLast() else { return true }
            moves.append((i, j))
            found.insert(j)
            return false
        }
        come = come.filter { !found.contains($0) }
    }

    /// Takes short neighbours along that went with a move: the heading over a passage.
    private mutating func takeAlong(_ steps: [ElementAlignment.Step]) {
        var gone: Set<Int> = []
        var come: Set<Int> = []
        for step in steps {
            switch step {
            case .gone(let i): if Self.isShort(old[i]) { gone.insert(i) }
            case .come(let j): if Self.isShort(new[j]) { come.insert(j) }
            case .kept, .changed: break
            }
        }
        var open = moves
        while let move = open.popLast() {
            for step in [-1, 1] {
                let (i, j) = (move.old + step, move.new + step)
                guard gone.contains(i), come.contains(j), old[i].key == new[j].key else { continue }
                gone.remove(i)
                come.remove(j)
                moves.append((i, j))
                open.append((i, j))
            }
        }
    }

    private static func isShort(_ outline: Outline) -> Bool {
        !outline.isSingle && outline.pairing != nil && outline.weight < leastWeight
    }

    private func numbered(from first: Int) -> [Move] {
        var numbered: [Move] = []
        for move in moves.sorted(by: { $0.old < $1.old }) {
            var number = first
            if let last = numbered.last {
                let isTogether = last.old + 1 == move.old && last.new + 1 == move.new
                number = isTogether ? last.number : last.number + 1
            }
            numbered.append(Move(old: move.old, new: move.new, number: number))
        }
        return numbered
    }
}
