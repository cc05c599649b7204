internal import DocPipeline

/// Reads notes line by line and drafts minutes from them.
struct NotesInterpreter {
    private(set) var draft = NotesDraft()
    let notes: TypedNotes
    let directory: Directory
    /// The names behind nicknames, as typed and by `Scribe: nick=Name`; each resolved once.
    var names: [String: String] = [:]
    /// Names before colons that are no speaker's.
    private var notSpeakers: Set<String> = []
    private var paste: Paste?
    private var ballot = Ballot()
    /// The level of headings that are topics, in notes typed as Markdown.
    private let topicLevel: Int
    private var hasTitle = false
    private var everybodyScribes = false
    /// Whether the paragraph above is what somebody said, which “…” goes on with.
    private var isSpeech = false
    private var isLineOpen = false

    private enum Paste { case fence(String), brackets }

    init(_ notes: TypedNotes, directory: Directory) {
        self.notes = notes
        self.directory = directory
        topicLevel = notes.isLog ? 0 : Self.topicLevel(of: notes.entries)
        for entry in notes.entries { read(entry) }
        finishBallot()
        if paste != nil { draft.line("```") }
    }

    // MARK: - Lines

    private mutating func read(_ entry: NoteEntry) {
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
        if notes.isLog, takeLogLine(entry) { return }
        if let heading = Self.heading(text), !notes.isLog {
            take(heading)
            return
        }
        if let match = NoteKeyword.match(trimmed), take(match, entry) { return }
        if notes.isLog, ballot.isOpen, let vote = Ballot.vote(trimmed), let writer = entry.writer {
            ballot.add(vote, by: name(writer), comment: trimmed)
            return
        }
        if speech(trimmed, entry) { return }
        plain(text, entry)
    }

    private mutating func blankLine() {
        isSpeech = false
        isLineOpen = false
        draft.separate()
    }

    /// Text between fences or double brackets is shown as it was pasted.
    private mutating func pasted(_ entry: NoteEntry) -> Bool {
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

    private static func unescaped(_ text: String) -> String? {
        let rest = String(text.dropFirst())
        guard NoteKeyword.match(rest) != nil || rest.hasPrefix("s/") || rest.hasPrefix("…")
            || rest.hasPrefix("...") || rest.hasPrefix("i/")
        else { return nil }
        return rest
    }

    // MARK: - Headings of Markdown

    private static func heading(_ text: String) -> (level: Int, title: String)? {
        guard text.utf8.first == UInt8(ascii: "#") else { return nil }
        let level = text.prefix { $0 == "#" }.count
        let rest = text.dropFirst(level)
        guard level <= 6, rest.first == " " || rest.isEmpty else { return nil }
        var title = rest.trimmingBlanks
        while title.last == "#" { title.removeLast() }
        return (level, title.trimmingBlanks)
    }

    /// The highest level of headings below the title.
    private static func topicLevel(of entries: [NoteEntry]) -> Int {
        var levels: [Int] = []
        for entry in entries where entry.text.utf8.first == UInt8(ascii: "#") {
            if let (level, _) = heading(entry.text) { levels.append(level) }
        }
        if let first = levels.first, levels.dropFirst().allSatisfy({ $0 > first }) {
            levels.removeFirst()
        }
        return levels.min() ?? 2
    }

    private mutating func take(_ heading: (level: Int, title: String)) {
        if heading.level < topicLevel || heading.level == 1 && !hasTitle && draft.items.isEmpty && topicLevel > 1 {
            hasTitle = true
            draft.title = draft.title ?? heading.title
            return
        }
        if heading.level == topicLevel {
            topic(heading.title)
        } else {
            section(heading.title, level: 2 + heading.level - topicLevel)
        }
    }

    mutating func topic(_ title: String) {
        finishBallot()
        isSpeech = false
        guard !title.isEmpty else { return }
        let (text, isPlain) = NoteMarkdown.heading(title)
        let id = isPlain ? nil : "item-\(draft.items.count + 1)"
        draft.items.append(NotesDraft.Item(title: title, id: id))
        draft.paragraph("## \(text)" + (id.map { " {#\($0)}" } ?? ""))
        draft.separate()
    }

    private mutating func section(_ title: String, level: Int) {
        finishBallot()
        isSpeech = false
        guard !title.isEmpty else { return }
        draft.paragraph(String(repeating: "#", count: min(level, 6)) + " " + NoteMarkdown.heading(title).text)
        draft.separate()
    }

    // MARK: - Keywords

    private mutating func take(_ match: NoteKeyword.Match, _ entry: NoteEntry) -> Bool {
        let rest = match.rest
        switch match.keyword {
        case .meeting where !rest.isEmpty && (draft.title == nil || notes.isLog):
            if let earlier = draft.title, earlier != rest { draft.paragraph(shown("Meeting: " + earlier)) }
            draft.title = rest
        case .date where draft.date == nil && !rest.isEmpty: draft.date = rest
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
        case .agenda where notes.isLog, .previous, .next:
            let label = entry.text.trimmingBlanks.prefix { $0 != ":" }
            record("\(label): " + shown(rest))
        case .meeting, .date, .topic, .subtopic, .action, .decision, .proposal, .motion, .vote, .agenda:
            return false
        }
        return true
    }

    private mutating func record(_ text: String) {
        isSpeech = false
        draft.paragraph(text)
        draft.separate()
    }

    /// “A, B to do X” with the names that nicknames stand for; “A: do X” too.
    private mutating func action(_ text: String) -> String {
        guard let to = text.range(ofWord: " to ") else { return shown(text) }
        let owners = text[..<to.lowerBound].split(separator: ",").map { name($0.trimmingBlanks) }
        guard owners.allSatisfy({ $0.utf8.count <= 60 }) else { return shown(text) }
        return owners.joined(separator: ", ") + " to " + shown(String(text[to.upperBound...]))
    }

    // MARK: - People

    private mutating func take(people match: NoteKeyword.Match, _ entry: NoteEntry) -> Bool {
        var rest = match.rest
        if match.keyword == .scribe, rest == "*" {
            everybodyScribes = true
            return true
        }
        if match.sign != .colon, rest.isEmpty { rest = entry.writer ?? "" }
        // A heading over a list that follows: kept as it is.
        guard !rest.isEmpty else { return match.sign == .equals }
        let separators: Set<Character> = [",", ";", "，", "、"]
        let typed = rest.split { separators.contains($0) }.map(\.trimmingBlanks).filter { !$0.isEmpty }
        guard typed.allSatisfy({ $0.utf8.count <= 100 }) else { return false }
        let people = typed.map { part -> String in
            if match.keyword == .scribe, let equals = part.firstIndex(of: "=") {
                let nick = String(part[..<equals]), real = String(part[part.index(after: equals)...])
                names[nick.lowercased()] = directory.printedName(ofAuthor: real.trimmingBlanks)
            }
            return name(String(part.prefix { $0 != "=" }))
        }
        let list: WritableKeyPath<NotesDraft, [String]> =
            switch match.keyword {
            case .chair: \.chairs
            case .scribe: \.scribes
            case .regrets: \.regrets
            case .guests: \.guests
            default: \.present
            }
        switch match.sign {
        case .equals: draft[keyPath: list] = []
        case .minus:
            // Who scribes no more has scribed; who was counted by mistake was not there.
            if match.keyword != .scribe { draft[keyPath: list].removeAll { people.contains($0) } }
            return true
        case .colon, .plus: break
        }
        for person in people where !draft[keyPath: list].contains(person) {
            draft[keyPath: list].append(person)
        }
        return true
    }

    /// The name behind a nickname, as it is printed.
    mutating func name(_ typed: String) -> String {
        let key = typed.lowercased()
        if let known = names[key] { return known }
        let spaced = typed.replacingUnderscores
        let found = directory.printedName(ofAuthor: spaced)
        names[key] = found
        return found
    }

    // MARK: - Logs

    private static let programs: Set<String> = [
        "zakim", "rrsagent", "agendabot", "trackbot", "ghurlbot", "gb", "github-bot", "meetbot",
    ]

    /// Takes lines that people write to programs and programs to people.
    private mutating func takeLogLine(_ entry: NoteEntry) -> Bool {
        let lower = entry.text.prefix(40).lowercased()
        if let writer = entry.writer, Self.programs.contains(writer.lowercased()) {
            if let title = Self.agendum(entry.text) {
                topic(title)
                return true
            }
            draft.commands.append(entry)
            return true
        }
        let isCommand =
            Self.programs.contains { lower.hasPrefix($0 + ",") || lower.hasPrefix($0 + ":") }
            || ["agenda+", "agenda-", "agenda?", "q+", "q-", "q?", "queue"].contains { lower.hasPrefix($0) }
            || lower.hasPrefix("ack ") && lower.count < 40
        if isCommand { draft.commands.append(entry) }
        return isCommand
    }

    /// The title in “agendum 2 -- YAML-LD -- taken up [from …]”.
    private static func agendum(_ text: String) -> String? {
        guard text.hasPrefix("agendum "), text.contains("taken up") || text.contains("just opened")
        else { return nil }
        let parts = text.split(separator: "--").map(\.trimmingBlanks)
        return parts.count >= 3 ? parts[1..<(parts.count - 1)].joined(separator: " -- ") : nil
    }

    // MARK: - What was said

    /// “Name: words”, and “…” going on with it.
    private mutating func speech(_ text: String, _ entry: NoteEntry) -> Bool {
        for dots in ["…", "..."] where text.hasPrefix(dots) && isSpeech {
            var rest = text[...]
            while rest.hasPrefix(dots) { rest = rest.dropFirst(dots.count) }
            draft.continuing(shown(rest.trimmingBlanks))
            return true
        }
        guard let colon = text.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return false }
        let typed = String(text[..<colon])
        let words = text[text.index(after: colon)...]
        guard words.first?.isWhitespace == true, let speaker = speaker(typed) else { return false }
        draft.paragraph("**\(NoteMarkdown.escaped(speaker)):** \(shown(words.trimmingBlanks))")
        isSpeech = true
        isLineOpen = false
        return true
    }

    /// The name before a colon, where it is a person's: known, present, or in a log a single word or
    /// built like a name.
    private mutating func speaker(_ typed: String) -> String? {
        if notSpeakers.contains(typed) { return nil }
        let known = directory.person(typed.replacingUnderscores)?.name ?? names[typed.lowercased()]
        if let known { return known }
        let isWord = !typed.isEmpty && typed.allSatisfy { $0.isLetter || $0.isNumber || "-_'’.|".contains($0) }
        let looksLikeName = PersonName(typed).looksLikePerson
        let isPresent = (draft.present + draft.guests + draft.chairs).contains {
            let words = FoldedText($0).text.split(separator: " ").map(String.init)
            let folded = FoldedText(typed).text
            return folded == FoldedText($0).text || words.first == folded || words.last == folded
        }
        guard isPresent || notes.isLog && (isWord || looksLikeName) || looksLikeName && !Self.isLabel(typed)
        else {
            notSpeakers.insert(typed)
            return nil
        }
        return name(typed)
    }

    /// Whether words before a colon name a thing: “Next Steps”, “Open Questions”.
    private static func isLabel(_ typed: String) -> Bool {
        let last = FoldedText(typed).text.split(separator: " ").last.map(String.init) ?? ""
        return ["steps", "questions", "items", "topics", "notes", "minutes", "issues", "id", "date",
            "time", "members", "others", "day", "agenda", "link", "links", "report", "update",
            "updates"].contains(last)
    }

    /// A line that nothing else took: as it was typed.
    private mutating func plain(_ text: String, _ entry: NoteEntry) {
        guard notes.isLog else {
            if isSpeech { draft.separate() }
            isSpeech = false
            draft.line(text)
            return
        }
        let words = shown(text)
        if let writer = entry.writer, !isScribe(writer) {
            draft.paragraph("*\(NoteMarkdown.escaped(name(writer))):* \(words)")
            isSpeech = false
        } else {
            draft.paragraph(words)
            isSpeech = true
        }
    }

    private mutating func isScribe(_ writer: String) -> Bool {
        everybodyScribes || draft.scribes.contains(name(writer))
    }

    /// A text as Markdown: in a log nobody meant any, and `-> address words` is a link.
    private func shown(_ text: String) -> String {
        if text.hasPrefix("-> "), let (address, words) = Self.link(text) {
            return "[\(NoteMarkdown.escaped(words))](<\(address)>)"
        }
        return notes.isLog ? NoteMarkdown.escaped(text) : text
    }

    private static func link(_ text: String) -> (String, String)? {
        let parts = text.dropFirst(3).split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].hasPrefix("http"),
            !parts[0].utf8.contains(UInt8(ascii: ">")), !parts[0].utf8.contains(UInt8(ascii: "<"))
        else { return nil }
        return (String(parts[0]), parts[1].trimmingBlanks)
    }

    // MARK: - Votes

    private mutating func finishBallot() {
        defer { ballot = Ballot() }
        guard ballot.isOpen, !ballot.votes.isEmpty else { return }
        record(ballot.line)
        record(ballot.roll)
    }
}

extension String {
    /// Underscores as blanks, as nicknames have them.
    var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }).trimmingBlanks }

    /// Where a word with its blanks stands first.
    func range(ofWord word: String) -> Range<Index>? { firstRange(of: word) }
}
