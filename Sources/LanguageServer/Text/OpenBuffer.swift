internal import DocPipeline

/// A document as it stands in the editor.
struct OpenBuffer: Sendable {
    /// As the client writes it, for what is sent back.
    let uri: String
    /// The client's number for this state of the text.
    var version: Int?
    private(set) var file: SourceFile

    init(uri: String, path: String, version: Int?, text: String) {
        self.uri = uri
        self.version = version
        file = SourceFile(path: path, text: text)
    }

    /// Applies one change: `{range, text}`, or `{text}` for the whole.
    ///
    /// False when it is no change; the text is then as it was.
    mutating func apply(_ change: LocatedValue, _ encoding: PositionEncoding) -> Bool {
        guard let text = change["text"]?.string else { return false }
        guard let range = change["range"] else {
            file = SourceFile(path: file.path, text: text)
            return true
        }
        guard let first = TextPosition(range["start"]), let last = TextPosition(range["end"])
        else { return false }
        let start = file.offset(at: first, encoding)
        let end = max(start, file.offset(at: last, encoding))
        var bytes = file.bytes
        bytes.replaceSubrange(start..<end, with: text.utf8)
        file = SourceFile(path: file.path, bytes: bytes)
        return true
    }
}
