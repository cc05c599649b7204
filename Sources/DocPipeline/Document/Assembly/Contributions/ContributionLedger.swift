/// What became of every contributed passage, by the marks in the agreed text.
struct ContributionLedger {
    /// What became of one passage.
    enum Fate: String, Sendable {
        /// It is the only one that a paragraph comes from.
        case taken
        /// Paragraphs come from it and from others.
        case merged
        case leftOut = "left-out"
    }

    struct Line: Sendable {
        var passage: Contribution.Passage
        var fate: Fate
        /// Of the agreed text.
        var paragraphs: [Int]
        /// Why it was left out, where somebody says so.
        var reason: String?
    }

    let statement: Statement
    let contributions: [Contribution]
    let workspace: Workspace
    let words: Wording

    /// How much of a passage is shown, in characters.
    private static let beginningLength = 44

    /// The lines of one contribution.
    func lines(of contribution: Contribution) -> [Line] {
        let uses = MarkedParagraphs(statement, words).uses
        return contribution.passages.map { passage in
            let name = PassageMark.Name(
                contribution: contribution.identifier, number: passage.number)
            let own = uses.filter { $0.names.contains(name) }
            let paragraphs = own.compactMap(\.paragraph)
            let isMerged = uses.contains { use in
                paragraphs.contains { $0 == use.paragraph }
                    && use.names.contains { $0 != name }
            }
            let fate: Fate = paragraphs.isEmpty ? .leftOut : isMerged ? .merged : .taken
            return Line(
                passage: passage, fate: fate, paragraphs: Self.sorted(paragraphs),
                reason: own.lazy.compactMap(\.reason).first)
        }
    }

    private static func sorted(_ paragraphs: [Int]) -> [Int] { Set(paragraphs).sorted() }

    var document: Document {
        let front = PaperFront(
            statement: statement, workspace: workspace, words: words,
            kind: words.contributions.ledger)
        var document = front.document(contributions)
        for contribution in contributions {
            let lines = lines(of: contribution)
            document.blocks.append(
                .heading(
                    Heading(
                        level: 1,
                        content: [
                            .text("\(contribution.organisation) (\(contribution.identifier))")
                        ])))
            document.blocks.append(.paragraph(Paragraph(content: [.text(summary(of: lines))])))
            document.blocks.append(.table(table(of: lines)))
        }
        return document
    }

    /// "12 passages: 5 taken, 4 merged, 3 left out".
    private func summary(of lines: [Line]) -> String {
        func count(_ fate: Fate) -> Int { lines.count { $0.fate == fate } }
        return [
            "\(words.contributions.taken): \(count(.taken))",
            "\(words.contributions.merged): \(count(.merged))",
            "\(words.contributions.leftOut): \(count(.leftOut))",
        ].joined(separator: words.lists.separator)
    }

    private func table(of lines: [Line]) -> Table {
        let titles = [
            words.tables.number, words.contributions.beginning, words.contributions.became,
            words.contributions.paragraphs,
        ]
        return Table(
            alignments: [.right, .natural, .natural, .natural],
            header: titles.map { Table.Cell([.text($0)]) },
            rows: lines.map { line in
                let beginning = line.passage.text.shortened(to: Self.beginningLength)
                let numbers = line.paragraphs.map(String.init).joined(separator: ", ")
                return [
                    String(line.passage.number), beginning, word(for: line.fate),
                    numbers.isEmpty ? line.reason ?? "" : numbers,
                ].map { Table.Cell([.text($0)]) }
            })
    }

    private func word(for fate: Fate) -> String {
        switch fate {
        case .taken: words.contributions.taken
        case .merged: words.contributions.merged
        case .leftOut: words.contributions.leftOut
        }
    }

    var json: JSONText {
        .object([
            ("docgen", .integer(1)), ("kind", .string("ledger")),
            ("statement", .string(statement.identifier)),
            (
                "contributions",
                .array(
                    contributions.map { contribution in
                        .object([
                            ("id", .string(contribution.identifier)),
                            ("organisation", .string(contribution.organisation)),
                            (
                                "passages",
                                .array(
                                    lines(of: contribution).map { line in
                                        .object([
                                            ("number", .integer(line.passage.number)),
                                            ("fate", .string(line.fate.rawValue)),
                                            (
                                                "paragraphs",
                                                .array(line.paragraphs.map(JSONText.integer))
                                            ), ("reason", line.reason.map(JSONText.string)),
                                        ])
                                    })
                            ),
                        ])
                    })
            ),
        ])
    }
}
