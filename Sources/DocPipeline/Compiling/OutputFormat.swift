/// What a document can be rendered to; the raw values are those of `--to`.
package enum OutputFormat: String, Sendable, CaseIterable {
    case docx
    case flatOPC = "flat-opc"
    case html
    case txt
    case json
}
