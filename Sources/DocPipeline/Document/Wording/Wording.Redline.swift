extension Wording {
    /// How the changes between two versions are named.
    package struct Redline: Sendable {
        /// Which versions are compared: “Changes from {old} to {new}”.
        package let legend: Pattern
        /// Text that is new: “inserted”.
        package let inserted: String
        /// Text that is gone: “deleted”.
        package let deleted: String
        /// Text that stands elsewhere now: “moved”.
        package let moved: String
        /// Before text that stands elsewhere now: “moved away”.
        package let movedAway: String
        /// Before text that stood elsewhere: “moved here”.
        package let movedHere: String

        init(_ labels: inout LabelReader, fallback: Redline?) {
            legend = labels.pattern("legend", else: fallback?.legend)
            inserted = labels.word("inserted", else: fallback?.inserted)
            deleted = labels.word("deleted", else: fallback?.deleted)
            moved = labels.word("moved", else: fallback?.moved)
            movedAway = labels.word("moved_away", else: fallback?.movedAway)
            movedHere = labels.word("moved_here", else: fallback?.movedHere)
        }
    }
}
