/// What one run of the builder is to make.
package struct BuildRequest: Sendable {
    /// Paths in the workspace, sorted, no duplicates.
    package var sources: [String]
    /// Whether `sources` are all that the workspace has; what earlier builds noted of others is
    /// then forgotten.
    package var isWholeWorkspace: Bool
    /// In the order in which they are written, no duplicates.
    package var formats: [OutputFormat]
    /// Makes PDFs as well; `nil` for none.
    package var pdf: (any PDFConverting)?
    /// Empty for the usual shape, "agenda" for the agenda notice.
    package var variant: String
    /// Of all that every document depends on beside its own inputs: program, resources, workspace,
    /// options.
    package var settings: ContentDigest
    /// Render although nothing changed.
    package var isForced: Bool
    /// How many documents are worked on at a time.
    package var jobs: Int

    package init(
        sources: [String], isWholeWorkspace: Bool, formats: [OutputFormat],
        pdf: (any PDFConverting)? = nil, variant: String = "",
        settings: ContentDigest, isForced: Bool = false, jobs: Int = 1
    ) {
        self.sources = sources
        self.isWholeWorkspace = isWholeWorkspace
        self.formats = formats
        self.pdf = pdf
        self.variant = variant
        self.settings = settings
        self.isForced = isForced
        self.jobs = jobs
    }
}

extension BuildRequest {
    /// The name of a document's outputs: an agenda notice never takes the place of its minutes.
    func outputName(_ name: String) -> String { variant.isEmpty ? name : "\(name)-\(variant)" }
}

/// What became of one source.
package struct BuildReport: Sendable {
    package enum Outcome: Sendable, Equatable {
        /// Names of the files that were written.
        case built([String])
        /// Nothing changed, and the output is as it was left.
        case upToDate
        /// Without errors, but no document of its own: a contribution, a template.
        case checked
        /// The input has errors; earlier output stays as it was.
        case refused
    }

    package var source: String
    package var diagnostics: [Diagnostic]
    /// What the diagnostics point into.
    package var sources: SourceSet?
    package var outcome: Outcome
}

extension Diagnostic.Rule {
    package static let sameOutputName = Self("DG070", "same-output-name")
    package static let unusableOutputName = Self("DG071", "unusable-output-name")
    package static let cannotRender = Self("DG072", "cannot-render")
}

/// What the names of PDFs end in, with the full stop.
package let pdfEnding = ".pdf"

extension OutputFormat {
    /// What the names of its files end in, with the full stop.
    package var fileEnding: String {
        switch self {
        case .docx: ".docx"
        case .flatOPC: ".xml"
        case .html: ".html"
        case .txt: ".txt"
        case .json: ".json"
        case .ics: ".ics"
        }
    }
}
