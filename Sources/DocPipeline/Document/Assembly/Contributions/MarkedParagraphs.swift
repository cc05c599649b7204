/// Which paragraphs of an agreed text its marks stand at.
struct MarkedParagraphs {
    /// One mark with the paragraph that it is about.
    struct Use {
        var names: Set<PassageMark.Name>
        /// As numbered in print; `nil` for what was left out, is only said, or stands at no paragraph.
        var paragraph: Int?
        var reason: String?
    }

    let uses: [Use]

    init(_ statement: Statement, _ words: Wording) {
        let paragraphs = Self.paragraphs(of: statement, words)
        uses = statement.marks.map { mark in
            let names = Set(mark.mark.names.map(\.value))
            switch mark.mark.kind {
            case .leftOut(let reason): return Use(names: names, paragraph: nil, reason: reason)
            case .from:
                let number =
                    mark.isBefore
                    ? paragraphs.first { $0.range.lowerBound >= mark.mark.range.upperBound }
                    : paragraphs.last { $0.range.lowerBound <= mark.mark.range.lowerBound }
                return Use(names: names, paragraph: number?.number, reason: nil)
            }
        }
    }

    /// The numbers of paragraphs with their places, in the order typed.
    private static func paragraphs(
        of statement: Statement, _ words: Wording
    ) -> [(number: Int?, range: SourceRange)] {
        var plain = statement
        // Numbers are asked of a body that prints none, too.
        plain.profile = nil
        var found: [(number: Int?, range: SourceRange)] = []
        for block in StatementText(plain, words: words, edition: plain.usualEdition).blocks {
            guard case .paragraph(let paragraph) = block, let range = paragraph.range else {
                continue
            }
            found.append((paragraph.number.flatMap { Int($0) }, range))
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
