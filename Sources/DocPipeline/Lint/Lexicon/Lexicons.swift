/// The lexicons that the program has.
///
/// The one of the workspace's language is read once, another for each document that asks for it,
/// and none before it is needed.
struct Lexicons: Sendable {
    private let files: [String: [UInt8]]
    private let usual: Lexicon
    private let usualTag: String

    /// Reads the lexicon of the workspace's language; files by BCP 47 tag.
    init(files: [String: [UInt8]], usual: String) {
        self.files = files
        usualTag = Self.base(of: usual)
        self.usual = Self.read(usualTag, files)
    }

    /// The words of a language or of its base language; of one that the program does not read,
    /// none, so that only figures are understood.
    subscript(tag: String) -> Lexicon {
        let base = Self.base(of: tag)
        return base == usualTag ? usual : Self.read(base, files)
    }

    private static func base(of tag: String) -> String { String(tag.prefix { $0 != "-" }) }

    private static func read(_ tag: String, _ files: [String: [UInt8]]) -> Lexicon {
        let none = LocatedValue(.object([]), at: SourceRange(file: .main, 0, 0))
        guard let bytes = files[tag] else { return Lexicon(none) }
        let file = SourceFile(path: "lexicon/\(tag).yaml", bytes: bytes)
        return Lexicon(readYAML(file).value ?? none)
    }
}
