import ArgumentParser
internal import Converting
internal import DocPipeline

/// `docgen build`: sources to documents.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Makes documents of sources: Word, HTML, plain text, PDF and more.",
        discussion: """
            Only what changed since the last build is made again. A source with errors leaves its \
            earlier output as it was; the others are still built.

            Examples:
              docgen build                                 the whole workspace into build/
              docgen build minutes/2020-08-31-informal-8   what is in a folder
              docgen build -t docx -o sent minutes/x.md    one format, another folder
              docgen build --as agenda minutes/x.md        the agenda notice of a meeting
              docgen build --edition internal minutes      with what is confidential
              docgen build --edition written,spoken s.md   a statement to print and to read aloud
              docgen build -t docx,pdf                     Word files, and PDF/A by a converter
              docgen build -t txt -o - - < minutes/x.md    from standard input to standard output
            """)

    /// The shapes that a source can be built in beside its usual one.
    enum Shape: String, ExpressibleByArgument, CaseIterable {
        case agenda, summary
    }

    @Argument(
        help: ArgumentHelp(
            "Files or folders; the whole workspace without any; - for standard input.",
            valueName: "paths"))
    var paths: [String] = []

    @Option(
        name: [.customShort("t"), .long],
        help: ArgumentHelp(
            "Formats, separated by commas: \(OutputFormatList.names).",
            discussion: "Default: docx,html,txt, and for an agenda notice ics.",
            valueName: "formats"))
    var to: OutputFormatList?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write to, made when it is not there; - for standard output.",
            discussion: "Default: build in the workspace.", valueName: "folder"))
    var output: String?

    @Option(name: .customLong("as"), help: "Another shape of the same source: agenda, summary.")
    var shape: Shape?

    @OptionGroup var edition: EditionOptions

    @Option(help: ArgumentHelp("A DOCX whose styles and page setup are used.", valueName: "file"))
    var referenceDoc: String?

    @Flag(help: "Make everything again, changed or not.")
    var force = false

    @OptionGroup var pdf: PDFOptions
    @OptionGroup var job: JobOptions
    @OptionGroup var finding: FindingOptions

    func validate() throws {
        if let output, output.hasSuffix(pdfEnding) {
            throw ValidationError("-o names a folder, not a file: -o folder -t pdf.")
        }
        if let output,
            let format = OutputFormat.allCases.first(where: {
                output.hasSuffix($0.fileEnding)
            })
        {
            throw ValidationError(
                "-o names a folder, not a file: -o folder -t \(format.rawValue), or -o - to pipe it."
            )
        }
    }

    func run() async throws {
        var options = BuildOptions()
        options.asAgenda = shape == .agenda
        options.asSummary = shape == .summary
        options.referenceDocument = try referenceDocument()
        options.fileDate = try SourceDateEpoch.date()
        let selection = try SourceSelection(paths: paths, options: options)
        var findings = try FindingsOutput(
            format: finding.format, to: .error, root: selection.workspace.files.root)
        try findings.add(selection.preparation.diagnostics, in: selection.preparation.sources)
        guard let compiler = selection.preparation.compiler,
            !selection.preparation.diagnostics.hasErrors
        else {
            try findings.close(files: 1)
            throw findings.hasOutsideFailure ? ExitStatus.failed : .inputHasErrors
        }
        if output == "-" {
            try await writeToStandardOutput(selection, compiler: compiler, findings: &findings)
        } else {
            try await buildIntoFolder(
                selection, compiler: compiler, settings: options.digest(selection),
                findings: &findings)
        }
    }

    /// The formats asked for, or the usual; a notice is followed by the entry for the reader's
    /// calendar.
    private var wanted: OutputFormatList {
        if let to { return to }
        var usual = OutputFormatList.usual
        if shape == .agenda { usual.formats.append(.ics) }
        return usual
    }

    private func referenceDocument() throws -> [UInt8]? {
        guard let referenceDoc else { return nil }
        do throws(FileAccessError) {
            return try DiskFiles.readNamed(referenceDoc)
        } catch {
            throw CommandFailure("--reference-doc “\(referenceDoc)”: \(error.sentence)")
        }
    }

    /// One source in one format, as a part of a pipe.
    private func writeToStandardOutput(
        _ selection: SourceSelection, compiler: Compiler, findings: inout FindingsOutput
    ) async throws {
        guard let source = selection.sources.first, selection.sources.count == 1,
            wanted.formats.count + (wanted.hasPDF ? 1 : 0) == 1
        else {
            throw CommandFailure("-o - takes one source and one format: -t docx, html, …")
        }
        guard edition.list.count <= 1 else {
            throw CommandFailure("-o - takes one edition: --edition \(edition.names)")
        }
        let compilation = compiler.making(edition.list.first).compile(source)
        try findings.add(compilation.diagnostics, in: compilation.sources)
        if findings.format.isOneValue || !compilation.diagnostics.isEmpty {
            try findings.close(files: 1)
        }
        if compilation.document == nil, findings.tally.errors == 0 { try edition.reportNone() }
        guard compilation.document != nil, findings.tally.errors == 0 else {
            throw ExitStatus.inputHasErrors
        }
        var bytes: [UInt8] = []
        do {
            if let format = wanted.formats.first { bytes = try compilation.rendered(as: format) }
        } catch {
            throw CommandFailure("\(source) cannot be rendered: \(error)")
        }
        if wanted.hasPDF { bytes = try await pdf(of: compilation, source, in: selection) }
        do throws(FileAccessError) {
            try StandardStream.output.write(bytes)
        } catch {
            throw CommandFailure("cannot write to standard output: \(error.sentence)")
        }
    }

    /// The PDF of one source, with what it lacks told on standard error.
    private func pdf(
        of compilation: Compilation, _ source: String, in selection: SourceSelection
    ) async throws -> [UInt8] {
        let conversion = try pdf.conversion(in: selection).get()
        guard let document = try compilation.convertible(as: conversion.input) else { return [] }
        switch try await conversion.convert([document])[0] {
        case .success(let bytes):
            let lacks = try PDFVerdict(of: bytes).shortcomings(
                against: conversion.expectation(of: document))
            let lines = lacks.map { "docgen: \(source): the PDF: \($0)\n" }.joined()
            try? StandardStream.error.write(Array(lines.utf8))
            return bytes
        case .failure(let failure):
            throw CommandFailure(([failure.summary] + failure.said).joined(separator: "\n  "))
        }
    }

    private func buildIntoFolder(
        _ selection: SourceSelection, compiler: Compiler, settings: ContentDigest,
        findings: inout FindingsOutput
    ) async throws {
        let path = output ?? "\(selection.workspace.files.root)/build"
        let shownPath = output ?? selection.workspace.shownPath(of: "build")
        var summary = BuildSummary(folder: shownPath, isListing: selection.sources.count <= 10)
        let editions: [Edition?] = edition.list.isEmpty ? [nil] : edition.list
        var progress = Progress(total: selection.sources.count * editions.count)
        let conversion = wanted.hasPDF ? try pdf.conversion(in: selection) : nil
        // Without a converter, whatever else was asked for is made all the same.
        if wanted.formats.isEmpty { _ = try conversion?.get() }
        do {
            for (index, edition) in editions.enumerated() {
                let variant = [shape?.rawValue, edition?.rawValue].compactMap(\.self)
                var builder = Builder(
                    compiler: compiler.making(edition), files: selection.files,
                    folder: try OutputFolder(path),
                    request: BuildRequest(
                        sources: selection.sources, isWholeWorkspace: selection.isWholeWorkspace,
                        formats: wanted.formats, pdf: try? conversion?.get(),
                        variant: variant.joined(separator: "-"), settings: settings,
                        isForced: force, jobs: job.count))
                try await builder.run { report in
                    progress.advance()
                    // What is wrong with the source is so in every edition, and said once.
                    let news = report.diagnostics.filter { index == 0 || $0.isOnPDF }
                    if index > 0, report.outcome == .refused, news.isEmpty { return }
                    summary.count(report)
                    guard !news.isEmpty else { return }
                    progress.wipe()
                    try findings.add(news, in: report.sources)
                }
            }
        } catch let error as OutputError {
            progress.wipe()
            throw CommandFailure("cannot write “\(error.path)”: \(error.reason)")
        }
        progress.wipe()
        if findings.format.isOneValue || !findings.tally.isEmpty {
            try findings.close(files: selection.sources.count)
        }
        if summary.isEmpty { try edition.reportNone() }
        try findings.say(summary.text)
        _ = try conversion?.get()
        if findings.hasOutsideFailure { throw ExitStatus.failed }
        if summary.refused > 0 { throw ExitStatus.inputHasErrors }
    }
}

extension Diagnostic {
    /// Whether it is on a PDF, which each edition has of its own.
    fileprivate var isOnPDF: Bool { rule == .conversionFailed || rule == .pdfNotAsAsked }
}

extension BuildOptions {
    /// The digest of what every document depends on beside its own inputs.
    fileprivate func digest(_ selection: SourceSelection) -> ContentDigest {
        var hasher = ContentDigest.Hasher()
        hasher.field(programVersion)
        hasher.field(asAgenda ? "agenda" : asSummary ? "summary" : "")
        hasher.field(fileDate?.description ?? "")
        hasher.field(referenceDocument ?? [])
        for path in selection.preparation.inputs {
            hasher.field(path)
            hasher.field((try? selection.files.read(path)) ?? [])
        }
        return hasher.finalized()
    }
}
