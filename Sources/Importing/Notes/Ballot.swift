/// The votes that follow a proposal in a log: `+1`, `-1`, `0`.
struct Ballot {
    enum Vote { case inFavour, against, abstaining }

    private(set) var votes: [(voter: String, vote: Vote, comment: String)] = []
    var isOpen = false

    init(isOpen: Bool = false) { self.isOpen = isOpen }

    /// The last vote of each counts.
    mutating func add(_ vote: Vote, by voter: String, comment: String) {
        votes.removeAll { $0.voter == voter && $0.comment == comment }
        votes.append((voter, vote, comment))
    }

    static func vote(_ text: String) -> Vote? {
        let word = text.prefix { !$0.isWhitespace && $0 != "," }
        switch word {
        case "+1", "+", "yes", "👍": return .inFavour
        case "-1", "-", "−1", "no", "👎": return .against
        case "0", "+0", "-0", "abstain": return .abstaining
        default: return nil
        }
    }

    private var last: [(voter: String, vote: Vote, comment: String)] {
        var seen: Set<String> = []
        return votes.reversed().filter { seen.insert($0.voter).inserted }.reversed()
    }

    /// As a record of minutes.
    var line: String {
        func count(_ vote: Vote) -> Int { last.count { $0.vote == vote } }
        return
            "VOTE: \(count(.inFavour)) for, \(count(.against)) against, \(count(.abstaining)) abstaining"
    }

    /// Who voted how, in the order of the votes, with what was written beside.
    var roll: String {
        "Votes: "
            + votes.map { "\(NoteMarkdown.escaped($0.voter)) " + Self.shown($0.comment) }
            .joined(separator: "; ")
    }

    private static func shown(_ comment: String) -> String {
        // At the start of a text a plus would begin a list; here it does not.
        let escaped = NoteMarkdown.escaped(comment)
        return escaped.hasPrefix("\\") ? String(escaped.dropFirst()) : escaped
    }
}
