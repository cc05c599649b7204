package import DocPipeline

/// Makes the PDFs of documents that are to be archived; what does it is not the archive's business.
package protocol PDFMaking: Sendable {
    /// What it makes PDFs of.
    var input: ConverterInput { get }

    /// One result for each document, in their order; throws only when the whole run must end.
    func pdfs(
        of documents: [ConvertibleDocument]
    ) async throws -> [Result<MadePDF, PDFFailure>]
}

/// A PDF, and what is known of it.
package struct MadePDF: Sendable {
    package var bytes: [UInt8]
    package var facts: ArchivedPDF
    /// The report of a checker, such as veraPDF's, by the name of its file.
    package var reports: [Report]

    package struct Report: Sendable {
        package var fileName: String
        package var bytes: [UInt8]

        package init(fileName: String, bytes: [UInt8]) {
            self.fileName = fileName
            self.bytes = bytes
        }
    }

    package init(bytes: [UInt8], facts: ArchivedPDF, reports: [Report] = []) {
        self.bytes = bytes
        self.facts = facts
        self.reports = reports
    }
}

/// Why there is no PDF.
package struct PDFFailure: Error, Sendable, Equatable {
    /// Lower case, no full stop.
    package var message: String

    package init(_ message: String) { self.message = message }
}
