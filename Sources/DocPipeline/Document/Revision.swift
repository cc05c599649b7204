/// What became of a piece of a document between two versions of it.
package enum Revision: Sendable, Hashable {
    case inserted
    case deleted
    /// Stood here and stands now where ``movedHere(_:)`` has the same number.
    case movedAway(Int)
    /// Stands here now; the text as it was is at ``movedAway(_:)`` of the same number.
    case movedHere(Int)

    /// Whether the piece is not part of the new version.
    package var isGone: Bool {
        switch self {
        case .deleted, .movedAway: true
        case .inserted, .movedHere: false
        }
    }

    /// Counts moves from 1; `nil` for what was not moved.
    package var move: Int? {
        switch self {
        case .inserted, .deleted: nil
        case .movedAway(let number), .movedHere(let number): number
        }
    }
}

/// What a document that shows the changes between two versions says of them.
package struct Redline: Sendable, Equatable {
    /// What readers are told who hear a page or read plain text.
    package struct Words: Sendable, Equatable {
        package var inserted = "inserted:"
        package var deleted = "deleted:"
        /// Before what stands elsewhere now.
        package var movedAway = "moved away:"
        /// Before what stood elsewhere.
        package var movedHere = "moved here:"

        package init() {}
    }

    /// Who is named beside every change.
    package var author: String
    /// The day the changes carry.
    package var date: CalendarDate
    /// Which versions are compared, and how changes are marked; for formats that have no such
    /// marks of their own.
    package var legend: Notice
    package var words: Words

    package init(author: String, date: CalendarDate, legend: Notice, words: Words = Words()) {
        self.author = author
        self.date = date
        self.legend = legend
        self.words = words
    }
}
