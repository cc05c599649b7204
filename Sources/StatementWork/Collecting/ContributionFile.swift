internal import DocPipeline

/// A contribution as it is written: where it comes from, then its text.
struct ContributionFile {
    let bytes: [UInt8]

    init(_ content: CollectedText.Content, file: String, name: String, statement: String) {
        var head = "---\nkind: contribution\n"
        head += YAMLLine.of("organisation", content.organisation)
        if let contact = content.contact { head += YAMLLine.of("contact", contact) }
        head += YAMLLine.of("statement", statement)
        if let date = content.date { head += "date: \(date)\n" }
        head += "received:\n  " + YAMLLine.of("file", file) + "  sha256: \(content.sum)\n"
        let body = ContributionText(content.sorted, of: content.text, pictures: name).text
        let sum = StoredContribution.sum(of: Array((head + "---\n\n" + body).utf8))
        bytes = Array((head + StoredContribution.line(sum) + "---\n\n" + body).utf8)
    }
}

/// A contribution as it is found: from which file, and whether anybody has edited it since.
struct StoredContribution {
    /// Whose text it is, as its front matter has it.
    let organisation: String?
    /// The name of the file it was taken from.
    let file: String?
    /// Of that file.
    let sum: String?
    /// Whether it is otherwise than it was written; one that was typed by hand is.
    let isEdited: Bool

    init(_ bytes: [UInt8]) {
        let source = SourceFile(path: "contribution", bytes: bytes)
        let front = splitFrontMatter(source).value
        let value = front.flatMap { readYAML(source, range: $0.yaml).value }
        organisation = value?["organisation"]?.string
        let received = value?["received"]
        file = received?["file"]?.string
        sum = received?["sha256"]?.string
        guard let text = received?["text_sha256"]?.string else {
            isEdited = true
            return
        }
        let line = Array(Self.line(text).utf8)
        guard let place = bytes.firstRange(of: line) else {
            isEdited = true
            return
        }
        var rest = bytes
        rest.removeSubrange(place)
        isEdited = Self.sum(of: rest) != text
    }

    /// The line that says what the file held, without that line.
    static func line(_ sum: String) -> String { "  text_sha256: \(sum)\n" }

    static func sum(of bytes: [UInt8]) -> String { ContentDigest(of: bytes).hexadecimal }
}
