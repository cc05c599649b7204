/// What a page template is handed, by the names in `docs/html-template.md`; all escaped already.
struct HTMLPageValues: Sendable {
    var language = ""
    var direction = ""
    /// "minutes", "agenda", "statement", "article".
    var kind = ""
    var title = ""
    var description = ""
    var author = ""
    var stylesheet = ""
    /// CSS of this document: paper, accent colour, running heads.
    var pageStyle = ""
    var structuredData = ""
    var letterhead = ""
    var head = ""
    var contents = ""
    var body = ""
    var footnotes = ""
    var footer = ""
    var skipToContent = ""

    /// What a template can ask for.
    static let names = [
        "language", "direction", "kind", "title", "description", "author", "stylesheet",
        "pageStyle", "structuredData", "letterhead", "head", "contents", "body", "footnotes",
        "footer", "skipToContent",
    ]

    /// The value that a template asks for; `nil` when there is none of that name.
    subscript(name: String) -> String? {
        switch name {
        case "language": language
        case "direction": direction
        case "kind": kind
        case "title": title
        case "description": description
        case "author": author
        case "stylesheet": stylesheet
        case "pageStyle": pageStyle
        case "structuredData": structuredData
        case "letterhead": letterhead
        case "head": head
        case "contents": contents
        case "body": body
        case "footnotes": footnotes
        case "footer": footer
        case "skipToContent": skipToContent
        default: nil
        }
    }
}
