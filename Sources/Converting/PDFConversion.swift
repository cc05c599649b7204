package import DocPipeline

/// Makes PDFs by one converter at one level of PDF/A.
package struct PDFConversion: PDFConverting {
    package let found: FoundConverter
    package let level: PDFALevel?
    package let settings: ContentDigest
    private let environment: ConverterEnvironment

    private var converter: Converter { found.converter }

    package init(
        _ found: FoundConverter, level: PDFALevel?, environment: ConverterEnvironment
    ) {
        self.found = found
        self.level = level
        self.environment = environment
        settings = found.digest(level: level)
    }

    package var input: ConverterInput { converter.input }
    package var isTagged: Bool { converter.isTagged }
    package var isAccessible: Bool { converter.isAccessible }

    package func batchSize(of count: Int, jobs: Int) -> Int {
        max(1, min(converter.filesPerStart, (count + jobs - 1) / max(1, jobs)))
    }

    package func convert(
        _ documents: [ConvertibleDocument]
    ) async throws -> [Result<[UInt8], ConversionFailure>] {
        SignalWatch.begin()
        var results = try await start(with: documents)
        guard documents.count > 1 else { return results }
        // One that spoils a start must not cost the others theirs.
        for (index, result) in results.enumerated() {
            if case .success = result { continue }
            results[index] = try await start(with: [documents[index]])[0]
        }
        return results
    }

    /// Starts the converter once.
    private func start(
        with documents: [ConvertibleDocument]
    ) async throws -> [Result<[UInt8], ConversionFailure>] {
        do {
            let scratch = try ScratchFolder(in: environment.temporaryFolder)
            return try await start(with: documents, in: scratch)
        } catch let error as ScratchError {
            return same(
                .init("there is no folder to work in: “\(error.folder)”: \(error.reason)"),
                documents)
        } catch let error as OutputError {
            return same(.init("cannot write “\(error.path)”: \(error.reason)"), documents)
        }
    }

    private func start(
        with documents: [ConvertibleDocument], in scratch: borrowing ScratchFolder
    ) async throws -> [Result<[UInt8], ConversionFailure>] {
        let inputFolder = try OutputFolder(try scratch.folder("in"))
        let outputFolder = try OutputFolder(try scratch.folder("out"))
        // Numbers: no name of a document can mean anything to a program.
        let names = documents.indices.map { "\($0 + 1)" }
        for (name, document) in zip(names, documents) {
            try inputFolder.write(document.bytes, to: "\(name).\(input.rawValue)")
        }
        let call = ConverterCall(
            inputs: names.map { "\(inputFolder.path)/\($0).\(input.rawValue)" },
            outputFolder: outputFolder.path, profile: try scratch.folder("profile"), level: level)
        let run = ProgramRun(
            program: found.program, arguments: call.arguments(converter.arguments),
            environment: environment.variables(
                for: converter.environment, scratch: try scratch.folder("tmp")),
            folder: outputFolder.path, timeLimit: converter.timeLimit(files: documents.count))
        let outcome: ProgramRun.Outcome
        do {
            outcome = try await run.run()
        } catch let error as ProgramRun.CannotStart {
            return same(.init("\(converter.name) cannot be started: \(error.reason)"), documents)
        }
        let said = SaidLines(outcome.said, without: scratch.path + "/").lines
        return zip(names, documents).map { name, document in
            result(
                outputFolder.contents(name + pdfEnding), of: document, outcome.end, said: said,
                isAlone: documents.count == 1)
        }
    }

    /// What a start gave for one document.
    private func result(
        _ pdf: [UInt8]?, of document: ConvertibleDocument, _ end: ProgramRun.Outcome.End,
        said: [String], isAlone: Bool
    ) -> Result<[UInt8], ConversionFailure> {
        // Of a start with many, the whole ones count, whatever became of the others.
        if isAlone || pdf == nil {
            switch end {
            case .exited(0): break
            case .exited(let status):
                return .failure(
                    .init(
                        "\(converter.name) ended with status \(status), without a PDF", said: said))
            case .killed(let signal):
                return .failure(
                    .init(
                        "\(converter.name) was ended by signal \(signal), without a PDF", said: said
                    ))
            case .outOfTime:
                let limit = converter.timeLimit
                let seconds = limit == 1 ? "1 second" : "\(limit) seconds"
                return .failure(
                    .init(
                        "\(converter.name) took longer than \(seconds); "
                            + "“time_limit” in docgen.yaml gives it more", said: said))
            }
        }
        guard let pdf else { return .failure(.init("\(converter.name) made no PDF", said: said)) }
        do throws(PDFError) {
            try PDFVerdict.checkWholeness(of: pdf)
        } catch {
            return .failure(
                .init("\(converter.name) made no whole PDF: \(error.sentence)", said: said))
        }
        return .success(reproduciblePDF(pdf, date: document.date))
    }

    private func same(
        _ failure: ConversionFailure, _ documents: [ConvertibleDocument]
    ) -> [Result<[UInt8], ConversionFailure>] {
        documents.map { _ in .failure(failure) }
    }
}
