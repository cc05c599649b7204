/// One register: as a table for people, and as entries for programs.
struct RegisterTable: Sendable {
    /// A column of the printed table.
    struct Column: Sendable {
        /// In the document's language.
        var title: String
        /// Its part of a page's width.
        var share: Double
    }

    /// One thing a program is told of an entry.
    enum Value: Sendable {
        case text(String)
        case number(Int)
        case flag(Bool)
        case texts([String])
    }

    var kind: RegisterKind
    var columns: [Column]
    /// As many cells as columns.
    var rows: [[String]]
    /// What each value of an entry is called, in order.
    var keys: [String]
    /// As many values as keys; `nil` for what is not known.
    var entries: [[Value?]]
}

extension RegisterTable.Value {
    static func text(_ text: String?) -> Self? { text.map { .text($0) } }

    /// Dates as RFC 3339 writes them.
    static func date(_ date: CalendarDate?) -> Self? { date.map { .text($0.description) } }
}
