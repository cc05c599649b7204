package import DocPipeline

/// The contributions to one statement: which file each returned text goes to, and whether it may.
package struct Contributions {
    /// What becomes of one returned file.
    package struct Outcome: Sendable {
        package enum Change: Sendable, Hashable, CaseIterable {
            case created, updated, unchanged
            /// Somebody has edited it since: left as it is.
            case kept
            /// Somebody had edited it since.
            case overwritten
            case refused
        }

        package var change: Change
        /// The name of the contribution in its folder, without an ending; empty when refused.
        package var name = ""
        /// What is to be written: names in the folder with their bytes.
        package var files: [(name: String, bytes: [UInt8])] = []
        package var diagnostics: [Diagnostic]
    }

    private let collector: Collector
    private let folder: String
    private let files: any FileAccess
    /// The names of all returned files of this run.
    private let returned: Set<String>
    private var taken: Set<String> = []

    /// Contributions in a folder of the workspace.
    package init(
        _ collector: Collector, folder: String, files: any FileAccess, returned: [String]
    ) {
        self.collector = collector
        self.folder = folder
        self.files = files
        self.returned = Set(returned.map { ReturnedFile(path: $0, bytes: []).name })
    }

    /// Gives a text its place; files must come in the same order each time.
    package mutating func place(_ collected: CollectedText) -> Outcome {
        guard let content = collected.content else {
            return Outcome(change: .refused, diagnostics: collected.diagnostics)
        }
        let name = name(for: collected.file, content)
        taken.insert(name)
        var outcome = Outcome(change: .created, name: name, diagnostics: collected.diagnostics)
        let file = ContributionFile(
            content, file: collected.file.name, name: name,
            statement: collector.statement.identifier)
        let path = "\(folder)/\(name).md"
        if let existing = try? files.read(path) {
            let before = StoredContribution(existing)
            outcome.change = change(from: before, to: file, existing)
            switch outcome.change {
            case .kept:
                outcome.diagnostics.append(
                    .editedSince(path, collected.file.path, isSame: before.sum == content.sum))
            case .overwritten: outcome.diagnostics.append(.overwritten(path, collected.file.path))
            case .created, .updated, .unchanged, .refused: break
            }
        }
        switch outcome.change {
        case .created, .updated, .overwritten:
            outcome.files = [("\(name).md", file.bytes)]
            outcome.files += content.pictures.map { ("\(name)/\($0.name)", $0.bytes) }
        case .unchanged, .kept, .refused: break
        }
        return outcome
    }

    private func change(
        from before: StoredContribution, to file: ContributionFile, _ existing: [UInt8]
    ) -> Outcome.Change {
        if existing == file.bytes { return .unchanged }
        guard before.isEdited else { return .updated }
        return collector.choices.mayOverwrite ? .overwritten : .kept
    }

    /// The contribution that was taken from this file before, or the organisation's own.
    private func name(for file: ReturnedFile, _ content: CollectedText.Content) -> String {
        let slug =
            collector.workspace.directory.organisation(content.organisation)?.id
            ?? Slug.of(content.organisation)
        var free: String?
        var older: String?
        for count in 1...1000 {
            let name = count == 1 ? slug : "\(slug)-\(count)"
            if taken.contains(name) { continue }
            guard let bytes = try? files.read("\(folder)/\(name).md") else {
                free = free ?? name
                break
            }
            let source = StoredContribution(bytes).file
            if source == file.name { return name }
            // A later version may come under another name.
            if let source, !returned.contains(source), older == nil { older = name }
        }
        return older ?? free ?? slug
    }
}
