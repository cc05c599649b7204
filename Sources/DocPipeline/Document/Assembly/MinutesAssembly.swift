/// Puts the document of one meeting together: what stands where, in the document's language.
struct MinutesAssembly {
    /// Which document is made of the same source.
    enum Form {
        case minutes
        /// The notice that goes out before the meeting.
        case agenda
    }

    let minutes: Minutes
    let workspace: Workspace
    let words: Wording
    /// Offset from UTC at the meeting's place, for the facts and for schema.org.
    let zone: LocalZone?
    let form: Form
    /// What the clocks of other members show at the meeting.
    var clocks: [MeetingClock] = []
    var edition = Edition.public
    /// The pictures the document shows; ``logo`` is a place among them.
    var images: [ImageData] = []
    var logo: Int?

    /// The whole document.
    func document() -> Document {
        var document = Document(metadata: metadata)
        document.images = images
        document.blocks = frontPage
        switch form {
        case .agenda: document.blocks += announcements
        case .minutes:
            document.footnotes = minutes.footnotes
            if minutes.recordTables == .start { document.blocks += recordTables }
            document.blocks += opening + items + closingTime + announcements
            if minutes.recordTables == .end { document.blocks += recordTables }
            document.blocks += approval + annexes(footnotes: &document.footnotes)
        }
        return document
    }

    /// "8th Informal Meeting of the Alliance": the series' pattern, unless a title was typed.
    var title: String { words.title(of: minutes) }

    /// "Draft minutes", "Minutes", "Agenda"; of the internal edition says so.
    var kind: String {
        let kind =
            switch (form, minutes.status) {
            case (.agenda, _): words.kinds.agenda
            case (.minutes, .approved): words.kinds.minutes
            case (.minutes, .draft), (.minutes, .planned): words.kinds.draftMinutes
            }
        return words.editions.marked(kind, edition)
    }

    private var metadata: Metadata {
        var metadata = Metadata(
            kind: form == .agenda ? .agenda : .minutes, title: "\(kind): \(title)",
            language: minutes.language, date: minutes.date,
            identifier: "minutes/\(minutes.identifier)", organisation: workspace.organisation.name,
            page: workspace.defaults.page)
        metadata.subject = title
        metadata.authors = minutes.secretary.map { [name($0.value)] } ?? []
        metadata.keywords = minutes.agenda.map(\.title.value)
        metadata.runningHead = Metadata.RunningHead(
            left: "\(workspace.organisation.shortName) · \(title)",
            pageLabel: words.navigation.pageOfPages.text)
        let isDraft = form == .minutes && minutes.status != .approved
        metadata.draftMark = words.mark(isDraft: isDraft, edition)
        metadata.event = event
        return metadata
    }

    private var event: Metadata.Event {
        func moment(_ time: ClockTime?) -> String? {
            time.map { "\(minutes.date)T\($0)\(zone?.offset.description ?? "")" }
        }
        return Metadata.Event(
            name: title, start: moment(minutes.start) ?? minutes.date.description,
            end: moment(minutes.end), place: minutes.place, isOnline: minutes.mode == .online,
            attendees: minutes.attendance.attendees.filter { $0.group.wasThere }.map {
                name($0.name.value)
            })
    }

    /// A person's name as the workspace spells it.
    func name(_ typed: String) -> String { workspace.directory.printedName(ofPerson: typed) }

    /// Whether the document has a heading for an agenda item; sub-items may have none.
    func hasHeading(_ item: AgendaItem) -> Bool {
        guard form == .minutes else { return false }
        return item.level == 1
            || minutes.items.contains { typed in
                typed.agendaIndex.map { minutes.agenda[$0].number } == item.number
            }
    }

    /// Where the heading of an agenda item is found.
    func anchor(of item: AgendaItem) -> Anchor { Anchor("item-" + item.number.hyphenated) }

    /// The number of a record as it is printed: "8/D1".
    func printedNumber(of number: String) -> String {
        numberInText(minutes.printedNumber(of: number))
    }

    /// A number such as "8/D1" as it stands in text of the document's direction.
    func numberInText(_ number: String) -> String { words.numberInText(number) }

    /// Where a record is found: "d1".
    func anchor(ofRecord number: String) -> Anchor {
        Anchor("record-" + FoldedText(number).text.map { $0 == " " ? "-" : String($0) }.joined())
    }
}
