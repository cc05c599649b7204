internal import DocPipeline

/// Reads notes line by line and drafts minutes from them.
struct NotesInterpreter {
    var draft = NotesDraft()
    let notes: TypedNotes
    let directory: Directory
    /// The day of the meeting, where it was told.
    let date: CalendarDate?
    /// The names behind nicknames, as typed and by `Scribe: nick=Name`; each resolved once.
    var names: [String: String] = [:]
    /// Whether writers of a log are programs.
    var programWriters: [String: Bool] = [:]
    /// Names before colons that are somebody's, as they are printed.
    var speakers: [String: String] = [:]
    /// Names before colons that are no speaker's.
    var notSpeakers: Set<String> = []
    var paste: Paste?
    var ballot = Ballot()
    /// The level of headings that are topics, in notes typed as Markdown.
    let topicLevel: Int
    var hasTitle = false
    var everybodyScribes = false
    /// Whether the paragraph above is what somebody said, which “…” goes on with.
    var isSpeech = false
    /// Whether the line before, and the one before that, was taken by nothing.
    var isAfterPlain = false
    var wasPlain = false
    /// The line before, where it is a paragraph's first, and where it begins in the body: a line of
    /// dashes below makes it a heading.
    var openLine: (text: String, offset: Int)?

    enum Paste { case fence(String), brackets }

    /// Who spoke last: the scribe's “…” goes on with it, whoever has typed something since.
    var lastSpeaker: String?

    init(_ notes: TypedNotes, directory: Directory, date: CalendarDate?) {
        self.notes = notes
        self.directory = directory
        self.date = date
        let end = Self.frontMatterEnd(of: notes)
        let entries = notes.entries[(end == 0 ? 0 : end + 1)...]
        topicLevel = notes.isLog ? 0 : Self.topicLevel(of: entries)
        if end > 0 { read(frontMatter: notes.entries[1..<end]) }
        for entry in entries { read(entry) }
        finishBallot()
        if paste != nil { draft.line("```") }
    }

    // MARK: - Lines

    mutating func read(_ entry: NoteEntry) {
        let open = openLine
        openLine = nil
        wasPlain = isAfterPlain
        isAfterPlain = false
        if pasted(entry) { return }
        let text = entry.text
        let trimmed = notes.isLog ? text : text.trimmingBlanks
        if trimmed.isEmpty {
            blankLine()
            return
        }
        if trimmed.hasPrefix("\\"), let escaped = Self.unescaped(trimmed) {
            plain(escaped, entry)
            return
        }
        if !notes.isLog, let match = NoteKeyword.record(in: trimmed), take(match, entry) { return }
        if notes.isLog, takeLogLine(entry) { return }
        if let heading = Self.heading(text), !notes.isLog {
            take(heading)
            return
        }
        if !notes.isLog, let level = Self.underline(trimmed) {
            if let open {
                draft.body.removeSubrange(open.offset...)
                take((level, open.text.trimmingBlanks))
                return
            }
            draft.separate()
        }
        if let match = NoteKeyword.match(trimmed), take(match, entry) { return }
        if Self.isReport(trimmed) {
            record(shown(trimmed))
            return
        }
        if notes.isLog, ballot.isOpen, let vote = Ballot.vote(trimmed), let writer = entry.writer {
            ballot.add(vote, by: name(writer), comment: trimmed)
            return
        }
        if speech(trimmed, entry) { return }
        plain(text, entry)
    }

    /// Whether a line says what became of an action: “ACTION 2020-01-15/A2: done”.
    static func isReport(_ text: String) -> Bool {
        guard text.hasPrefix("ACTION "), let colon = text.firstIndex(of: ":") else { return false }
        let words = text[..<colon].dropFirst(7)
        return words.count < 60 && words.contains { $0.isNumber } && !words.contains(" ")
    }

    mutating func blankLine() {
        isSpeech = false
        draft.separate()
    }

    /// Text between fences or double brackets is shown as it was pasted.
    mutating func pasted(_ entry: NoteEntry) -> Bool {
        let trimmed = entry.text.trimmingBlanks
        switch paste {
        case .fence(let fence):
            draft.line(entry.text)
            if trimmed.hasPrefix(fence), trimmed.allSatisfy({ $0 == fence.first }) { paste = nil }
            return true
        case .brackets:
            if trimmed == "]]" {
                draft.line("```")
                paste = nil
            } else {
                draft.line(entry.text)
            }
            return true
        case nil: break
        }
        if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
            draft.separate()
            draft.line(notes.isLog ? trimmed : entry.text)
            let mark = trimmed.first ?? "`"
            let fence = String(trimmed.prefix { $0 == mark })
            // On one line it ends where it begins.
            let rest = trimmed.dropFirst(fence.count)
            if !rest.contains(fence) { paste = .fence(fence) }
            return true
        }
        if trimmed == "[[" {
            draft.separate()
            draft.line("```text")
            paste = .brackets
            return true
        }
        return false
    }

    static func unescaped(_ text: String) -> String? {
        let rest = String(text.dropFirst())
        guard
            NoteKeyword.match(rest) != nil || rest.hasPrefix("s/") || rest.hasPrefix("…")
                || rest.hasPrefix("...") || rest.hasPrefix("i/")
        else { return nil }
        // Minutes take a word in capitals with a colon for a record, but not in italics.
        if let match = NoteKeyword.match(rest), match.keyword.isRecord, match.sign == .colon,
            let colon = rest.firstIndex(of: ":")
        {
            return "*\(rest[..<colon]):*\(rest[rest.index(after: colon)...])"
        }
        return rest
    }

    // MARK: - Keywords

    mutating func take(_ match: NoteKeyword.Match, _ entry: NoteEntry) -> Bool {
        let rest = match.rest
        switch match.keyword {
        case .meeting where !rest.isEmpty && (draft.title == nil || notes.isLog):
            if let earlier = draft.title, earlier != rest {
                draft.paragraph(shown("Meeting: " + earlier))
            }
            draft.title = rest
        case .date where draft.date == nil && !rest.isEmpty: draft.date = rest
        case .time, .start, .end: return take(time: match)
        case .place where draft.place == nil && draft.items.isEmpty && !rest.isEmpty:
            draft.place = rest
        case .topic where !rest.isEmpty: topic(rest)
        case .subtopic where !rest.isEmpty: section(rest, level: 3)
        case .chair, .scribe, .present, .regrets, .guests: return take(people: match, entry)
        case .action where !rest.isEmpty:
            record("ACTION: " + action(rest))
            draft.actions += 1
        case .decision where !rest.isEmpty:
            finishBallot()
            record("DECISION: " + shown(rest))
            draft.decisions += 1
        case .proposal where !rest.isEmpty:
            finishBallot()
            ballot = Ballot(isOpen: notes.isLog)
            record("MOTION: " + shown(rest))
            draft.motions += 1
        case .motion where !rest.isEmpty:
            record("MOTION: " + shown(rest))
            draft.motions += 1
        case .vote where !rest.isEmpty: record("VOTE: " + shown(rest))
        case .issue, .summary:
            record("**\(match.keyword == .issue ? "Issue" : "Summary"):** " + shown(rest))
        case .next where take(next: rest): break
        case .agenda where notes.isLog, .previous, .next:
            let label = entry.text.trimmingBlanks.prefix { $0 != ":" }
            record("\(label): " + shown(rest))
        case .meeting, .date, .place, .topic, .subtopic, .action, .decision, .proposal, .motion,
            .vote,
            .agenda:
            return false
        }
        return true
    }

    mutating func record(_ text: String) {
        isSpeech = false
        lastSpeaker = nil
        draft.paragraph(text)
        draft.separate()
    }

    // MARK: - Votes

    mutating func finishBallot() {
        defer { ballot = Ballot() }
        guard ballot.isOpen, !ballot.votes.isEmpty else { return }
        record(ballot.line)
        record(ballot.roll)
    }
}
