/// What a library or an archive asks of a document, apart from its text.
package struct DocumentDescription: Sendable, Equatable {
    /// How far the document has come; the raw values are those of `status`.
    package enum State: String, Sendable {
        case planned, draft, approved, agreed, submitted

        /// Whether the text is that which was approved or handed in.
        package var isFinal: Bool {
            switch self {
            case .approved, .submitted: true
            case .planned, .draft, .agreed: false
            }
        }
    }

    /// A decision with its printed number.
    package struct Decision: Sendable, Equatable {
        package var number: String
        package var text: String

        package init(number: String, text: String) {
            self.number = number
            self.text = text
        }
    }

    package var kind: Metadata.Kind
    /// Stable within the workspace: "minutes/2020-08-31", "statements/kyoto-2021".
    package var identifier: String
    package var title: String
    /// BCP 47.
    package var language: String
    /// Of the meeting or the statement; ``CalendarDate/unknown`` where nothing is known.
    package var date: CalendarDate
    package var state: State
    /// When the minutes were approved, where it is recorded.
    package var approved: CalendarDate?
    /// The id of the meeting's series.
    package var series: String?
    /// Where and on what occasion, for "coverage" (Dublin Core).
    package var coverage: [String] = []
    /// Whose document it is: the organisation, or those who submitted the statement.
    package var creators: [String] = []
    /// Who else made it: the minute-taker, the co-signatories.
    package var contributors: [String] = []
    /// Who was at the meeting.
    package var participants: [String] = []
    /// Headings of the agenda or of the declaration.
    package var subjects: [String] = []
    package var decisions: [Decision] = []
    /// What it refers to: the meeting that approved it, the declaration.
    package var relations: [String] = []
    /// In words of Dublin Core's type: "minutes", "written statement", "oral statement".
    package var type: String
    package var corrigendum: Corrigendum?

    package init(
        kind: Metadata.Kind, identifier: String, title: String, language: String,
        date: CalendarDate, state: State, type: String
    ) {
        self.kind = kind
        self.identifier = identifier
        self.title = title
        self.language = language
        self.date = date
        self.state = state
        self.type = type
    }
}
