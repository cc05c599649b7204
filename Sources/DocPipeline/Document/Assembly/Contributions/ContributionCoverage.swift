/// Who wrote how many words on what: sections across, contributors down the side of each.
struct ContributionCoverage {
    let statement: Statement
    let contributions: [Contribution]
    let workspace: Workspace
    let words: Wording

    /// How much of a heading a column has room for, in characters.
    private static let headingLength = 34
    /// How many characters the ids of all contributors may have for their columns to bear them.
    private static let idLength = 30
    /// How many contributors an upright page has room for beside the sums.
    private static let widthWithSums = 6
    /// How many it has room for in a table of their own.
    private static let widthWithoutSums = 8

    var document: Document {
        let keys = self.keys
        let front = PaperFront(
            statement: statement, workspace: workspace, words: words,
            kind: words.contributions.coverage,
            keys: keys == contributions.map(\.identifier) ? [] : keys)
        var document = front.document(contributions)
        let matrix = self.matrix
        document.blocks += tables(matrix, keys).map { .table($0) }
        return document
    }

    /// What the column of each contributor is headed: its id, or a letter where ids are long.
    private var keys: [String] {
        let ids = contributions.map(\.identifier)
        let length = ids.reduce(0) { $0 + $1.count }
        return length <= Self.idLength ? ids : ids.indices.map(Self.letter)
    }

    /// A to Z, then AA to AZ and so on.
    private static func letter(_ place: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + place % 26)))
        return place < 26 ? letter : self.letter(place / 26 - 1) + letter
    }

    private var plan: SectionPlan { SectionPlan(statement, contributions, words) }

    /// One section with its counts.
    private struct Line {
        var heading: Heading
        /// In the order of the contributions.
        var each: [Int]
        /// Of the text agreed so far.
        var agreed: Int
    }

    private var matrix: [Line] {
        let counts = contributions.map { contribution in
            contribution.parts.reduce(into: [TextPlace: Int]()) { counts, part in
                counts[part.place, default: 0] += part.passages.reduce(0) { $0 + $1.words }
            }
        }
        return plan.sections.map { section in
            Line(
                heading: section.heading, each: counts.map { $0[section.place] ?? 0 },
                agreed: statement.words(at: section.place))
        }
    }

    /// One table; with many contributors one with the sums, and others with some of them each.
    private func tables(_ lines: [Line], _ keys: [String]) -> [Table] {
        let count = contributions.count
        guard count > Self.widthWithSums else {
            return [table(lines, of: contributions.indices, keys, withSums: true)]
        }
        let tables = (count + Self.widthWithoutSums - 1) / Self.widthWithoutSums
        let width = (count + tables - 1) / tables
        return [table(lines, of: 0..<0, keys, withSums: true)]
            + stride(from: 0, to: count, by: width).map { start in
                table(lines, of: start..<min(start + width, count), keys, withSums: false)
            }
    }

    private func table(
        _ lines: [Line], of shown: Range<Int>, _ keys: [String], withSums: Bool
    ) -> Table {
        var titles = [words.contributions.section] + keys[shown]
        if withSums {
            if !contributions.isEmpty { titles.append(words.contributions.together) }
            titles.append(words.contributions.agreedText)
            if isSpoken { titles.append(words.contributions.speakingTime) }
        }
        func row(_ title: String, _ each: [Int], _ together: Int, _ agreed: Int) -> [Table.Cell] {
            var texts = [title] + each[shown].map(Self.figure)
            if withSums {
                if !contributions.isEmpty { texts.append(Self.figure(together)) }
                texts.append(Self.figure(agreed))
                if isSpoken {
                    texts.append(agreed == 0 ? "–" : Self.clock(agreed, at: statement.pace))
                }
            }
            return texts.map { Table.Cell([.text($0)]) }
        }
        let rows = lines.map { line in
            row(Self.short(line.heading), line.each, line.each.reduce(0, +), line.agreed)
        }
        let sums = contributions.indices.map { place in lines.reduce(0) { $0 + $1.each[place] } }
        let last = row(
            words.contributions.together, sums, sums.reduce(0, +),
            lines.reduce(0) { $0 + $1.agreed })
        var table = Table(
            alignments: [.natural] + Array(repeating: .right, count: titles.count - 1),
            header: titles.map { Table.Cell([.text($0)]) }, rows: rows + [last])
        table.isMatrix = true
        return table
    }

    private static func figure(_ count: Int) -> String { count == 0 ? "–" : String(count) }

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
                    matrix.map { line in
                        .object([
                            ("number", line.heading.number.map(JSONText.string)),
                            ("heading", .string(line.heading.content.plainText)),
                            (
                                "words",
                                .object(
                                    zip(contributions, line.each).map {
                                        (key: $0.identifier, value: JSONText.integer($1))
                                    })
                            ),
                            ("agreed_words", .integer(line.agreed)),
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
