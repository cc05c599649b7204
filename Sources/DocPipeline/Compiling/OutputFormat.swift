/// What a document can be rendered to; the raw values are those of `--to`.
///
/// PDF is not among them: no renderer makes it, but a converter of what a renderer made
/// (``PDFConverting``).
package enum OutputFormat: String, Sendable, CaseIterable {
    case docx
    case flatOPC = "flat-opc"
    case html
    case txt
    case json
    /// The meeting, or the event of a statement, for a calendar program (RFC 5545).
    case ics
}
