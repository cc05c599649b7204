/// The words of the languages that the program has.
///
/// English and the workspace's own language are read once; another is read for each document that
/// asks for it, which takes a fraction of a millisecond and keeps the start quick.
struct Languages: Sendable {
    private let labels: [String: [UInt8]]
    private let english: Wording
    private let usual: Wording

    /// Reads English and the workspace's language; `nil` when there is no English.
    init?(labels: [String: [UInt8]], usual: String) {
        guard let bytes = labels["en"], let value = Self.value(bytes, "en") else { return nil }
        self.labels = labels
        english = Wording(value)
        self.usual = Self.read(usual, labels, english: english)
    }

    /// Whether there are words for a language, or for its base language.
    func knows(_ tag: String) -> Bool {
        labels[tag] != nil || labels[String(tag.prefix { $0 != "-" })] != nil
    }

    /// The languages there are, sorted.
    var tags: [String] { labels.keys.sorted() }

    /// Reports a language that there are no words for.
    func findings(on tag: Located<String>?) -> [Diagnostic] {
        guard let tag, !knows(tag.value) else { return [] }
        return [
            Diagnostic(
                .unknownLanguage, at: tag.range,
                "there are no words for documents in “\(tag.value)”",
                notes: [Diagnostic.Note("there are \(tags.joined(separator: ", "))")])
        ]
    }

    /// The words of a language: its own, those of its base language, or English.
    subscript(tag: String) -> Wording {
        if tag == usual.language { return usual }
        return tag == "en" ? english : Self.read(tag, labels, english: english)
    }

    private static func read(_ tag: String, _ labels: [String: [UInt8]], english: Wording)
        -> Wording
    {
        if tag == "en" { return english }
        let base = String(tag.prefix { $0 != "-" })
        let fallback = base == tag ? english : read(base, labels, english: english)
        guard let bytes = labels[tag], let value = value(bytes, tag) else { return fallback }
        return Wording(value, fallback: fallback)
    }

    private static func value(_ bytes: [UInt8], _ tag: String) -> LocatedValue? {
        readYAML(SourceFile(path: "labels/\(tag).yaml", bytes: bytes)).value
    }
}

extension Resources {
    /// The words of a language, or those nearest to it; `nil` when there is not even English.
    package func words(in language: String) -> Wording? {
        Languages(labels: labels, usual: language)?[language]
    }
}

extension Compiler {
    /// The words of the workspace's language.
    package func words() -> Wording { languages[workspace.defaults.language] }
}

extension Diagnostic.Rule {
    package static let unknownLanguage = Self("DG069", "unknown-language")
}
