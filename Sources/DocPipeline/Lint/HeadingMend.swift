/// Finds the one wording that a heading with a slip in it must have meant.
struct HeadingMend {
    /// A wording that headings are held to.
    struct Wording {
        var text: String
        /// What it names; two wordings of one thing have the same.
        var subject: Int
        /// Whether a heading names it already.
        var isTaken: Bool
    }

    let wordings: [Wording]
    /// Every heading that names nothing.
    let strays: [Heading]

    /// The mend of a stray heading; `nil` unless all is certain: its words are a near miss of what
    /// names one thing only, no other heading has that name or could mean it, and the words stand in
    /// the source as they are.
    func fix(for heading: Heading) -> Diagnostic.Fix? {
        guard let range = heading.wordsRange else { return nil }
        let typed = heading.content.plainText
        let words = HeadingKey.withoutNumbering(typed)
        let near = wordings.filter { isNearMiss(String(words), of: $0.text) }
        guard let first = near.first,
            near.allSatisfy({ $0.subject == first.subject && !$0.isTaken }),
            let meant = bestSuggestion(for: String(words), among: near.map(\.text)),
            strays.count(where: { isMeant(first.subject, by: $0) }) == 1,
            meant.utf8.allSatisfy({ !Self.marks.contains($0) })
        else { return nil }
        let numbering = typed[..<words.startIndex].utf8.count
        let place = SourceRange(
            file: range.file, range.lowerBound + numbering, range.upperBound)
        return Diagnostic.Fix("write “\(meant)”", isCertain: true, [.init(place, meant)])
    }

    /// Bytes that could be something else than themselves in Markdown.
    private static let marks = Set("\\`*_{}[]<>#&~!|\n\r".utf8)

    private func isMeant(_ subject: Int, by heading: Heading) -> Bool {
        let words = String(HeadingKey.withoutNumbering(heading.content.plainText))
        return wordings.contains { $0.subject == subject && isNearMiss(words, of: $0.text) }
    }
}
