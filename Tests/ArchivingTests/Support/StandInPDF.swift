import Archiving

/// Stands in for a converter: the archive does not care what makes a PDF.
struct StandInPDF: PDFMaking {
    var isVerified = true
    /// Names of documents that no PDF is made of.
    var failing: Set<String> = []

    func pdfs(of requests: [PDFRequest]) async -> [Result<MadePDF, PDFFailure>] {
        requests.map { request in
            if failing.contains(request.name) {
                return .failure(PDFFailure("the converter stopped"))
            }
            return .success(
                MadePDF(
                    bytes: Array("%PDF-1.7 \(request.metadata.title)\n%%EOF\n".utf8),
                    facts: ArchivedPDF(
                        converter: "Stand-in", converterVersion: "1.2", claim: "PDF/A-2b",
                        isVerified: isVerified,
                        problems: isVerified ? [] : ["a font is not embedded"],
                        checkers: ["docgen"])))
        }
    }
}
