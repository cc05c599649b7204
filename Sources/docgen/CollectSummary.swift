internal import DocPipeline
internal import StatementWork

/// What became of returned files, for the person who collects.
struct CollectSummary {
    let folder: String
    /// How many the statement has.
    let sections: Int
    private var counts: [Contributions.Outcome.Change: Int] = [:]

    init(folder: String, sections: Int) {
        self.folder = folder
        self.sections = sections
    }

    /// One file: where it went, and how much it is.
    mutating func line(_ collected: CollectedText, _ outcome: Contributions.Outcome) -> String {
        counts[outcome.change, default: 0] += 1
        guard let content = collected.content else { return "" }
        let place = "\(folder)/\(outcome.name).md"
        return "\(collected.file.path) → \(place): \(content.organisation), "
            + "\(content.sections) of \(sections) sections, \(content.words.of("word")), "
            + "\(outcome.change.word)\n"
    }

    /// All files.
    var total: String {
        let parts = Contributions.Outcome.Change.allCases.compactMap { change -> String? in
            guard let count = counts[change] else { return nil }
            return "\(count) \(change.word)"
        }
        return parts.isEmpty ? "" : parts.joined(separator: ", ") + "\n"
    }
}

extension Contributions.Outcome.Change {
    fileprivate var word: String {
        switch self {
        case .created: "new"
        case .updated: "updated"
        case .unchanged: "unchanged"
        case .kept: "kept as edited"
        case .overwritten: "overwritten"
        case .refused: "not collected"
        }
    }
}
