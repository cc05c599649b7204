/// Builds documents into a folder: several at a time, only what changed, reported in order.
package struct Builder {
    private let work: DocumentBuild
    private var draft = BuildLedger.Draft()
    /// Which source each output name belongs to.
    private var owners: [String: String] = [:]

    private var request: BuildRequest { work.request }
    private var folder: OutputFolder { work.folder }

    /// A builder for one run; `files` are the ones that the compiler reads.
    package init(
        compiler: Compiler, files: any FileAccess, folder: OutputFolder, request: BuildRequest
    ) {
        let ledger = folder.contents(BuildLedger.fileName).map(BuildLedger.init) ?? BuildLedger()
        work = DocumentBuild(
            compiler: compiler, request: request,
            inputs: InputDigest(settings: request.settings, files: files), ledger: ledger,
            folder: folder)
    }

    /// Builds all sources; `report` gets each in the order of the request, once it is on the disk.
    ///
    /// Throws ``OutputError`` when something cannot be written, and what `report` throws; whatever
    /// was written until then is noted.
    package mutating func run(report: (BuildReport) throws -> Void) async throws {
        keepOtherRecords()
        do {
            let work = work
            try await inOrder(request.sources, width: request.jobs) {
                work.result(for: $0)
            } consume: {
                try report(try finish($0))
            }
        } catch {
            // The ledger only saves work: what spoilt the run matters more.
            try? writeLedger()
            throw error
        }
        try writeLedger()
    }

    /// Notes of sources that this run does not touch stay, and so do their names.
    private mutating func keepOtherRecords() {
        let touched = Set(request.sources)
        for record in work.ledger.records {
            let isTouched = touched.contains(record.key.source)
            if isTouched && record.key.variant == request.variant { continue }
            if !isTouched {
                guard !request.isWholeWorkspace else { continue }
                owners[record.name] = record.key.source
            }
            draft.add(record)
        }
    }

    private mutating func finish(_ result: DocumentBuild.Result) throws -> BuildReport {
        var report = BuildReport(
            source: result.source, diagnostics: result.diagnostics, sources: result.sources,
            outcome: .refused)
        switch result.outcome {
        case .refused(let earlier):
            if let earlier { draft.add(earlier) }
        case .checked:
            report.outcome = .checked
        case .upToDate(let record):
            guard claim(record.name, for: result.source, report: &report) else { break }
            draft.add(record)
            report.outcome = .upToDate
        case .rendered(let outputs, let record):
            guard claim(record.name, for: result.source, report: &report) else { break }
            let names = outputs.map { record.name + $0.format.fileEnding }
            for (output, name) in zip(outputs, names) { try folder.write(output.bytes, to: name) }
            draft.add(record)
            report.outcome = .built(names)
        }
        return report
    }

    /// Takes an output name for a source; when another has it, that is an error of the later one.
    private mutating func claim(
        _ name: String, for source: String, report: inout BuildReport
    ) -> Bool {
        if let owner = owners[name], owner != source, isStillThere(owner) {
            report.diagnostics.append(
                Diagnostic(
                    .sameOutputName, path: source,
                    "its output “\(name)” would overwrite that of \(owner)",
                    notes: [
                        .init(
                            "outputs are named after the source or its folder: rename one of them")
                    ]))
            return false
        }
        owners[name] = source
        return true
    }

    private func isStillThere(_ source: String) -> Bool {
        do throws(FileAccessError) {
            _ = try work.inputs.files.read(source)
            return true
        } catch {
            return error != .missing
        }
    }

    private func writeLedger() throws(OutputError) {
        let bytes = draft.bytes()
        guard bytes != work.ledger.bytes else { return }
        try folder.write(bytes, to: BuildLedger.fileName)
    }
}
