internal import DocPipeline

extension CheckCommand {
    /// Checks now and whenever a file of the workspace has changed, until somebody ends it; gives
    /// the status of the last round.
    ///
    /// Files are looked at again and again instead of being announced by the system, which does not
    /// announce what changes on another machine's disk or beneath a container; renaming a file
    /// into its place, as editors save, is seen like any other change.
    func checkAtEveryChange() async throws -> ExitStatus {
        let workspace = try WorkspaceFolder(around: paths)
        Interruption.listen()
        // Looked at before it is checked: what changes meanwhile is checked next.
        var seen = Self.stamps(of: workspace)
        var status = try await watchedRound()
        try Output.write("watching for changes; Ctrl-C ends it\n")
        while await Interruption.pause(Self.interval) {
            let started = ContinuousClock.now
            let now = await settledStamps(of: workspace, differingFrom: seen)
            // Looking through a large workspace must not become all that the machine does.
            let took = ContinuousClock.now - started
            let changes = now.changes(since: seen)
            seen = now
            guard !changes.isEmpty else {
                guard await Interruption.pause(took * 4) else { break }
                continue
            }
            try Output.write(Self.line(naming: changes))
            status = try await watchedRound()
        }
        return status
    }

    private static let interval = Duration.milliseconds(300)
    /// For how long a burst of changes may go on before it is checked all the same.
    private static let longestBurst = 20

    /// Where builds write to by default: what they make are no sources.
    private static func stamps(of workspace: WorkspaceFolder) -> FileStamps {
        workspace.files.stamps(leavingOut: ["build"])
    }

    /// How the files look when nothing has changed for a moment, so that several that are saved
    /// together, and one that is written in pieces, are one change.
    private func settledStamps(
        of workspace: WorkspaceFolder, differingFrom seen: FileStamps
    ) async -> FileStamps {
        var now = Self.stamps(of: workspace)
        guard now != seen else { return now }
        for _ in 0..<Self.longestBurst {
            guard await Interruption.pause(.milliseconds(100)) else { break }
            let later = Self.stamps(of: workspace)
            if later == now { break }
            now = later
        }
        return now
    }

    /// One check; what stands in its way is said and may be mended by the next change.
    private func watchedRound() async throws -> ExitStatus {
        do {
            return try await checkOnce()
        } catch let failure as CommandFailure {
            try Output.write("docgen: \(failure.message)\n")
            return .failed
        }
    }

    private static func line(naming changes: [(path: String, change: FileStamps.Change)]) -> String
    {
        let shown = changes.prefix(10).map { "\($0.path) \($0.change.rawValue)" }
        let more = changes.count > shown.count ? ", and \(changes.count - shown.count) more" : ""
        return "\n\(shown.joined(separator: ", "))\(more)\n"
    }
}
