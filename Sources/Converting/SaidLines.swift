/// What a program said, as lines that can be shown on a terminal.
struct SaidLines {
    let lines: [String]

    /// The last so many lines are shown.
    private static let limit = 8
    /// In characters.
    private static let width = 300

    /// Takes out `folder`, which is gone by the time that somebody reads it.
    init(_ text: String, without folder: String = "") {
        let clean = folder.isEmpty ? text : text.replacing(folder, with: "")
        lines = clean.split(whereSeparator: \.isNewline).map(Self.shown).filter { !$0.isEmpty }
            .suffix(Self.limit)
    }

    /// Without control characters, by which a program could write anywhere on the terminal.
    private static func shown(_ line: Substring) -> String {
        let scalars = line.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? " " : scalar
        }
        var text = String(String.UnicodeScalarView(scalars))
        while text.last == " " { text.removeLast() }
        return text.count > width ? text.prefix(width) + "…" : text
    }
}
