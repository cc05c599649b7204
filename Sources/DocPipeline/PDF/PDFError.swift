/// Why bytes are no PDF file that can be read to its end.
package enum PDFError: Error, Sendable, Hashable {
    case noHeader
    /// The end is missing: the last lines are not those of a PDF file.
    case noEnd
    /// The table of objects cannot be read, at a byte offset.
    case brokenTable(offset: Int)
    /// What the table names is not there.
    case brokenObject(number: Int)
    case noPages
    /// More, or larger, than a document could need.
    case tooMuch
}

extension PDFError {
    /// What is wrong, to follow “it is no complete PDF:”; lower case, no full stop.
    package var sentence: String {
        switch self {
        case .noHeader: "it does not begin as one"
        case .noEnd: "its end is missing"
        case .brokenTable(let offset): "its table of objects cannot be read at byte \(offset)"
        case .brokenObject(let number): "its object \(number) is missing or broken"
        case .noPages: "it has no pages"
        case .tooMuch: "it is larger than any document"
        }
    }
}
