/// Who wrote how many words on what: sections across, contributors down the side of each.
struct ContributionCoverage {
    let statement: Statement
    let contributions: [Contribution]
    let workspace: Workspace
    let words: Wording

    /// How much of a heading a column has room for, in characters.
    private static let headingLength = 34

    var document: Document {
        let front = PaperFront(
            statement: statement, workspace: workspace, words: words,
            kind: words.contributions.coverage)
        var document = front.document(contributions)
        document.blocks.append(.table(table))
        return document
    }

    private var plan: SectionPlan { SectionPlan(statement, contributions, words) }

    private var table: Table {
        let sections = plan.sections
        let columns = contributions.count + 3
        let titles =
            [words.contributions.section] + contributions.map(\.identifier)
            + [words.contributions.together, words.contributions.agreedText]
            + (isSpoken ? [words.contributions.speakingTime] : [])
        let rows = sections.map { section in
            row(Self.short(section.heading), counts(at: section.place))
        }
        let sums = (0..<(columns - 1)).map { column in
            sections.reduce(0) { $0 + counts(at: $1.place)[column] }
        }
        var table = Table(
            alignments: [.natural] + Array(repeating: .right, count: titles.count - 1),
            header: titles.map { Table.Cell([.text($0)]) },
            rows: rows + [row(words.contributions.together, sums)])
        table.isMatrix = true
        return table
    }

    private func counts(at place: TextPlace) -> [Int] {
        let each = contributions.map { contribution in
            contribution.passages(at: place).reduce(0) { $0 + $1.words }
        }
        return each + [each.reduce(0, +), statement.words(at: place)]
    }

    private func row(_ title: String, _ counts: [Int]) -> [Table.Cell] {
        let agreed = counts.last ?? 0
        let time = agreed == 0 ? "–" : Self.clock(agreed, at: statement.pace)
        let texts =
            [title] + counts.map { $0 == 0 ? "–" : String($0) } + (isSpoken ? [time] : [])
        return texts.map { Table.Cell([.text($0)]) }
    }

    /// Whether the time that the agreed text takes matters.
    private var isSpoken: Bool { statement.delivery != .written }

    /// Minutes and seconds, rounded up to whole seconds: "1:05".
    private static func clock(_ words: Int, at pace: Int) -> String {
        let seconds = (words * 60 + pace - 1) / max(1, pace)
        return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    }

    /// A heading as it fits into a column: its number and its first words.
    private static func short(_ heading: Heading) -> String {
        let text = heading.content.plainText
        let number = heading.number.map { $0 + ". " } ?? ""
        let indent = heading.level > 1 ? "\u{2003}" : ""
        return indent + number + text.shortened(to: headingLength)
    }

    var json: JSONText {
        .object([
            ("docgen", .integer(1)), ("kind", .string("coverage")),
            ("statement", .string(statement.identifier)),
            (
                "contributors",
                .array(
                    contributions.map { contribution in
                        .object([
                            ("id", .string(contribution.identifier)),
                            ("organisation", .string(contribution.organisation)),
                        ])
                    })
            ),
            (
                "sections",
                .array(
                    plan.sections.map { section in
                        let counts = counts(at: section.place)
                        return .object([
                            ("number", section.heading.number.map(JSONText.string)),
                            ("heading", .string(section.heading.content.plainText)),
                            (
                                "words",
                                .object(
                                    zip(contributions, counts).map {
                                        (key: $0.identifier, value: JSONText.integer($1))
                                    })
                            ),
                            ("agreed_words", .integer(counts[counts.count - 1])),
                        ])
                    })
            ),
        ])
    }
}

extension String {
    /// The first words that fit, with an ellipsis where some are left out.
    func shortened(to length: Int) -> String {
        guard count > length else { return self }
        let start = prefix(length)
        let cut = start.lastIndex(of: " ") ?? start.endIndex
        let words = start[..<cut]
        guard let last = words.lastIndex(where: { !",;:–".contains($0) }) else { return "…" }
        return String(words[...last]) + "…"
    }
}
