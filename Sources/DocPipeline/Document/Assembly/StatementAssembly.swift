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
        if let endorsements { document.blocks.append(.endorsements(endorsements)) }
        return document
    }

    /// The body; in the spoken edition with the time at which each paragraph is said.
    private var text: [Block] {
        let blocks = StatementText(statement, words: words, edition: edition).blocks
        guard edition == .spoken else { return blocks }
        var clock = SpeakingClock(pace: statement.pace)
        return blocks.map { clock.timed($0) }
    }

    private var isJoint: Bool {
        statement.submittedBy.count + statement.endorsements.count > 1
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

    private var endorsements: Endorsements? {
        guard !statement.endorsements.isEmpty else { return nil }
        let groups = MemberOrganisation.Status.allCases.map { status in
            Endorsements.Group(
                title: title(of: status), entries: entries { self.status(of: $0) == status })
        }
        let unknown = Endorsements.Group(
            title: words.statements.noStatus, entries: entries { self.status(of: $0) == nil })
        var filled = (groups + [unknown]).filter { !$0.entries.isEmpty }
        // Organisations without status and those whose status nobody gave are one group in print.
        if filled.count > 1, filled[filled.count - 1].title == filled[filled.count - 2].title {
            let last = filled.removeLast()
            filled[filled.count - 1].entries =
                (filled[filled.count - 1].entries + last.entries).sorted(by: Self.byName)
        }
        return Endorsements(title: words.statements.endorsements, groups: filled)
    }

    private func title(of status: MemberOrganisation.Status) -> String {
        switch status {
        case .general: words.statements.generalStatus
        case .special: words.statements.specialStatus
        case .roster: words.statements.rosterStatus
        case .none: words.statements.noStatus
        }
    }

    private func status(of endorsement: Statement.Endorsement) -> MemberOrganisation.Status? {
        endorsement.status
            ?? workspace.directory.organisation(endorsement.organisation.value)?.status
    }

    private func entries(where isWanted: (Statement.Endorsement) -> Bool) -> [Endorsements.Entry] {
        statement.endorsements.filter(isWanted).map { endorsement in
            let member = workspace.directory.organisation(endorsement.organisation.value)
            let name = member?.name ?? endorsement.organisation.value
            return Endorsements.Entry(
                name: endorsement.isConfirmed ? name : "\(name) (\(words.statements.unconfirmed))",
                country: endorsement.country ?? member?.country)
        }.sorted(by: Self.byName)
    }

    private static func byName(_ left: Endorsements.Entry, _ right: Endorsements.Entry) -> Bool {
        (FoldedText(left.name).text, left.name) < (FoldedText(right.name).text, right.name)
    }
}
