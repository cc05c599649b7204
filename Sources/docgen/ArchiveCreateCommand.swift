internal import Archiving
import ArgumentParser
internal import Converting
internal import DocPipeline
internal import Templates

/// `docgen archive create`: approved documents into bags.
struct ArchiveCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Adds approved minutes and submitted statements to the archive.",
        discussion: """
            Each document goes into the archive once; one that was changed since comes in beside \
            it, as a new version with its corrigendum. Either everything is added or nothing is.

            Examples:
              docgen archive create                        all that is approved, a bag each
              docgen archive create --by year              a bag for each year
              docgen archive create --sign secretary       signed
              docgen archive create minutes/2024-03-12.md  one document
            """)

    @Argument(
        help: ArgumentHelp(
            "Files or folders; the whole workspace without any.", valueName: "paths"))
    var paths: [String] = []

    @OptionGroup var place: ArchivePlace

    @Option(
        help: ArgumentHelp("What shares a bag: document, year or series.", valueName: "grouping"))
    var by = ArchiveGrouping.document

    @Option(
        help: ArgumentHelp(
            "Sign with a key: its name, or its file; may be given more than once.",
            valueName: "key"))
    var sign: [String] = []

    @Flag(help: "Archive drafts too; their bags say so.")
    var includeDrafts = false

    @Option(
        help: ArgumentHelp(
            "Archive even without a PDF that is known to be PDF/A; the reason is recorded.",
            valueName: "reason"))
    var acceptUnverified: String?

    @OptionGroup var pdf: PDFOptions
    @OptionGroup var job: JobOptions
    @OptionGroup var finding: FindingOptions

    func validate() throws {
        if let acceptUnverified, acceptUnverified.allSatisfy(\.isWhitespace) {
            throw ValidationError("--accept-unverified wants a reason: why is it archived so?")
        }
        if paths.contains("-") {
            throw ValidationError("what is archived must be a file in the workspace, not “-”.")
        }
    }

    func run() async throws {
        var build = BuildOptions()
        build.fileDate = try SourceDateEpoch.date()
        let selection = try SourceSelection(paths: paths, options: build)
        var findings = try FindingsOutput(format: finding.format, to: .error)
        try findings.add(selection.preparation.diagnostics, in: selection.preparation.sources)
        guard let compiler = selection.preparation.compiler,
            !selection.preparation.diagnostics.hasErrors
        else {
            try findings.close(files: 1)
            throw findings.hasOutsideFailure ? ExitStatus.failed : .inputHasErrors
        }
        var options = try options(fileDate: build.fileDate)
        try KeyCheck.check(
            options.keys, on: options.time.date, among: compiler.workspace.archive.keys)
        let pdfs = try await pdfs(selection, &options)
        let (path, shown) = place.path(in: selection.workspace)
        var summary = ArchiveSummary(folder: shown)
        do {
            var archive = try Archive(writing: path, whenBusy: ArchivePlace.sayBusy(shown))
            let creation = ArchiveCreation(
                compiler: compiler, files: selection.files,
                workspaceInputs: selection.preparation.inputs, options: options, pdf: pdfs)
            summary.bags = try await creation.run(&archive, sources: selection.sources) { report in
                try findings.add(report.diagnostics, in: report.sources)
                summary.count(report)
            }
            try close(findings, files: selection.sources.count)
            try findings.say(summary.text)
            try CatalogueWriting.write(archive, compiler, folder: shown)
        } catch let failure as ArchiveFailure {
            try close(findings, files: selection.sources.count)
            throw CommandFailure(failure.sentence)
        } catch let error as DiskError {
            throw CommandFailure(error)
        }
        if findings.hasOutsideFailure { throw ExitStatus.failed }
        if summary.refused > 0 { throw ExitStatus.inputHasErrors }
    }

    /// What makes the PDFs; `nil` where nothing can, which the options then say why.
    private func pdfs(
        _ selection: SourceSelection, _ options: inout ArchiveOptions
    ) async throws -> ArchivePDFs? {
        switch try pdf.conversion(in: selection) {
        case .success(let conversion):
            return try await ArchivePDFs(
                conversion, environment: PDFOptions.environment, jobs: job.count)
        case .failure(let failure):
            options.missingPDF = failure.message
            return nil
        }
    }

    private func close(_ findings: FindingsOutput, files: Int) throws {
        if findings.format == .json || !findings.tally.isEmpty { try findings.close(files: files) }
    }

    private func options(fileDate: CalendarDate?) throws -> ArchiveOptions {
        var options = ArchiveOptions(
            time: try ArchiveTime.now(), program: programVersion,
            profile: ArchiveFile.bagitProfile.bytes)
        options.grouping = by
        options.includesDrafts = includeDrafts
        options.unverifiedReason = acceptUnverified
        options.keys = try sign.map(KeyFolder.key)
        options.jobs = job.count
        options.fileDate = fileDate
        return options
    }
}

extension ArchiveGrouping: ExpressibleByArgument {}

extension ArchiveFailure {
    /// For the message that ends the command; lower case, no full stop.
    fileprivate var sentence: String {
        switch self {
        case .disk(let error): return "nothing was archived: \(error.sentence)"
        case .changed(let source):
            return "nothing was archived: “\(source)” changed meanwhile; try again"
        case .cannotRender(let source, let reason):
            return "nothing was archived: \(source) cannot be rendered: \(reason)"
        case .unverified(let failures): return Self.unverified(failures)
        }
    }

    private static func unverified(_ failures: [(source: String, reason: String)]) -> String {
        let isOneReason = Set(failures.map(\.reason)).count == 1 && failures.count > 1
        let reason =
            isOneReason ? failures[0].reason : "these have no PDF that is known to be PDF/A"
        let lines = failures.map { isOneReason ? "  \($0.source)" : "  \($0.source): \($0.reason)" }
        return """
            nothing was archived: \(reason)
            \(lines.joined(separator: "\n"))
            To archive them all the same, say why: --accept-unverified REASON
            """
    }
}
