import Archiving
import DocPipeline

/// Stands in for a converter: the archive does not care what makes a PDF.
struct StandInPDF: PDFMaking {
    var isVerified = true
    /// Titles of documents that no PDF is made of.
    var failing: Set<String> = []

    var input: ConverterInput { .docx }

    func pdfs(of documents: [ConvertibleDocument]) async -> [Result<MadePDF, PDFFailure>] {
        documents.map { document in
            if failing.contains(document.title) {
                return .failure(PDFFailure("the converter stopped"))
            }
            return .success(
                MadePDF(
                    bytes: Array("%PDF-1.7 \(document.title)\n%%EOF\n".utf8),
                    facts: ArchivedPDF(
                        converter: "Stand-in", converterVersion: "1.2", claim: "PDF/A-2b",
                        isVerified: isVerified,
                        problems: isVerified ? [] : ["a font is not embedded"],
                        checkers: ["docgen"])))
        }
    }
}
