/// Puts a register together: its table, and the document that holds it.
struct RegisterAssembly {
    let register: Register
    let workspace: Workspace
    let words: Wording
    let filter: RegisterFilter
    /// The edition that it was asked for.
    var edition: Edition?

    /// The register as a document: whose, which, as of when, the table.
    func document(_ table: RegisterTable) -> Document {
        let title = title(of: table.kind)
        var metadata = Metadata(
            kind: .article, title: title, language: words.language, date: filter.day,
            identifier: "registers/\(table.kind.rawValue)",
            organisation: workspace.organisation.name, page: workspace.defaults.page)
        metadata.runningHead = Metadata.RunningHead(
            left: "\(workspace.organisation.shortName) · \(title)",
            pageLabel: words.navigation.pageOfPages.text)
        metadata.draftMark = words.mark(isDraft: false, edition ?? .public)
        var document = Document(metadata: metadata)
        document.blocks = [
            .letterhead(
                Letterhead(
                    organisation: workspace.organisation.name,
                    lines: workspace.organisation.letterhead)),
            .titleBlock(TitleBlock(title: title)), .facts(facts),
        ]
        if table.rows.isEmpty {
            document.blocks.append(
                .paragraph(Paragraph(content: [.text(words.registers.nothing)])))
        } else {
            document.blocks.append(
                .table(
                    Table(
                        alignments: table.columns.map { _ in .natural },
                        widths: table.columns.map(\.share),
                        header: table.columns.map { Table.Cell([.text($0.title)]) },
                        rows: table.rows.map { row in row.map { Table.Cell([.text($0)]) } })))
        }
        return document
    }

    func table(_ kind: RegisterKind) -> RegisterTable {
        switch kind {
        case .decisions: decisions
        case .actions: actions
        case .attendance: attendance
        case .endorsements: endorsements
        }
    }

    func title(of kind: RegisterKind) -> String {
        switch kind {
        case .decisions: words.registers.decisions
        case .actions: words.registers.actions
        case .attendance: words.registers.attendance
        case .endorsements: words.registers.endorsements
        }
    }

    /// What it shows, and what of it was asked for.
    private var facts: [Fact] {
        var facts = [Fact(words.registers.asOf, words.date(filter.day))]
        if let series = filter.series {
            facts.append(Fact(words.registers.series, name(of: series)))
        }
        if let since = filter.since { facts.append(Fact(words.registers.since, words.date(since))) }
        if let owner = filter.owner {
            facts.append(
                Fact(words.tables.owner, workspace.directory.printedName(ofPerson: owner)))
        }
        if filter.isOverdueOnly {
            facts.append(Fact(words.tables.status, words.registers.overdue))
        } else if filter.isOpenOnly {
            facts.append(Fact(words.tables.status, words.actionStatuses.open))
        }
        return facts
    }

    /// A series as its meetings are called, without what each has of its own.
    private func name(of series: String) -> String {
        workspace.series(series).map { words.title(ofSeries: $0) } ?? series
    }

    /// A person's or an organisation's name as the workspace spells it.
    func name(_ typed: String) -> String {
        let directory = workspace.directory
        return directory.person(typed)?.name ?? directory.printedName(ofOrganisation: typed)
    }

    /// The number of a record as it is quoted, in text of the document's direction.
    func number(_ number: String, of meeting: Register.Meeting) -> String {
        words.numberInText(meeting.minutes.printedNumber(of: number))
    }

    /// What a meeting is called, in its own language.
    func title(of meeting: Register.Meeting) -> String { words.title(of: meeting.minutes) }

    /// The paragraphs of a record, on one line.
    func text(_ blocks: [Block]) -> String { blocks.plainParagraphs.joined(separator: " ") }
}
