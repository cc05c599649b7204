package import DocPipeline

/// Adds documents of a workspace to an archive: all that may go in, or none.
package struct ArchiveCreation: Sendable {
    let compiler: Compiler
    let files: any FileAccess
    /// The files of the workspace that every document depends on.
    let workspaceInputs: [String]
    let options: ArchiveOptions
    let pdf: (any PDFMaking)?

    package init(
        compiler: Compiler, files: any FileAccess, workspaceInputs: [String],
        options: ArchiveOptions, pdf: (any PDFMaking)?
    ) {
        self.compiler = compiler
        self.files = files
        self.workspaceInputs = workspaceInputs
        self.options = options
        self.pdf = pdf
    }

    /// A document that goes into the archive, with the place it gets there.
    private struct Planned: Sendable {
        var source: String
        var digest: String
        var version: Int
        var group: String
        var description: DocumentDescription
    }

    /// Looks at all sources, then makes the bags and takes them in at once.
    ///
    /// `report` is called for each source in their order, before anything is written; what comes
    /// back are the names of the new bags, sorted.
    package func run(
        _ archive: inout Archive, sources: [String], report: (ArchiveReport) throws -> Void
    ) async throws -> [String] {
        do throws(DiskError) {
            try archive.requireReadableBags()
        } catch {
            throw ArchiveFailure.disk(error)
        }
        let planned = try await plan(sources, archive, report: report)
        guard !planned.isEmpty else { return [] }
        do {
            let staging = try archive.makeStaging()
            let names = try await makeBags(planned, archive, in: staging)
            try archive.commit(staging)
            return names
        } catch {
            archive.discardStaging()
            if let error = error as? DiskError { throw ArchiveFailure.disk(error) }
            throw error
        }
    }

    // MARK: Which documents

    private struct Candidate: Sendable {
        var source: String
        var compilation: Compilation
        var item: ArchiveItem?
    }

    private func plan(
        _ sources: [String], _ archive: Archive, report: (ArchiveReport) throws -> Void
    ) async throws -> [Planned] {
        var planned: [Planned] = []
        var owners: [String: String] = [:]
        try await inOrder(sources, width: options.jobs) { source in
            let compilation = compiler.compile(source)
            return Result {
                Candidate(
                    source: source, compilation: compilation, item: try item(compilation, source))
            }
        } consume: { result in
            let candidate = try result.get()
            let source = candidate.source
            var result = ArchiveReport(
                source: source, diagnostics: candidate.compilation.diagnostics,
                sources: candidate.compilation.sources, outcome: .refused)
            if let item = candidate.item {
                settle(item, archive, &result, &owners)
                if case .accepted(let version) = result.outcome {
                    planned.append(
                        Planned(
                            source: source, digest: item.sourceDigest, version: version,
                            group: options.grouping.group(of: item.description),
                            description: item.description))
                }
            } else if !result.diagnostics.hasErrors {
                result.outcome = .notADocument
            }
            try report(result)
        }
        return planned
    }

    private func item(
        _ compilation: Compilation, _ source: String
    ) throws(ArchiveFailure) -> ArchiveItem? {
        try ArchiveItem(
            compilation, source: source, workspaceInputs: workspaceInputs, files: files)
    }

    /// Decides what becomes of a document without errors.
    private func settle(
        _ item: ArchiveItem, _ archive: Archive, _ result: inout ArchiveReport,
        _ owners: inout [String: String]
    ) {
        let description = item.description
        guard description.state.isFinal || options.includesDrafts && description.state != .planned
        else {
            result.outcome = .notFinal(description.state)
            return
        }
        if let owner = owners[description.identifier] {
            result.diagnostics.append(
                .sameArchiveIdentifier(
                    description.identifier, source: item.source, other: owner))
            return
        }
        owners[description.identifier] = item.source
        let decision = ArchiveDecision(
            description, sourceDigest: item.sourceDigest,
            versions: archive.versions(of: description.identifier))
        switch decision {
        case .add(let version):
            result.outcome = .accepted(version: version)
            if item.hasEditions { result.diagnostics.append(.confidentialSource(item.source)) }
        case .alreadyArchived(let version): result.outcome = .alreadyArchived(version: version)
        case .needsCorrigendum(let number, let archived):
            result.diagnostics.append(
                .needsCorrigendum(
                    description, source: item.source, number: number, archived: archived,
                    changed: archive.changedFiles(of: item)))
        }
    }

    // MARK: Their bags

    /// Documents that are rendered and converted together: converters start slowly, and documents
    /// in the making are kept in memory.
    private static let batchSize = 64

    private func makeBags(
        _ planned: [Planned], _ archive: Archive, in staging: Folder
    ) async throws -> [String] {
        var names: [String] = []
        var failures: [(source: String, reason: String)] = []
        let groups = Dictionary(grouping: planned, by: \.group)
        var open: OpenBag?
        for batch in batches(groups.keys.sorted().flatMap { groups[$0] ?? [] }) {
            let (items, failed) = try await finished(batch)
            failures += failed
            for (plan, item) in zip(batch, items) where failures.isEmpty {
                if let bag = open, bag.contents.group != plan.group {
                    try bag.seal(options)
                    open = nil
                }
                if open == nil {
                    let bag = try openBag(for: plan, archive, in: staging)
                    names.append(bag.maker.name)
                    open = bag
                }
                try open?.add(item, version: plan.version, options, archive)
            }
        }
        guard failures.isEmpty else { throw ArchiveFailure.unverified(failures) }
        try open?.seal(options)
        return names.sorted()
    }

    private func batches(_ planned: [Planned]) -> [[Planned]] {
        stride(from: 0, to: planned.count, by: Self.batchSize).map {
            Array(planned[$0..<min($0 + Self.batchSize, planned.count)])
        }
    }

    private func openBag(
        for plan: Planned, _ archive: Archive, in staging: Folder
    ) throws(DiskError) -> OpenBag {
        let isSingle = options.grouping == .document
        let number = isSingle ? plan.version : archive.nextNumber(inGroup: plan.group)
        return OpenBag(
            maker: try BagMaker(
                options.grouping.bagName(group: plan.group, number: number), in: staging),
            contents: BagContents(
                workspace: compiler.workspace, program: options.program, time: options.time,
                group: plan.group, number: number))
    }

    /// Renders a batch of documents and has their PDFs made; what is wrong with these is returned.
    private func finished(_ batch: [Planned]) async throws -> (
        items: [ArchiveItem], failures: [(source: String, reason: String)]
    ) {
        var items: [ArchiveItem] = []
        var documents: [ConvertibleDocument] = []
        try await inOrder(batch, width: options.jobs) { plan in
            try rendered(plan)
        } consume: { rendered in
            items.append(rendered.item)
            if let document = rendered.document { documents.append(document) }
        }
        let results =
            try await pdf?.pdfs(of: documents)
            ?? items.map { _ in .failure(PDFFailure(options.missingPDF)) }
        var failures: [(source: String, reason: String)] = []
        for (index, result) in results.enumerated() where index < items.count {
            switch result {
            case .success(let made):
                items[index].pdf = made
                if !made.facts.isVerified {
                    let problems = made.facts.problems.joined(separator: "; ")
                    failures.append(
                        (items[index].source, problems.isEmpty ? "it is not PDF/A" : problems))
                }
            case .failure(let failure): failures.append((items[index].source, failure.message))
            }
        }
        return (items, options.unverifiedReason == nil ? failures : [])
    }

    /// A document in all its formats, and as its converter gets it.
    private struct Rendered: Sendable {
        var item: ArchiveItem
        /// `nil` where no PDF is made.
        var document: ConvertibleDocument?
    }

    private func rendered(_ plan: Planned) throws -> Rendered {
        let compilation = compiler.compile(plan.source)
        guard var item = try item(compilation, plan.source), item.sourceDigest == plan.digest
        else { throw ArchiveFailure.changed(source: plan.source) }
        do {
            try item.render(compilation)
            return Rendered(
                item: item, document: try pdf.flatMap { try compilation.convertible(as: $0.input) })
        } catch {
            throw ArchiveFailure.cannotRender(source: plan.source, reason: "\(error)")
        }
    }
}
