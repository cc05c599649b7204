/// Why files of an earlier version cannot be had.
package enum GitError: Error, Sendable, Equatable {
    case notInstalled
    case noRepository
    case unknownRevision(String)
    /// In git's words.
    case refused(String)

    /// What happened and what to do; lower case, no full stop.
    package var sentence: String {
        switch self {
        case .notInstalled: "git is not installed, so there are no earlier versions to compare"
        case .noRepository:
            "the workspace is not in a git repository, so there are no earlier versions; name two files instead"
        case .unknownRevision(let name):
            "git knows no revision “\(name)”; “git log --oneline” lists those there are"
        case .refused(let words): "git: \(words)"
        }
    }

    /// Reads what git says when it refuses.
    init(_ words: String, revision: String) {
        if words.contains("not a git repository") {
            self = .noRepository
        } else if words.contains("unknown revision") || words.contains("bad revision")
            || words.contains("ambiguous argument") || words.contains("Needed a single revision")
        {
            self = .unknownRevision(revision)
        } else {
            let line = words.split(separator: "\n").first.map(String.init) ?? "it failed"
            self = .refused(line)
        }
    }
}
