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
    /// What was in the folder before, by name.
    private let stored: [(name: String, text: StoredContribution)]
    /// The first contribution of each organisation, as far as they were placed.
    private var placed: [String: String] = [:]

    /// Contributions in a folder of the workspace.
    package init(
        _ collector: Collector, folder: String, files: any FileAccess, returned: [String]
    ) {
        self.collector = collector
        self.folder = folder
        self.files = files
        self.returned = Set(returned.map { ReturnedFile(path: $0, bytes: []).name })
        let names = (try? files.list(folder)) ?? []
        stored = names.filter { $0.hasSuffix(".md") }.compactMap { name in
            guard let bytes = try? files.read("\(folder)/\(name)") else { return nil }
            return (String(name.dropLast(3)), StoredContribution(bytes))
        }
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
            case .updated: outcome.diagnostics += replacing(before, content, collected.file, path)
            case .created, .unchanged, .refused: break
            }
            if outcome.change == .updated || outcome.change == .overwritten {
                outcome.diagnostics += movedMarks(name, from: existing, to: file.bytes, path)
            }
        } else if let other = other(of: content.organisation, than: name) {
            outcome.diagnostics.append(
                .anotherText(collected.file.path, content.organisation, other))
        }
        if placed[content.organisation] == nil { placed[content.organisation] = name }
        switch outcome.change {
        case .created, .updated, .overwritten:
            outcome.files = [("\(name).md", file.bytes)]
            outcome.files += content.pictures.map { ("\(name)/\($0.name)", $0.bytes) }
        case .unchanged, .kept, .refused: break
        }
        return outcome
    }

    /// A text that takes the place of another file's.
    private func replacing(
        _ before: StoredContribution, _ content: CollectedText.Content, _ file: ReturnedFile,
        _ path: String
    ) -> [Diagnostic] {
        guard let source = before.file, source != file.name, before.sum != content.sum else {
            return []
        }
        return [.replaced(path, source, by: file.path)]
    }

    /// Marks in the agreed text whose numbers mean other passages after an update.
    private func movedMarks(
        _ name: String, from before: [UInt8], to after: [UInt8], _ path: String
    ) -> [Diagnostic] {
        let moves = PassageMoves(
            of: name, from: before, to: after, marks: collector.statement.marks)
        return moves.isEmpty ? [] : [.passagesMoved(path, moves.list)]
    }

    /// Another contribution of the same organisation, if there is one.
    private func other(of organisation: String, than name: String) -> String? {
        let directory = collector.workspace.directory
        return placed[organisation]
            ?? stored.first { one in
                one.name != name
                    && one.text.organisation.map { directory.printedName(ofOrganisation: $0) }
                        == organisation
            }?.name
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
        return renamed(file, content) ?? older ?? free ?? slug
    }

    /// The contribution that was taken from this file and has another name since.
    private func renamed(_ file: ReturnedFile, _ content: CollectedText.Content) -> String? {
        stored.first { one in
            !taken.contains(one.name) && one.text.file == file.name
                && one.text.organisation == content.organisation
        }?.name
    }
}
