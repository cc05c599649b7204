extension Builder {
    /// Has PDFs made of the documents that wait for them, some at a time side by side, and reports
    /// all that were kept waiting.
    @inline(never) mutating func convert(report: (BuildReport) throws -> Void) async throws {
        guard let converter = request.pdf else { return }
        let tasks = waiting.compactMap(\.task)
        guard !tasks.isEmpty else { return }
        let size = max(1, converter.batchSize(of: tasks.count, jobs: request.jobs))
        let batches = stride(from: 0, to: tasks.count, by: size).map {
            tasks[$0..<min($0 + size, tasks.count)].map(\.document)
        }
        try await inOrder(batches, width: request.jobs) {
            try await converter.convert($0)
        } consume: {
            for result in $0 { try finishNext(with: result, by: converter, report: report) }
        }
    }

    /// Puts the next PDF into the folder and reports its source with those behind it.
    private mutating func finishNext(
        with result: Result<[UInt8], ConversionFailure>, by converter: any PDFConverting,
        report: (BuildReport) throws -> Void
    ) throws {
        try reportFinished(report)
        guard let next = waiting.first, let task = next.task, var record = next.record else {
            return
        }
        var finished = next.report
        switch result {
        case .success(let pdf):
            let wanted = converter.expectation(of: task.document)
            let shortcomings = work.shortcomings(of: pdf, wanted)
            let finding = Diagnostic.notAsAsked(record.key.source, shortcomings, wanted)
            finished.diagnostics += finding.map { [$0] } ?? []
            try folder.write(pdf, to: record.name + pdfEnding)
            record.pdf = BuildRecord.PDF(
                input: task.input, settings: converter.settings, output: ContentDigest(of: pdf),
                isAsAsked: shortcomings.isEmpty)
            finished.add(record.name + pdfEnding)
        case .failure(let failure):
            finished.diagnostics.append(.notConverted(record.key.source, failure))
            if finished.outcome == .built([]) { finished.outcome = .refused }
        }
        waiting.removeFirst()
        note(record)
        try report(finished)
        try reportFinished(report)
    }

    /// Reports sources that nothing keeps waiting any more.
    private mutating func reportFinished(_ report: (BuildReport) throws -> Void) throws {
        while let next = waiting.first, next.task == nil {
            waiting.removeFirst()
            try report(next.report)
        }
    }
}

extension BuildReport {
    /// Names one more file that was written.
    fileprivate mutating func add(_ name: String) {
        switch outcome {
        case .built(let names): outcome = .built(names + [name])
        case .upToDate, .checked, .refused: outcome = .built([name])
        }
    }
}
