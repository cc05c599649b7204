/// Numbers the records of a meeting in the order typed: D1, D2, A1 … leaving out those that
/// somebody gave by hand.
struct RecordNumbering {
    private var reserved: Set<String> = []
    private var last: [String: Int] = [:]

    /// Keeps a number that was typed.
    mutating func reserve(_ number: String) { reserved.insert(number) }

    /// The part, with its record numbered.
    mutating func numbered(_ part: Minutes.Part) -> Minutes.Part {
        guard case .record(let record) = part else { return part }
        switch record {
        case .decision(var decision):
            if decision.number.isEmpty { decision.number = next("D") }
            return .record(.decision(decision))
        case .action(var action):
            if action.number.isEmpty { action.number = next("A") }
            return .record(.action(action))
        case .motion(var motion):
            if motion.number.isEmpty { motion.number = next("M") }
            return .record(.motion(motion))
        case .election(var election):
            if election.number.isEmpty { election.number = next("E") }
            return .record(.election(election))
        case .nomination(var nomination):
            if nomination.number.isEmpty { nomination.number = next("N") }
            return .record(.nomination(nomination))
        case .interest(var interest):
            if interest.number.isEmpty { interest.number = next("I") }
            return .record(.interest(interest))
        case .vote, .report: return part
        }
    }

    private mutating func next(_ letter: String) -> String {
        var count = last[letter, default: 0]
        var number: String
        repeat {
            count += 1
            number = letter + String(count)
        } while reserved.contains(number)
        last[letter] = count
        return number
    }
}
