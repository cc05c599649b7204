/// Builds documents into a folder: several at a time, only what changed, reported in order.
package struct Builder {
    let work: DocumentBuild
    private var draft = BuildLedger.Draft()
    /// Which source each output name belongs to.
    private var owners: [String: String] = [:]
    /// From the first that waits for its PDF on, in the order of the request.
    var waiting: [Finished] = []

    /// A source that is done, perhaps but for its PDF.
    struct Finished {
        var report: BuildReport
        /// What is to be noted once there is a PDF.
        var record: BuildRecord?
        var task: DocumentBuild.PDFTask?
    }

    var request: BuildRequest { work.request }
    var folder: OutputFolder { work.folder }

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
    /// Throws ``OutputError`` when something cannot be written, and what `report` and the converter
    /// throw; whatever was written until then is noted.
    package mutating func run(report: (BuildReport) throws -> Void) async throws {
        keepOtherRecords()
        do {
            try await renderAll(report: report)
            try await convert(report: report)
        } catch {
            noteWhatIsDone()
            throw error
        }
        try writeLedger()
    }

    /// Renders all sources and reports those that wait for no PDF.
    ///
    /// Kept out of line, like ``convert(report:)`` and what writes the ledger: together in one
    /// asynchronous function they crash the optimizer of Swift 6.3.
    @inline(never)
    private mutating func renderAll(report: (BuildReport) throws -> Void) async throws {
        let work = work
        try await inOrder(request.sources, width: request.jobs) {
            work.result(for: $0)
        } consume: {
            let finished = try finish($0)
            // One that waits for its PDF keeps those after it waiting, so that the order holds.
            if waiting.isEmpty, finished.task == nil {
                try report(finished.report)
            } else {
                waiting.append(finished)
            }
        }
    }

    /// Writes the ledger of a run that was spoilt.
    @inline(never) private mutating func noteWhatIsDone() {
        for finished in waiting where finished.task != nil {
            if let record = finished.record { draft.add(record) }
        }
        // The ledger only saves work: what spoilt the run matters more.
        try? writeLedger()
    }

    /// Puts down what was made of a source.
    mutating func note(_ record: BuildRecord) { draft.add(record) }

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

    private mutating func finish(_ result: DocumentBuild.Result) throws -> Finished {
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
        case .rendered(let outputs, let record, let task):
            guard claim(record.name, for: result.source, report: &report) else { break }
            let names = outputs.map { record.name + $0.format.fileEnding }
            for (output, name) in zip(outputs, names) { try folder.write(output.bytes, to: name) }
            report.outcome = .built(names)
            if task == nil { draft.add(record) }
            return Finished(report: report, record: record, task: task)
        }
        return Finished(report: report)
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

    @inline(never) private func writeLedger() throws(OutputError) {
        let bytes = draft.bytes()
        guard bytes != work.ledger.bytes else { return }
        try folder.write(bytes, to: BuildLedger.fileName)
    }
}
