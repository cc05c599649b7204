internal import Archiving
internal import Converting
internal import DocPipeline

/// Has the PDFs of an archive made and checked: by their own bytes, and by veraPDF where it is.
struct ArchivePDFs: PDFMaking {
    private let conversion: PDFConversion
    /// As the converter says it; empty where it says nothing.
    private let version: String
    private let veraPDF: VeraPDF?
    /// How many converters run side by side.
    private let jobs: Int

    init(_ conversion: PDFConversion, environment: ConverterEnvironment, jobs: Int) async throws {
        self.conversion = conversion
        let said = try await conversion.found.version(in: environment) ?? ""
        // "LibreOffice 7.4", where the name stands beside it.
        let name = conversion.found.converter.name + " "
        version = said.hasPrefix(name) ? String(said.dropFirst(name.count)) : said
        veraPDF = VeraPDF(in: environment)
        self.jobs = jobs
    }

    var input: ConverterInput { conversion.input }

    func pdfs(
        of documents: [ConvertibleDocument]
    ) async throws -> [Result<MadePDF, PDFFailure>] {
        let size = conversion.batchSize(of: documents.count, jobs: jobs)
        let batches = stride(from: 0, to: documents.count, by: size).map {
            Array(documents[$0..<min($0 + size, documents.count)])
        }
        var results: [Result<MadePDF, PDFFailure>] = []
        try await inOrder(batches, width: jobs) { batch in
            var made: [Result<MadePDF, PDFFailure>] = []
            for (document, result) in zip(batch, try await conversion.convert(batch)) {
                switch result {
                case .success(let bytes): made.append(try await checked(bytes, of: document))
                case .failure(let failure):
                    let said = failure.said.map { "; it said: \($0)" }.joined()
                    made.append(.failure(PDFFailure(failure.summary + said)))
                }
            }
            return made
        } consume: {
            results += $0
        }
        return results
    }

    /// What is found out about a PDF that was made.
    private func checked(
        _ bytes: [UInt8], of document: ConvertibleDocument
    ) async throws -> Result<MadePDF, PDFFailure> {
        let verdict: PDFVerdict
        do throws(PDFError) {
            verdict = try PDFVerdict(of: bytes)
        } catch {
            return .failure(PDFFailure("the PDF cannot be read: \(error.sentence)"))
        }
        var problems = verdict.shortcomings(against: conversion.expectation(of: document))
        if conversion.level == nil { problems.append("no level of PDF/A was asked for") }
        var checkers = ["docgen \(programVersion)"]
        var reports: [MadePDF.Report] = []
        if let veraPDF, let level = conversion.level {
            switch try await veraPDF.report(on: bytes, level: level) {
            case .success(let report):
                checkers.append("veraPDF")
                reports.append(MadePDF.Report(fileName: "verapdf.xml", bytes: report.bytes))
                if !report.isCompliant {
                    problems.append("veraPDF finds that it is not \(level.title)")
                }
            case .failure(let failure): problems.append(failure.summary)
            }
        }
        return .success(
            MadePDF(
                bytes: bytes,
                facts: ArchivedPDF(
                    converter: conversion.found.converter.name, converterVersion: version,
                    claim: verdict.claim?.title, isVerified: problems.isEmpty, problems: problems,
                    checkers: checkers),
                reports: reports))
    }
}
