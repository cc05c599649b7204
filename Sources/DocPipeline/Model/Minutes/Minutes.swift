/// One meeting: what was planned, who was there, what was said, decided and given out.
package struct Minutes: Sendable {
    package enum Status: String, Sendable { case planned, draft, approved }

    package enum Mode: String, Sendable {
        case inPerson = "in-person"
        case online, hybrid
    }

    /// One stretch of an item: prose, or a record.
    package enum Part: Sendable {
        case prose(Block)
        case record(MeetingRecord)
    }

    /// What was typed under one `##` heading.
    package struct Item: Sendable {
        package var heading: Heading
        /// Place in ``Minutes/agenda`` of the item the heading names; `nil` when it names none.
        package var agendaIndex: Int?
        /// Those that the heading stands in.
        package var containers: [TextContainer] = []
        package var parts: [Part]
    }

    /// Stable in the workspace: the date, unless something else was typed.
    package var identifier: String
    package var series: MeetingSeries?
    package var number: Int?
    package var title: String
    package var date: CalendarDate
    package var dateRange: SourceRange
    /// Where the front matter and its values stand.
    package var places: FrontMatterPlaces
    package var start: ClockTime?
    package var end: ClockTime?
    /// IANA name.
    package var timezone: String?
    package var place: String?
    package var mode: Mode?
    package var status: Status
    /// How often the notice has been changed since it first went out.
    package var revision: Int
    package var language: String
    package var chair: Located<String>?
    package var secretary: Located<String>?
    package var attendance: Attendance
    package var quorum: QuorumRecord?
    package var agenda: [AgendaItem]
    /// Where the agenda stands in the source, or the whole front matter.
    package var agendaRange: SourceRange
    /// What was typed before the first item.
    package var opening: [Part]
    package var items: [Item]
    package var footnotes: [Footnote]
    package var annexes: [Annex]
    package var next: [NextMeeting]
    package var approval: Approval?
    package var signatures: [Signatures.Line]
    package var recordTables: RecordTables
    package var remarks: String?
    package var corrigendum: Corrigendum?
    /// How to join it, before it takes place.
    package var join: JoiningDetails?
    /// Under which rule the whole meeting was held; items and parts may have their own.
    package var rule: AttributionRule?
    /// The parts of the text set apart, where they stand in the source.
    package var containers: [MarkdownContent.Container]
    /// Whether this is the edition of a meeting under a rule by which nobody is named.
    package var namesNobody = false

    /// All records in the order typed.
    package var records: [MeetingRecord] {
        opening.records + items.flatMap(\.parts.records)
    }

    /// What was typed under headings that name items of the agenda, by their places in it.
    var itemsByAgendaIndex: [Int: [Item]] {
        var found: [Int: [Item]] = [:]
        for item in items {
            if let index = item.agendaIndex { found[index, default: []].append(item) }
        }
        return found
    }

    /// The identifier of a record in the workspace: "2020-08-31/D1".
    package func identifier(of number: String) -> String { identifier + "/" + number }

    /// The number of a record as it is printed and quoted: "8/D1" where the meeting has a number.
    package func printedNumber(of number: String) -> String {
        self.number.map { "\($0)/\(number)" } ?? identifier(of: number)
    }

    /// That enough were there, where the minutes say so.
    package struct QuorumRecord: Sendable, Equatable {
        package var present: Int?
        package var required: Int?
        package var isMet: Bool?
        package var at: ClockTime?
    }

    /// A meeting that was announced.
    package struct NextMeeting: Sendable, Equatable {
        package var title: String
        package var date: CalendarDate?
        package var endDate: CalendarDate?
        package var start: ClockTime?
        package var end: ClockTime?
        package var timezone: String?
        package var place: String?
        package var isTentative: Bool
        package var remarks: String?
        package var range: SourceRange
        /// Where its values were typed.
        package var places: FrontMatterPlaces
    }

    /// Which meeting approved the minutes.
    package struct Approval: Sendable, Equatable {
        package var meeting: Located<String>?
        package var date: CalendarDate?
    }

    /// Something attached to the minutes.
    package struct Annex: Sendable {
        package enum Content: Sendable {
            case text([Block], [Footnote])
            case chat(ChatLog)
            /// A file that goes with the minutes and is named in them only.
            case file(String)
        }

        package var title: String
        package var source: String?
        package var content: Content
        /// Whether only the internal edition has it.
        package var isConfidential: Bool
        /// Which annex it is, from 0: what its letter follows from, in every edition.
        package var place: Int
        package var range: SourceRange
    }
}

/// What may be told of who said something.
package enum AttributionRule: String, Sendable {
    /// What was said may be used; neither who said it nor who was there may be revealed.
    case chathamHouse = "chatham-house"
}

extension [Minutes.Part] {
    /// The records among them, in the order typed.
    var records: [MeetingRecord] {
        compactMap { part in
            switch part {
            case .record(let record): record
            case .prose: nil
            }
        }
    }
}
