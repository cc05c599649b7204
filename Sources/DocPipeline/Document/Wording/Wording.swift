/// The words and the forms of dates of one language, as documents are printed with them.
///
/// Read once from a label file; what looks a word up afterwards reads a stored property. The groups
/// are those of the file: `records.moved_by` there is `records.movedBy` here.
///
/// A class that never changes: all documents of a language share its some two hundred texts, and
/// none copies them.
package final class Wording: Sendable {
    /// BCP 47, as the file says: "en", "de-AT".
    package let language: String
    package let kinds: Kinds
    package let facts: Facts
    package let modes: Modes
    package let statuses: Statuses
    package let attendance: Attendance
    package let roles: Roles
    package let agenda: Agenda
    package let records: Records
    package let actionStatuses: ActionStatuses
    package let methods: Methods
    package let majorities: Majorities
    package let outcomes: Outcomes
    package let votes: Votes
    package let tables: Tables
    package let registers: Registers
    package let meetings: Meetings
    package let annexes: Annexes
    package let chat: Chat
    package let approval: Approval
    package let archive: Archive
    package let statements: Statements
    package let editions: Editions
    package let forms: Forms
    package let contributions: Contributions
    package let redline: Redline
    package let navigation: Navigation
    package let dates: Dates
    package let times: Times
    package let numbers: Numbers
    package let lists: Lists

    /// Reads a label file; keys that the file leaves out are taken from `fallback`, which is the
    /// base language of a regional one, and English for a language that is not complete.
    package convenience init(_ value: LocatedValue, fallback: Wording? = nil) {
        var labels = LabelReader(value)
        self.init(&labels, fallback: fallback)
    }

    /// Reads a label file and says what is wrong with it: a key that neither it nor `fallback` has
    /// (its name stands in the word's place), one that nobody knows, a placeholder that nothing
    /// fills.
    package static func read(_ value: LocatedValue, fallback: Wording? = nil) -> Diagnosed<Wording>
    {
        var labels = LabelReader(value)
        let wording = Wording(&labels, fallback: fallback)
        labels.reportUnknownKeys()
        return Diagnosed(wording, labels.diagnostics)
    }

    private init(_ labels: inout LabelReader, fallback: Wording?) {
        labels.ignore("kind")
        language = labels.word("language", else: nil)
        kinds = labels.group("kinds") { Kinds(&$0, fallback: fallback?.kinds) }
        facts = labels.group("facts") { Facts(&$0, fallback: fallback?.facts) }
        modes = labels.group("modes") { Modes(&$0, fallback: fallback?.modes) }
        statuses = labels.group("statuses") { Statuses(&$0, fallback: fallback?.statuses) }
        attendance = labels.group("attendance") { Attendance(&$0, fallback: fallback?.attendance) }
        roles = labels.group("roles") { Roles(&$0, fallback: fallback?.roles) }
        agenda = labels.group("agenda") { Agenda(&$0, fallback: fallback?.agenda) }
        records = labels.group("records") { Records(&$0, fallback: fallback?.records) }
        actionStatuses = labels.group("action_statuses") {
            ActionStatuses(&$0, fallback: fallback?.actionStatuses)
        }
        methods = labels.group("methods") { Methods(&$0, fallback: fallback?.methods) }
        majorities = labels.group("majorities") { Majorities(&$0, fallback: fallback?.majorities) }
        outcomes = labels.group("outcomes") { Outcomes(&$0, fallback: fallback?.outcomes) }
        votes = labels.group("votes") { Votes(&$0, fallback: fallback?.votes) }
        tables = labels.group("tables") { Tables(&$0, fallback: fallback?.tables) }
        registers = labels.group("registers") { Registers(&$0, fallback: fallback?.registers) }
        meetings = labels.group("meetings") { Meetings(&$0, fallback: fallback?.meetings) }
        annexes = labels.group("annexes") { Annexes(&$0, fallback: fallback?.annexes) }
        chat = labels.group("chat") { Chat(&$0, fallback: fallback?.chat) }
        approval = labels.group("approval") { Approval(&$0, fallback: fallback?.approval) }
        archive = labels.group("archive") { Archive(&$0, fallback: fallback?.archive) }
        statements = labels.group("statements") { Statements(&$0, fallback: fallback?.statements) }
        editions = labels.group("editions") { Editions(&$0, fallback: fallback?.editions) }
        forms = labels.group("forms") { Forms(&$0, fallback: fallback?.forms) }
        contributions = labels.group("contributions") {
            Contributions(&$0, fallback: fallback?.contributions)
        }
        redline = labels.group("redline") { Redline(&$0, fallback: fallback?.redline) }
        navigation = labels.group("navigation") { Navigation(&$0, fallback: fallback?.navigation) }
        dates = labels.group("dates") { Dates(&$0, fallback: fallback?.dates) }
        times = labels.group("times") { Times(&$0, fallback: fallback?.times) }
        numbers = labels.group("numbers") { Numbers(&$0, fallback: fallback?.numbers) }
        lists = labels.group("lists") { Lists(&$0, fallback: fallback?.lists) }
    }
}
