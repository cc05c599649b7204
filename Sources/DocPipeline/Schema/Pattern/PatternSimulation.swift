/// Runs a ``PatternProgram`` over one text, in all its states at once.
struct PatternSimulation {
    /// Steps after which a run gives up: a fraction of a second.
    private static let mostSteps = 2_000_000

    private let program: PatternProgram
    private let scalars: [Unicode.Scalar]
    private var steps = 0

    private init(_ program: PatternProgram, _ text: String) {
        self.program = program
        scalars = Array(text.unicodeScalars)
    }

    /// Whether the program accepts somewhere in the text; `nil` when that takes too many steps.
    static func run(_ program: PatternProgram, on text: String) -> Bool? {
        var simulation = PatternSimulation(program, text)
        let accepted = simulation.accepts(
            startingAt: 0, instruction: 0, isBackward: false, isSearch: true)
        return simulation.steps > mostSteps ? nil : accepted
    }

    /// Whether the instructions from `instruction` on reach `accept`.
    /// - Parameters:
    ///   - start: the place to begin at.
    ///   - instruction: the state to begin in.
    ///   - isBackward: whether characters are read towards the front, as a look-behind does.
    ///   - isSearch: whether the match may also begin at any later place.
    /// - Returns: `false` also when the steps are used up.
    private mutating func accepts(
        startingAt start: Int, instruction: Int, isBackward: Bool, isSearch: Bool
    ) -> Bool {
        // Making the two lists is work too, and a look-around makes them at every place.
        steps += program.instructions.count / 16
        var states = StateList(count: program.instructions.count)
        var following = StateList(count: program.instructions.count)
        var position = start
        states.begin()
        if enter(instruction, at: position, &states) { return true }
        while !states.waiting.isEmpty || isSearch {
            guard isBackward ? position > 0 : position < scalars.count, steps <= Self.mostSteps
            else { return false }
            let scalar = scalars[isBackward ? position - 1 : position]
            position += isBackward ? -1 : 1
            following.begin()
            for state in states.waiting where consumes(state, scalar) {
                if enter(state + 1, at: position, &following) { return true }
            }
            if isSearch, enter(instruction, at: position, &following) { return true }
            swap(&states, &following)
        }
        return false
    }

    private func consumes(_ state: Int, _ scalar: Unicode.Scalar) -> Bool {
        switch program.instructions[state] {
        case .literal(let literal): literal == scalar
        case .scalars(let set): program.sets[set].contains(scalar)
        case .split, .jump, .assertion, .look, .accept: false
        }
    }

    /// Adds a state and all that it leads to without reading; whether `accept` is among them.
    private mutating func enter(_ first: Int, at position: Int, _ states: inout StateList) -> Bool {
        states.pending.append(first)
        while let state = states.pending.popLast() {
            guard states.visit(state) else { continue }
            steps += 1
            switch program.instructions[state] {
            case .literal, .scalars: states.waiting.append(state)
            case .jump(let target): states.pending.append(target)
            case .split(let one, let other):
                states.pending.append(other)
                states.pending.append(one)
            case .assertion(let assertion):
                if holds(assertion, at: position) { states.pending.append(state + 1) }
            case .look(let isBehind, let isNegated, let next):
                let found = accepts(
                    startingAt: position, instruction: state + 1, isBackward: isBehind,
                    isSearch: false)
                if found != isNegated { states.pending.append(next) }
            case .accept:
                states.pending.removeAll(keepingCapacity: true)
                return true
            }
        }
        return false
    }

    private func holds(_ assertion: PatternAssertion, at position: Int) -> Bool {
        switch assertion {
        case .start: position == 0
        case .end: position == scalars.count
        case .wordBoundary: isWord(position - 1) != isWord(position)
        case .noWordBoundary: isWord(position - 1) == isWord(position)
        }
    }

    private func isWord(_ index: Int) -> Bool {
        scalars.indices.contains(index) && ScalarSet.wordCharacters.contains(scalars[index])
    }
}

/// The states an automaton is in at one place, each once.
private struct StateList {
    /// States that wait for a character, in order of arrival.
    var waiting: [Int] = []
    /// States still to be followed.
    var pending: [Int] = []
    /// In which round each state was last seen; saves clearing a set at every character.
    private var lastRound: [Int32]
    private var round: Int32 = 0

    init(count: Int) {
        lastRound = [Int32](repeating: 0, count: count)
    }

    mutating func begin() {
        round &+= 1
        waiting.removeAll(keepingCapacity: true)
    }

    /// Whether the state is new in this round.
    mutating func visit(_ state: Int) -> Bool {
        if lastRound[state] == round { return false }
        lastRound[state] = round
        return true
    }
}
