/// All that was sent in, side by side: under each heading what each contributor wrote, numbered so
/// that people can refer to it.
struct WorkingPaper {
    let statement: Statement
    let contributions: [Contribution]
    let workspace: Workspace
    let words: Wording
    var images: [ImageData] = []

    var document: Document {
        let front = PaperFront(
            statement: statement, workspace: workspace, words: words,
            kind: words.kinds.workingPaper)
        var document = front.document(contributions)
        document.images = images
        if let example = contributions.first(where: { !$0.passages.isEmpty }) {
            let name = "\(example.identifier)#1"
            let text = words.contributions.referBy.filled(["example": name])
            document.blocks.append(.notice(Notice(.remark, [.text(text)])))
        }
        var offsets: [String: Int] = [:]
        for contribution in contributions {
            offsets[contribution.identifier] = document.footnotes.count
            document.footnotes += contribution.footnotes
        }
        let sections = SectionPlan(statement, contributions, words).sections
        let texts = sections.map { self.texts(at: $0, offsets) }
        for (place, section) in sections.enumerated() {
            let below = sections[(place + 1)...].indices.prefix {
                sections[$0].heading.level > section.heading.level
            }
            let isEmpty = texts[place].isEmpty && below.allSatisfy { texts[$0].isEmpty }
            if isEmpty, statement.headings == .used { continue }
            document.blocks.append(.heading(section.heading))
            document.blocks +=
                texts[place].isEmpty && below.isEmpty ? [noText] : texts[place]
        }
        return document.withUniqueAnchors()
    }

    private func texts(at section: SectionPlan.Section, _ offsets: [String: Int]) -> [Block] {
        contributions.flatMap { contribution -> [Block] in
            let passages = contribution.passages(at: section.place)
            guard !passages.isEmpty else { return [] }
            let name = "\(contribution.organisation) (\(contribution.identifier))"
            let title = words.statements.contributedBy.filled(["name": name])
            let heading = Heading(level: section.heading.level + 1, content: [.text(title)])
            let offset = offsets[contribution.identifier] ?? 0
            let blocks = passages.flatMap { Self.numbered($0, of: contribution) }
            return [.heading(heading)] + blocks.map { $0.shiftingFootnotes(by: offset) }
        }
    }

    private var noText: Block { .notice(Notice(.remark, [.text(words.statements.noText)])) }

    /// A passage with its number in the margin, which a list or a table cannot bear itself.
    private static func numbered(
        _ passage: Contribution.Passage, of contribution: Contribution
    ) -> [Block] {
        let anchor = Anchor("passage-\(contribution.identifier.asciiSlug)-\(passage.number)")
        let number = String(passage.number)
        guard case .paragraph(var paragraph)? = passage.blocks.first else {
            return [.paragraph(Paragraph(number: number, content: [], anchor: anchor))]
                + passage.blocks
        }
        paragraph.number = number
        paragraph.anchor = anchor
        return [.paragraph(paragraph)] + passage.blocks.dropFirst()
    }

    var json: JSONText {
        .object([
            ("docgen", .integer(1)), ("kind", .string("working-paper")),
            ("statement", .string(statement.identifier)),
            (
                "contributions",
                .array(
                    contributions.map { contribution in
                        .object([
                            ("id", .string(contribution.identifier)),
                            ("organisation", .string(contribution.organisation)),
                            ("passages", .array(contribution.parts.flatMap(passages))),
                        ])
                    })
            ),
        ])
    }

    private func passages(_ part: Contribution.Part) -> [JSONText] {
        let heading = part.heading?.content.plainText
        return part.passages.map { passage in
            .object([
                ("number", .integer(passage.number)), ("heading", heading.map(JSONText.string)),
                ("words", .integer(passage.words)), ("text", .string(passage.text)),
            ])
        }
    }
}

extension String {
    /// For an anchor: lower-case ASCII letters and digits, all else as hyphens.
    fileprivate var asciiSlug: String {
        String(lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}
