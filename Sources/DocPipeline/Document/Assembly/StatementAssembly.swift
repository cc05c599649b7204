/// Puts the document of one statement together: whose, to whom, about what, under whose headings.
struct StatementAssembly {
    let statement: Statement
    let workspace: Workspace
    let words: Wording
    let edition: Edition
    var images: [ImageData] = []
    var logo: Int?

    /// The whole document.
    func document() -> Document {
        var document = Document(metadata: metadata, blocks: frontPage)
        document.images = images
        document.footnotes = statement.edition(edition).footnotes
        document.blocks += text.map(words.editions.shown)
        if let block = endorsements.block { document.blocks.append(.endorsements(block)) }
        if let note = endorsements.footnote { document = document.withTitleNote(note) }
        return document
    }

    /// The body; in the spoken edition with the time at which each paragraph is said.
    private var text: [Block] {
        let blocks = StatementText(statement, words: words, edition: edition).blocks
        guard edition == .spoken else { return blocks }
        var clock = SpeakingClock(pace: statement.pace)
        return blocks.map { clock.timed($0) }
    }

    private var endorsements: EndorsementsAssembly {
        EndorsementsAssembly(statement: statement, workspace: workspace, words: words)
    }

    private var isJoint: Bool {
        statement.submittedBy.count
            + statement.endorsements.count { $0.answer != .invited } > 1
    }

    private var kind: String {
        let kind =
            switch (statement.status, isJoint) {
            case (.draft, true): words.kinds.draftJointStatement
            case (.draft, false): words.kinds.draftStatement
            case (.agreed, true), (.submitted, true): words.kinds.jointStatement
            case (.agreed, false), (.submitted, false): words.kinds.statement
            }
        return words.editions.marked(kind, edition)
    }

    var metadata: Metadata {
        var metadata = Metadata(
            kind: .statement, title: statement.title, language: statement.language,
            date: statement.date, identifier: "statements/\(statement.identifier)",
            organisation: submitters.first ?? workspace.organisation.name,
            page: workspace.defaults.page)
        metadata.subject = statement.event?.name
        metadata.authors = submitters
        metadata.keywords = statement.template.map { [$0.title.text(in: statement.language)] } ?? []
        metadata.runningHead = Metadata.RunningHead(
            left: statement.title, pageLabel: words.navigation.pageOfPages.text)
        metadata.page.isForReadingAloud = edition == .spoken
        if edition != .spoken, let font = statement.profile?.format?.typeface {
            metadata.page.font = font.name
            metadata.page.fontSize = font.size
        }
        metadata.draftMark = words.mark(isDraft: statement.status == .draft, edition)
        if let event = statement.event, let from = event.from {
            metadata.event = Metadata.Event(
                name: event.name, start: from.description, end: event.to?.description,
                place: event.place)
        }
        return metadata
    }

    private var submitters: [String] {
        statement.submittedBy.map {
            workspace.directory.printedName(ofOrganisation: $0.value)
        }
    }

    /// The umbrella's letterhead stands only over what the umbrella submits itself.
    var isOwn: Bool {
        let organisation = workspace.organisation
        let names = [organisation.id, organisation.name, organisation.shortName].map(
            FoldedText.init)
        return statement.submittedBy.contains { names.contains(FoldedText($0.value)) }
    }

    private var frontPage: [Block] {
        var blocks: [Block] = []
        if isOwn {
            blocks.append(
                .letterhead(
                    Letterhead(
                        organisation: workspace.organisation.name,
                        lines: workspace.organisation.letterhead, logo: logo)))
        }
        if statement.delivery != .written || edition == .spoken {
            blocks.append(
                .notice(Notice(.delivery, [.text(words.statements.checkAgainstDelivery)])))
        }
        blocks.append(
            .titleBlock(
                TitleBlock(
                    kind: kind, title: statement.title,
                    subtitles: statement.subtitle.map { [$0] } ?? [])))
        if let remarks = statement.remarks {
            blocks.append(.notice(Notice(.remark, [.text(remarks)])))
        }
        if let corrigendum = statement.corrigendum {
            blocks.append(.notice(Notice(.remark, [.text(words.sentence(corrigendum))])))
        }
        blocks.append(.facts(facts))
        return blocks
    }

    var facts: [Fact] {
        var facts: [Fact] = []
        if !submitters.isEmpty {
            facts.append(Fact(words.facts.submittedBy, words.list(submitters)))
        }
        if let event = statement.event {
            facts.append(Fact(words.facts.event, line(of: event)))
            if let item = agendaItem(of: event) { facts.append(Fact(words.facts.agendaItem, item)) }
        }
        if let template = statement.template {
            facts.append(
                Fact(
                    words.facts.template,
                    (template.shortTitle ?? template.title).text(in: statement.language)))
        }
        if let speaker = statement.deliveredBy {
            facts.append(
                Fact(words.facts.deliveredBy, workspace.directory.printedName(ofPerson: speaker)))
        }
        if statement.date != .unknown {
            facts.append(Fact(words.facts.date, words.date(statement.date)))
        }
        facts.append(Fact(words.facts.length, length))
        return facts
    }

    private func line(of event: Statement.Event) -> String {
        var parts = [event.name]
        if let session = event.session { parts.append(session) }
        if let place = event.place { parts.append(place) }
        if let from = event.from {
            parts.append(
                event.to.map { words.dateRange(from: from, to: $0) } ?? words.date(from))
        }
        return parts.joined(separator: words.lists.separator)
    }

    private func agendaItem(of event: Statement.Event) -> String? {
        let parts = [event.itemNumber, event.itemTitle].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ". ")
    }

    /// Words, and for what is read aloud the minutes it takes.
    private var length: String {
        let count = WordCount(of: statement.edition(edition))
        let text = words.counted(count.words, words.statements.words)
        guard edition == .spoken || statement.delivery == .both else { return text }
        let minutes = count.minutes(at: statement.pace)
        return text + words.lists.separator
            + words.counted(minutes, words.statements.aboutMinutes)
    }
}

extension Document {
    /// The document with a footnote to its title, before all others.
    fileprivate func withTitleNote(_ note: Footnote) -> Document {
        var document = self
        document.footnotes = [note] + footnotes
        document.blocks = blocks.map { block in
            guard case .titleBlock(var title) = block else {
                return block.shiftingFootnotes(by: 1)
            }
            title.title.append(.footnoteReference(1))
            return .titleBlock(title)
        }
        return document
    }
}
