/// What a converter reads.
package enum ConverterInput: String, Sendable, CaseIterable {
    case docx, html
}

/// A rendered document on its way to a converter, with what its PDF must say of itself.
package struct ConvertibleDocument: Sendable {
    package var bytes: [UInt8]
    package var title: String
    /// As the properties of the file have it; empty for none.
    package var author: String
    /// BCP 47.
    package var language: String
    package var hasHeadings: Bool
    /// The date that the PDF bears.
    package var date: CalendarDate

    /// `bytes` are what a renderer made for `input` of a document with the metadata.
    package init(
        bytes: [UInt8], for input: ConverterInput, metadata: Metadata, hasHeadings: Bool
    ) {
        self.bytes = bytes
        title = metadata.title
        author =
            switch input {
            case .docx: metadata.creators
            // As the page names it.
            case .html: metadata.organisation
            }
        language = metadata.language
        self.hasHeadings = hasHeadings
        date = metadata.fileDate
    }
}

/// Makes PDFs of rendered documents, outside of this library: it runs programs of others.
package protocol PDFConverting: Sendable {
    /// What it makes PDFs of.
    var input: ConverterInput { get }
    /// Of all that a PDF depends on beside its document: the converter and its options.
    var settings: ContentDigest { get }
    /// The level of PDF/A that is asked of it; `nil` for any PDF.
    var level: PDFALevel? { get }
    /// Whether it marks a document's structure.
    var isTagged: Bool { get }
    /// Whether its files are to follow PDF/UA.
    var isAccessible: Bool { get }

    /// How many of so many documents it is to be given at a time, from 1.
    func batchSize(of count: Int, jobs: Int) -> Int

    /// A complete PDF of each, in their order, or why there is none.
    ///
    /// Throws only when the whole run must end.
    func convert(
        _ documents: [ConvertibleDocument]
    ) async throws -> [Result<[UInt8], ConversionFailure>]
}

extension PDFConverting {
    /// What the PDF of a document must be.
    package func expectation(of document: ConvertibleDocument) -> PDFExpectation {
        PDFExpectation(
            level: level, isTagged: isTagged, isAccessible: isAccessible, title: document.title,
            author: document.author, language: document.language,
            hasBookmarks: document.hasHeadings)
    }
}

/// Why a converter made no PDF.
package struct ConversionFailure: Error, Sendable, Hashable {
    /// A sentence that names the converter; lower case, no full stop.
    package var summary: String
    /// What the converter said last, line by line.
    package var said: [String]

    package init(_ summary: String, said: [String] = []) {
        self.summary = summary
        self.said = said
    }
}

extension Diagnostic {
    /// A document of which no PDF could be made.
    static func notConverted(_ path: String, _ failure: ConversionFailure) -> Diagnostic {
        Diagnostic(
            .conversionFailed, path: path, failure.summary,
            notes: failure.said.map { Note("it said: \($0)") })
    }

    /// A PDF that is not what was asked for.
    static func notAsAsked(
        _ path: String, _ shortcomings: [String], _ wanted: PDFExpectation
    ) -> Diagnostic? {
        guard !shortcomings.isEmpty else { return nil }
        let asked = wanted.level.map { "the \($0.title) that was asked for" } ?? "as it should be"
        return Diagnostic(
            .pdfNotAsAsked, .warning, path: path, "its PDF is not \(asked)",
            notes: shortcomings.map { Note($0) })
    }
}

extension Diagnostic.Rule {
    package static let conversionFailed = Self("DG077", "conversion-failed")
    package static let pdfNotAsAsked = Self("DG078", "pdf-not-as-asked")
}
