internal import DocPipeline

/// Minutes that come into being from notes: what stands in the front matter, and the body.
struct NotesDraft {
    struct Item {
        var title: String
        /// An id, where the words of the title may read otherwise in Markdown.
        var id: String?
    }

    var title: String?
    var date: String?
    var start: ClockTime?
    var end: ClockTime?
    var place: String?
    /// The days of meetings to come, with their times.
    var next: [(date: CalendarDate, start: ClockTime?)] = []
    var chairs: [String] = []
    var scribes: [String] = []
    var present: [String] = []
    var regrets: [String] = []
    var guests: [String] = []
    /// What stood in brackets beside the names of those.
    var asides: [String: NameAside] = [:]
    /// Names that were typed in part, with the whole.
    var completed: [(typed: String, name: String)] = []
    var items: [Item] = []
    var body: [UInt8] = []

    var decisions = 0
    var actions = 0
    var motions = 0
    /// Lines of people to programs, and of programs to people; left out.
    var commands: [NoteEntry] = []

    /// Adds a paragraph, which a blank line sets apart.
    mutating func paragraph(_ text: String) {
        separate()
        body += text.utf8
        body.append(0x0A)
    }

    /// Adds a line as it is, under the one before.
    mutating func line(_ text: String) {
        body += text.utf8
        body.append(0x0A)
    }

    /// Goes on with the paragraph above.
    mutating func continuing(_ text: String) {
        if body.last == 0x0A { body.removeLast() }
        body += "\n\(text)\n".utf8
    }

    /// Sees to a blank line.
    mutating func separate() {
        guard !body.isEmpty, !body.hasBlankLineAtEnd else { return }
        body.append(0x0A)
    }
}

extension [UInt8] {
    var hasBlankLineAtEnd: Bool { count > 1 && self[count - 1] == 0x0A && self[count - 2] == 0x0A }
}
