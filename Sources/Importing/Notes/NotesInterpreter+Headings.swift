// Headings of notes that were typed as Markdown, and what becomes of them.

extension NotesInterpreter {
    static func heading(_ text: String) -> (level: Int, title: String)? {
        guard text.utf8.first == UInt8(ascii: "#") else { return nil }
        let level = text.prefix { $0 == "#" }.count
        let rest = text.dropFirst(level)
        guard level <= 6, rest.first == " " || rest.isEmpty else { return nil }
        var title = rest.trimmingBlanks
        while title.last == "#" { title.removeLast() }
        return (level, NoteMarkdown.withoutBold(title.trimmingBlanks))
    }

    /// The level of the heading that a line of dashes or of equals signs makes of the line above.
    static func underline(_ text: String) -> Int? {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "="),
            text.utf8.allSatisfy({ $0 == first })
        else { return nil }
        return first == UInt8(ascii: "=") ? 1 : 2
    }

    /// The highest level of headings below the title.
    static func topicLevel(of entries: ArraySlice<NoteEntry>) -> Int {
        var levels: [Int] = []
        var isBelowText = false
        for entry in entries {
            if entry.text.utf8.first == UInt8(ascii: "#") {
                if let (level, _) = heading(entry.text) { levels.append(level) }
            } else if isBelowText, let level = underline(entry.text.trimmingBlanks) {
                levels.append(level)
            }
            isBelowText = !entry.text.isEmpty
        }
        if let first = levels.first, levels.dropFirst().allSatisfy({ $0 > first }) {
            levels.removeFirst()
        }
        return levels.min() ?? 2
    }

    /// Where front matter that the notes have already ends: the index of its last line, 0 without any.
    static func frontMatterEnd(of notes: TypedNotes) -> Int {
        guard !notes.isLog, notes.entries.first?.text == "---" else { return 0 }
        return notes.entries.dropFirst().prefix(50).firstIndex { $0.text == "---" } ?? 0
    }

    /// Reads the lines of front matter.
    mutating func read(frontMatter lines: ArraySlice<NoteEntry>) {
        for entry in lines where !entry.text.isEmpty {
            if let match = NoteKeyword.match(entry.text), take(match, entry) { continue }
            draft.paragraph(NoteMarkdown.escaped(entry.text))
        }
    }

    mutating func take(_ heading: (level: Int, title: String)) {
        // A day on a line of its own is that of the meeting.
        if draft.date == nil, draft.items.isEmpty, TypedDay.date(heading.title) != nil {
            draft.date = heading.title
            return
        }
        if heading.level < topicLevel
            || heading.level == 1 && !hasTitle && draft.items.isEmpty && topicLevel > 1
        {
            hasTitle = true
            if let title = draft.title, title != heading.title {
                draft.paragraph("**\(heading.title)**")
                draft.separate()
            }
            draft.title = draft.title ?? heading.title
            return
        }
        if heading.level == topicLevel {
            topic(heading.title, isMarkdown: true)
        } else {
            section(heading.title, level: 2 + heading.level - topicLevel, isMarkdown: true)
        }
    }

    /// An item of the agenda; a heading that was typed as Markdown stays as it is.
    mutating func topic(_ title: String, isMarkdown: Bool = false) {
        finishBallot()
        isSpeech = false
        guard !title.isEmpty else { return }
        let (text, isPlain) = NoteMarkdown.heading(title)
        let id = isPlain ? nil : "item-\(draft.items.count + 1)"
        draft.items.append(
            NotesDraft.Item(title: isMarkdown ? NoteMarkdown.words(of: title) : title, id: id))
        lastSpeaker = nil
        draft.paragraph("## \(isMarkdown ? title : text)" + (id.map { " {#\($0)}" } ?? ""))
        draft.separate()
    }

    mutating func section(_ title: String, level: Int, isMarkdown: Bool = false) {
        finishBallot()
        isSpeech = false
        guard !title.isEmpty else { return }
        lastSpeaker = nil
        draft.paragraph(
            String(repeating: "#", count: min(level, 6)) + " "
                + (isMarkdown ? title : NoteMarkdown.heading(title).text))
        draft.separate()
    }
}
