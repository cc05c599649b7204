extension Statement {
    /// Puts the model together; `identifier` is what the workspace calls the statement, from the
    /// name of its folder or file, unless it has an id.
    init(
        _ value: LocatedValue, identifier: String, workspace: Workspace,
        template: DeclarationTemplate?, endorsements: [Endorsement], content: [Block],
        footnotes: [Footnote]
    ) {
        let fields = Fields(value)
        self.identifier = fields.text("id") ?? identifier
        title = fields.text("title") ?? ""
        subtitle = fields.text("subtitle")
        language = fields.text("language") ?? workspace.defaults.language
        languageRange = (fields["language"] ?? fields["template"])?.range ?? value.range.start
        places = FrontMatterPlaces(value)
        event = fields["event"].map { Event(Fields($0)) }
        // The properties of a file need a date; an undated draft takes its event's.
        date = fields.date("date") ?? event?.from ?? CalendarDate.unknown
        status = fields.word("status", as: Status.self) ?? .draft
        self.template = template
        headings = fields.word("headings", as: Headings.self) ?? .full
        delivery = fields.word("delivery", as: Delivery.self) ?? .written
        limits = fields["limits"].map { Limits($0) }
        deadline = fields["deadline"].flatMap { Deadline($0) }
        submittedBy = fields.texts("submitted_by")
        deliveredBy = fields.text("delivered_by")
        self.endorsements = endorsements
        remarks = fields.text("remarks")
        corrigendum = fields["corrigendum"].flatMap { Corrigendum(Fields($0)) }
        self.footnotes = footnotes
        opening = []
        sections = []
        var containers = ContainerRun()
        for block in content {
            if case .edge(let edge) = block { containers.note(edge) }
            if case .heading(let heading) = block, heading.level <= 3 {
                append(containers.ends)
                sections.append(
                    Section(
                        heading: heading, target: template?.target(of: heading),
                        containers: containers.open, blocks: containers.starts))
            } else {
                append([block])
            }
        }
    }

    private mutating func append(_ blocks: [Block]) {
        if sections.isEmpty {
            opening += blocks
        } else {
            sections[sections.count - 1].blocks += blocks
        }
    }
}

extension Statement.Event {
    fileprivate init(_ fields: Fields) {
        name = fields.text("name") ?? ""
        place = fields.text("place")
        from = fields.date("from")
        to = fields.date("to")
        session = fields.text("session")
        if let item = fields["item"].map(Fields.init) {
            itemNumber = item.text("number") ?? item.integer("number").map(String.init)
            itemTitle = item.text("title")
        }
    }
}

extension Statement.Limits {
    fileprivate init(_ value: LocatedValue) {
        let fields = Fields(value)
        profile = Fields.locatedText(value) ?? fields.locatedText("profile")
        words = fields.integer("words")
        pace = fields.integer("pace")
        minutes = fields.number("minutes")
        places = FrontMatterPlaces(value)
    }
}

extension Statement.Endorsement {
    /// One entry: a name, or a row with its columns.
    init?(_ value: LocatedValue) {
        answer = .confirmed
        if let name = Fields.locatedText(value) {
            organisation = name
            return
        }
        let fields = Fields(value)
        guard let name = fields.locatedText("organisation") else { return nil }
        organisation = name
        status = fields.word("status", as: MemberOrganisation.Status.self)
        country = fields.text("country")
        date = fields.date("date")
        // “confirmed: no” is the short form of a promise.
        answer =
            fields.word("answer", as: Statement.Answer.self)
            ?? (fields.flag("confirmed") == false ? .promised : .confirmed)
        by = fields.text("by")
    }
}
