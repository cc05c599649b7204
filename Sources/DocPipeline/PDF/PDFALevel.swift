/// A level of PDF/A that can be asked for: what is printed stays as it is (ISO 19005, level B).
package enum PDFALevel: String, Sendable, CaseIterable {
    case pdfA1b = "1b"
    case pdfA2b = "2b"
    case pdfA3b = "3b"

    /// What is asked for where nobody says otherwise.
    package static let usual = pdfA2b

    /// The part of ISO 19005.
    package var part: Int {
        switch self {
        case .pdfA1b: 1
        case .pdfA2b: 2
        case .pdfA3b: 3
        }
    }

    /// As people write it: "PDF/A-2b".
    package var title: String { "PDF/A-\(rawValue)" }
}
