/// A pattern as an automaton: a list of instructions, each a state.
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        case literal(Unicode.Scalar)
        /// An index into ``sets``.
        case scalars(Int)
        case split(Int, Int)
        case jump(Int)
        case assertion(PatternAssertion)
        /// The body begins right after and ends with `accept`; then `next` goes on.
        case look(isBehind: Bool, isNegated: Bool, next: Int)
        case accept
    }

    /// Counted repetitions are written out; a pattern that needs more states than this is refused.
    private static let mostInstructions = 10_000

    private(set) var instructions: [Instruction] = []
    private(set) var sets: [ScalarSet] = []

    /// - Throws: ``PatternError`` when the automaton would be too large.
    init(_ syntax: PatternSyntax) throws(PatternError) {
        try emit(syntax, isBackward: false)
        instructions.append(.accept)
    }

    /// Appends the states of one part; inside a look-behind the parts stand in reverse order.
    private mutating func emit(
        _ syntax: PatternSyntax, isBackward: Bool
    ) throws(PatternError) {
        guard instructions.count < Self.mostInstructions else {
            throw PatternError(message: "is too large: its counted repetitions multiply")
        }
        switch syntax {
        case .literal(let scalar):
            instructions.append(.literal(scalar))
        case .scalars(let set):
            instructions.append(.scalars(sets.count))
            sets.append(set)
        case .sequence(let terms):
            for index in terms.indices {
                try emit(
                    terms[isBackward ? terms.count - 1 - index : index], isBackward: isBackward)
            }
        case .alternatives(let alternatives):
            try emitAlternatives(alternatives, isBackward: isBackward)
        case .repeated(let body, let minimum, let maximum):
            try emitRepetition(of: body, minimum, maximum, isBackward: isBackward)
        case .assertion(let assertion):
            instructions.append(.assertion(assertion))
        case .look(let body, let isBehind, let isNegated):
            let start = instructions.count
            instructions.append(.accept)
            try emit(body, isBackward: isBehind)
            instructions.append(.accept)
            instructions[start] = .look(
                isBehind: isBehind, isNegated: isNegated, next: instructions.count)
        }
    }

    private mutating func emitAlternatives(
        _ alternatives: [PatternSyntax], isBackward: Bool
    ) throws(PatternError) {
        var jumps: [Int] = []
        for alternative in alternatives.dropLast() {
            let split = instructions.count
            instructions.append(.accept)
            try emit(alternative, isBackward: isBackward)
            jumps.append(instructions.count)
            instructions.append(.accept)
            instructions[split] = .split(split + 1, instructions.count)
        }
        if let last = alternatives.last { try emit(last, isBackward: isBackward) }
        for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    private mutating func emitRepetition(
        of body: PatternSyntax, _ minimum: Int, _ maximum: Int?, isBackward: Bool
    ) throws(PatternError) {
        for _ in 0..<minimum {
            let before = instructions.count
            try emit(body, isBackward: isBackward)
            // An empty body is as good once as any number of times.
            if instructions.count == before { return }
        }
        guard let maximum else {
            let split = instructions.count
            instructions.append(.accept)
            try emit(body, isBackward: isBackward)
            instructions.append(.jump(split))
            instructions[split] = .split(split + 1, instructions.count)
            return
        }
        var splits: [Int] = []
        for _ in minimum..<maximum {
            splits.append(instructions.count)
            instructions.append(.accept)
            try emit(body, isBackward: isBackward)
        }
        for split in splits { instructions[split] = .split(split + 1, instructions.count) }
    }
}
