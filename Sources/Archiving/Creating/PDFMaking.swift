package import DocPipeline

/// Makes the PDFs of documents that are to be archived; what does it is not the archive's business.
package protocol PDFMaking: Sendable {
    /// One result for each request, in their order.
    func pdfs(of requests: [PDFRequest]) async -> [Result<MadePDF, PDFFailure>]
}

/// A document that is to become a PDF, in the forms that converters read.
package struct PDFRequest: Sendable {
    /// The stem of the file's name.
    package var name: String
    package var docx: [UInt8]
    package var html: [UInt8]
    package var metadata: Metadata

    package init(name: String, docx: [UInt8], html: [UInt8], metadata: Metadata) {
        self.name = name
        self.docx = docx
        self.html = html
        self.metadata = metadata
    }
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
