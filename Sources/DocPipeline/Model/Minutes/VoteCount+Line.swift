extension VoteCount {
    /// Reads `12 for, 1 against, 2 abstaining` (also "in favour", "abstentions"); `nil` when a
    /// part is not a number with such a word.
    init?(line: String) {
        inFavour = 0
        against = 0
        abstaining = 0
        var isAny = false
        for part in line.split(whereSeparator: { ",;.".contains($0) }) {
            let words = part.split(separator: " ")
            if words.isEmpty { continue }
            guard words.count >= 2, let count = Int(words[0]) else { return nil }
            let kind = words[1...].joined(separator: " ").lowercased()
            if kind == "for" || kind.hasPrefix("in favo") {
                inFavour = count
            } else if kind.hasPrefix("against") {
                against = count
            } else if kind.hasPrefix("abst") {
                abstaining = count
            } else {
                return nil
            }
            isAny = true
        }
        guard isAny else { return nil }
    }

    /// Reads the `votes` of a block.
    init(_ fields: Fields) {
        inFavour = fields.integer("for") ?? 0
        against = fields.integer("against") ?? 0
        abstaining = fields.integer("abstain") ?? 0
    }
}
