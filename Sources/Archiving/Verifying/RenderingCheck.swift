internal import DocPipeline

/// Whether an archived rendering is still what docgen makes of the archived source.
package struct RenderingReport: Sendable, Equatable {
    package enum Verdict: String, Sendable {
        case equal
        case differs
        /// The archived source cannot be rendered any more.
        case cannotRender = "cannot-render"
        /// Gone, or made by another program, which does not make the same bytes twice.
        case notCompared = "not-compared"
    }

    /// From the bag's root.
    package var path: String
    package var verdict: Verdict
    /// The version of docgen that made it.
    package var program: String
}

/// Renders the archived sources of a bag anew and lays the results beside what is archived.
struct RenderingCheck: Sendable {
    let folder: Folder
    let documents: [ArchivedDocument]
    let resources: Resources
    /// How many documents are rendered at a time.
    let jobs: Int

    func reports() async throws -> [RenderingReport] {
        var reports: [RenderingReport] = []
        try await inOrder(documents, width: jobs) { document in
            Result { try self.reports(on: document) }
        } consume: { result in
            reports += try result.get()
        }
        return reports
    }

    private func reports(on document: ArchivedDocument) throws(DiskError) -> [RenderingReport] {
        let compilation = compilation(of: document)
        var reports: [RenderingReport] = []
        for rendering in document.renderings {
            let path = "\(document.folder)/\(rendering.file)"
            var report = RenderingReport(
                path: path, verdict: .notCompared, program: document.program)
            // A file that is gone has been missed already.
            if let format = OutputFormat(rawValue: rendering.format),
                ArchiveItem.formats.contains(format), let archived = try folder.contents(path)
            {
                if let made = compilation.flatMap({ try? $0.rendered(as: format) }) {
                    report.verdict = made == archived ? .equal : .differs
                } else {
                    report.verdict = .cannotRender
                }
            }
            reports.append(report)
        }
        return reports
    }

    /// The archived source compiled in the archived workspace; `nil` when that fails.
    private func compilation(of document: ArchivedDocument) -> Compilation? {
        var options = BuildOptions()
        options.fileDate = document.fileDate
        guard !document.sourceFolder.split(separator: "/").contains(".."),
            let files = try? DiskFiles(root: "\(folder.path)/\(document.sourceFolder)"),
            let compiler = Compiler.prepare(resources: resources, files: files, options: options)
                .compiler
        else { return nil }
        let compilation = compiler.compile(document.source)
        return compilation.document == nil ? nil : compilation
    }
}

extension BagFinding {
    /// What a report on a rendering means for the bag; `nil` when all is well.
    ///
    /// Another version of docgen may lay the same document out otherwise: that is no damage, as the
    /// digests show.
    init?(_ report: RenderingReport, program: String) {
        let isSame = report.program == program
        let severity: Severity = isSame ? .error : .note
        let maker = isSame ? "docgen" : "docgen \(program), not \(report.program), which made it,"
        switch report.verdict {
        case .equal, .notCompared: return nil
        case .differs:
            self.init(
                .rendering, severity, path: report.path,
                "\(maker) makes another file of the archived source")
        case .cannotRender:
            self.init(
                .rendering, severity, path: report.path,
                "\(maker) cannot make it of the archived source")
        }
    }
}
