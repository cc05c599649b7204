/// A line of notes: what one person typed at once.
struct NoteEntry: Equatable {
    /// Who typed it, in a log; `nil` in notes of a single hand.
    var writer: String?
    var text: String
    /// The line of the file, from 1.
    var line: Int
    /// Whether a correction put it there or changed it.
    var isCorrected = false
}

/// Notes as they were typed, line by line.
struct TypedNotes {
    /// What they are, for people: “plain notes”.
    var title: String
    /// Whether everybody's lines stand among each other, as in a log.
    var isLog: Bool
    var entries: [NoteEntry]
    /// What programs wrote, such as that somebody came; left out.
    var notices: [NoteEntry] = []
}
