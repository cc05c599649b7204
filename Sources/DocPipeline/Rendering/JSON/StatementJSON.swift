/// A statement as JSON, in the form of the schema `model-statement`.
struct StatementJSON {
    let statement: Statement
    let workspace: Workspace
    let words: Wording
    /// The edition that is made.
    var edition = Edition.public
    /// Whether somebody asked for it.
    var isAskedFor = false

    /// The whole text.
    var bytes: [UInt8] { value.bytes }

    private var value: JSONText {
        let text = StatementText(statement, words: words, edition: edition)
        return .object([
            ("docgen", .integer(1)), ("kind", .string("statement")),
            ("identifier", .string(statement.identifier)), ("title", .string(statement.title)),
            ("subtitle", .text(statement.subtitle)),
            ("date", statement.date == .unknown ? nil : .described(statement.date)),
            ("status", .string(statement.status.rawValue)),
            ("edition", isAskedFor ? .string(edition.rawValue) : nil),
            ("language", .string(statement.language)), ("template", template),
            ("headings", .string(statement.headings.rawValue)),
            ("delivery", .string(statement.delivery.rawValue)), ("limits", limits),
            ("event", event),
            (
                "submitted_by",
                .texts(
                    statement.submittedBy.map {
                        workspace.directory.printedName(ofOrganisation: $0.value)
                    })
            ),
            (
                "delivered_by",
                .text(statement.deliveredBy.map(workspace.directory.printedName(ofPerson:)))
            ), ("opening", .array(text.opening.map(paragraph))),
            ("sections", .array(sections(text.sections[...]))),
            ("endorsements", .array(statement.endorsements.map(endorsement))),
            ("words", .integer(WordCount(of: statement.edition(edition)).words)),
            ("remarks", .text(statement.remarks)),
            ("corrigendum", .corrigendum(statement.corrigendum)),
        ])
    }

    private var template: JSONText? {
        statement.template.map { template in
            .object([
                ("id", .string(template.id)),
                ("title", .string(template.title.text(in: statement.language))),
                ("symbol", .text(template.symbol)), ("provisional", .bool(template.isProvisional)),
            ])
        }
    }

    private var limits: JSONText? {
        statement.limits.map { limits in
            .object([
                ("profile", .text(limits.profile?.value)), ("words", .number(limits.words)),
                ("minutes", limits.minutes.map(JSONText.double)), ("pace", .number(limits.pace)),
            ])
        }
    }

    private var event: JSONText? {
        statement.event.map { event in
            let hasItem = event.itemNumber != nil || event.itemTitle != nil
            let item = JSONText.object([
                ("number", .text(event.itemNumber)), ("title", .text(event.itemTitle)),
            ])
            return .object([
                ("name", .string(event.name)), ("place", .text(event.place)),
                ("from", .described(event.from)), ("to", .described(event.to)),
                ("session", .text(event.session)), ("item", hasItem ? item : nil),
            ])
        }
    }

    private func endorsement(_ endorsement: Statement.Endorsement) -> JSONText {
        let member = workspace.directory.organisation(endorsement.organisation.value)
        return .object([
            ("id", .text(member?.id)),
            ("organisation", .string(member?.name ?? endorsement.organisation.value)),
            ("status", .text((endorsement.status ?? member?.status)?.rawValue)),
            ("country", .text(endorsement.country ?? member?.country)),
            ("date", .described(endorsement.date)), ("confirmed", .bool(endorsement.isConfirmed)),
            ("answer", .string(endorsement.answer.rawValue)),
            ("by", .text(endorsement.by)),
        ])
    }

    /// Sections with those of a deeper level inside them.
    private func sections(_ flat: ArraySlice<StatementText.Section>) -> [JSONText] {
        var result: [JSONText] = []
        var rest = flat
        while let section = rest.popFirst() {
            let below = rest.prefix { $0.level > section.level }
            rest = rest.dropFirst(below.count)
            result.append(
                .object([
                    ("id", .string(section.id)), ("number", .text(section.heading.number)),
                    ("heading", .string(section.heading.content.plainText)),
                    ("paragraphs", .array(section.blocks.flatMap(paragraphs))),
                    ("words", .integer(WordCount.count(section.blocks))),
                    ("sections", .array(sections(below))),
                ]))
        }
        return result
    }

    private func paragraphs(_ block: Block) -> [JSONText] {
        if case .paragraph = block { return [paragraph(block)] }
        return [block].plainParagraphs.map { .object([("text", .string($0))]) }
    }

    private func paragraph(_ block: Block) -> JSONText {
        guard case .paragraph(let paragraph) = block else {
            return .object([
                ("text", .string([block].plainParagraphs.joined(separator: "\n")))
            ])
        }
        return .object([
            ("number", .number(paragraph.number.flatMap { Int($0) })),
            ("text", .string(paragraph.content.plainText)),
        ])
    }
}
