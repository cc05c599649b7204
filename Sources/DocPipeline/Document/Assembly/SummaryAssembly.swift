/// The sheet for the conference service: what a statement is, and what it says, on one page.
struct SummaryAssembly {
    /// The statement that is summed up, in the edition that is printed.
    let statement: StatementAssembly

    private var words: Wording { statement.words }

    /// The whole document.
    func document() -> Document {
        var document = Document(metadata: metadata, blocks: frontPage)
        document.images = statement.images
        let text = StatementText(
            statement.statement, words: words, edition: statement.edition)
        let opening = Self.sentence(of: text.opening)
        let sections = text.sections.compactMap(entry)
        guard opening != nil || !sections.isEmpty else { return document }
        document.blocks.append(
            .heading(
                Heading(
                    level: 1, content: [.text(words.statements.inBrief)],
                    anchor: Anchor("in-brief"))))
        if let opening {
            document.blocks.append(.paragraph(Paragraph(content: [.text(opening)])))
        }
        if !sections.isEmpty {
            document.blocks.append(
                .list(
                    List(
                        marker: .bullet, isTight: false,
                        items: sections.map { List.Item(blocks: [.paragraph($0)]) })))
        }
        return document
    }

    private var metadata: Metadata {
        var metadata = statement.metadata
        metadata.title = "\(words.statements.summary): \(statement.statement.title)"
        metadata.identifier += "-summary"
        metadata.page.isForReadingAloud = false
        return metadata
    }

    private var frontPage: [Block] {
        let organisation = statement.workspace.organisation
        var blocks: [Block] = []
        if statement.isOwn {
            blocks.append(
                .letterhead(
                    Letterhead(
                        organisation: organisation.name, lines: organisation.letterhead,
                        logo: statement.logo)))
        }
        blocks.append(
            .titleBlock(
                TitleBlock(
                    kind: words.statements.summary, title: statement.statement.title,
                    subtitles: statement.statement.subtitle.map { [$0] } ?? [])))
        if let remarks = statement.statement.remarks {
            blocks.append(.notice(Notice(.remark, [.text(remarks)])))
        }
        blocks.append(.facts(statement.facts + endorsements))
        return blocks
    }

    private var endorsements: [Fact] {
        let count = statement.statement.endorsements.count { $0.isConfirmed }
        guard count > 0 else { return [] }
        return [
            Fact(
                words.statements.endorsements,
                words.counted(count, words.statements.organisations))
        ]
    }

    /// A section's heading with the first sentence under it; `nil` for one without text.
    private func entry(_ section: StatementText.Section) -> Paragraph? {
        guard let sentence = Self.sentence(of: section.blocks) else { return nil }
        let number = section.heading.number.map { "\($0). " } ?? ""
        return Paragraph(content: [
            .strong([.text(number + section.heading.content.plainText)]), .text(": " + sentence),
        ])
    }

    private static func sentence(of blocks: [Block]) -> String? {
        let text = blocks.lazy.compactMap { block -> String? in
            guard case .paragraph(let paragraph) = block else { return nil }
            let text = paragraph.content.plainText.trimmingSpaces
            // A salutation, or what leads to a list, says nothing by itself.
            return text.isEmpty || text.hasSuffix(",") || text.hasSuffix(":") ? nil : text
        }.first
        return (text ?? blocks.plainParagraphs.first { !$0.isEmpty }).map(FirstSentence.of)
    }
}
