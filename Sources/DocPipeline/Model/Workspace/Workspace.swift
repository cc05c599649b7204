/// What `docgen.yaml` says: whose documents these are, who people are, which meetings there are.
package struct Workspace: Sendable {
    package var organisation: Organisation
    package var defaults: Defaults
    package var people: [Person]
    package var members: [MemberOrganisation]
    package var groups: [WorkingGroup]
    package var series: [MeetingSeries]
    package var archive: ArchiveSettings
    /// Converters to PDF, in the order given.
    package var converters: [ConverterSetting]
    /// Severities the workspace gives to rules by name; `nil` switches a rule off.
    package var severities: [String: Diagnostic.Severity?]
    /// Finds people and organisations by any of their names.
    package var directory: Directory

    /// Every place that members take part from, by IANA names; in no order, some more than once.
    var memberTimezones: [String] {
        defaults.timezones + people.compactMap(\.timezone) + members.compactMap(\.timezone)
    }

    /// The series with an id.
    package func series(_ id: String) -> MeetingSeries? { series.first { $0.id == id } }
}

/// The body that issues the documents.
package struct Organisation: Sendable, Equatable {
    package var id: String
    package var name: String
    /// The name for running heads; the full name where none is given.
    package var shortName: String
    /// Lines under the name: address, registration, website.
    package var letterhead: [String]
    /// A picture, relative to the workspace.
    package var logo: Located<String>?
    /// `RRGGBB`; `nil` for the house's dark blue.
    package var colour: String?
    package var website: String?
    package var email: String?
}

/// What holds for every document that does not say otherwise.
package struct Defaults: Sendable {
    /// IANA name.
    package var timezone: String?
    /// Places whose clocks notices of meetings tell, besides the meeting's own; IANA names.
    package var timezones: [String]
    /// BCP 47.
    package var language: String
    package var place: String?
    package var page: Metadata.PageSetup
    package var referenceDocument: Located<String>?
    package var pageTemplate: Located<String>?
    package var stylesheet: Located<String>?
    /// Width of plain text.
    package var columns: Int
    package var recordTables: RecordTables
    /// The id of the converter to PDF; `nil` for the first that is there.
    package var converter: Located<String>?
    /// The level of PDF/A that PDFs are to have; `nil` for any PDF.
    package var pdfLevel: PDFALevel?
    /// Whose rules of style are checked; `nil` for nobody's.
    package var style: HouseStyle?
}

/// Where the tables of decisions and actions stand in minutes.
package enum RecordTables: String, Sendable { case start, end }

/// Somebody who takes part in meetings.
package struct Person: Sendable, Equatable {
    /// An office held for some time.
    package struct Role: Sendable, Equatable {
        package var title: String
        /// The body the office is in; `nil` for the organisation itself.
        package var body: String?
        package var from: CalendarDate?
        /// The last day; 31 December where only the year is known.
        package var to: CalendarDate?

        /// Whether the office was held on a day; open ends count as held.
        package func isHeld(on date: CalendarDate) -> Bool {
            (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
        }
    }

    package var id: String
    package var name: String
    package var otherSpellings: [String]
    package var organisation: String?
    package var roles: [Role]
    /// Where the person takes part from; IANA name.
    package var timezone: String?
}

/// An organisation that belongs to the umbrella.
package struct MemberOrganisation: Sendable, Equatable {
    /// Consultative status with the Economic and Social Council (resolution 1996/31).
    package enum Status: String, Sendable, CaseIterable { case general, special, roster, none }

    package var id: String
    package var name: String
    package var shortName: String?
    package var otherSpellings: [String]
    package var status: Status?
    /// `ordinary`, `associate`, `individual`, `honorary`.
    package var level: String?
    package var country: String?
    /// Where its people take part from; IANA name.
    package var timezone: String?
}

/// A working group, a focal point or a committee, current or past.
package struct WorkingGroup: Sendable, Equatable {
    package var id: String
    package var name: String
    package var isCurrent: Bool
    package var members: [String]
}

/// Meetings that recur under one name.
package struct MeetingSeries: Sendable, Equatable {
    /// How many must be there for a decision.
    package struct Quorum: Sendable, Equatable {
        package var count: Int?
        /// A share from 0 to 1 of those entitled.
        package var share: Double?
        /// The level of membership that counts.
        package var of: String?
    }

    package var id: String
    /// With `{number}`, `{ordinal}`, `{year}`, `{date}`.
    package var titlePattern: String
    package var recurrence: [String]
    /// Days on which it does not meet although its recurrence has them; sorted.
    package var exceptions: [CalendarDate]
    /// The first day of the rhythm; 1 January where only the year is known.
    package var from: CalendarDate?
    /// The last day of the rhythm; 31 December where only the year is known.
    package var to: CalendarDate?
    /// Who meets, as typed: a group, or the organisation.
    package var body: String?
    package var timezone: String?
    package var start: ClockTime?
    package var end: ClockTime?
    package var place: String?
    package var chair: String?
    package var secretary: String?
    package var agenda: [AgendaItem]
    package var quorum: Quorum?
    /// How to join each of its meetings.
    package var join: JoiningDetails?
}
