internal import DocPipeline

/// A page about one rule: `# CODE name`, a line that says what it flags, and the rest in Markdown.
struct RuleExplanation {
    let code: String
    let name: String
    let summary: String
    private let source: SourceFile

    /// `nil` for a page that does not begin with a code and a name.
    init?(_ bytes: [UInt8]) {
        source = SourceFile(path: "page.md", bytes: bytes)
        let words = source.lineText(1).split(separator: " ")
        guard words.count == 3, words[0] == "#" else { return nil }
        code = String(words[1])
        name = String(words[2])
        summary = source.lineText(3)
    }

    /// Whether somebody who typed a word means this rule.
    func isNamed(_ word: String) -> Bool {
        word.lowercased() == name || word.uppercased() == code
    }

    /// The page as it is read in a terminal.
    func text(columns: Int) -> [UInt8] {
        let content = readMarkdown(source).value
        let metadata = Metadata(
            kind: .article, title: name, language: "en", date: CalendarDate.unknown)
        return renderPlainText(
            Document(metadata: metadata, blocks: content.blocks),
            options: PlainTextOptions(columns: columns))
    }
}
