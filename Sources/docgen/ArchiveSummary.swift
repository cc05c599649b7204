internal import Archiving
internal import DocPipeline

/// What `archive create` did, in a line or a few.
struct ArchiveSummary {
    /// The archive as shown.
    let folder: String
    /// The names of the new bags.
    var bags: [String] = []
    private(set) var added = 0
    private(set) var archived = 0
    private(set) var unfinished = 0
    private(set) var refused = 0

    init(folder: String) { self.folder = folder }

    mutating func count(_ report: ArchiveReport) {
        switch report.outcome {
        case .notADocument: break
        case .notFinal: unfinished += 1
        case .alreadyArchived: archived += 1
        case .accepted: added += 1
        case .refused: refused += 1
        }
    }

    var text: String {
        guard added + archived + unfinished + refused > 0 else {
            return "there is nothing to archive\n"
        }
        guard added + archived + refused > 0 else {
            return """
                nothing archived: \(unfinished) not approved yet
                Minutes go in with “status: approved”, statements with “status: submitted”

                """
        }
        var parts: [String] = []
        if added > 0 { parts.append("\(added) archived") }
        if archived > 0 { parts.append("\(archived) in the archive already") }
        if unfinished > 0 { parts.append("\(unfinished) not approved yet") }
        if refused > 0 { parts.append("\(refused) not archived because of errors") }
        let lines = bags.map { "  \(folder)/bags/\($0)\n" }.joined()
        return "\(lines)\(parts.joined(separator: ", ")), in \(folder)\n"
    }
}
