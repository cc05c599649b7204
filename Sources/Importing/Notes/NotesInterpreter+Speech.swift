internal import DocPipeline

// What was said, by whom, and lines that nothing else took.

extension NotesInterpreter {
    /// “Name: words”, and “…” going on with it.
    mutating func speech(_ text: String, _ entry: NoteEntry) -> Bool {
        if let writer = entry.writer, !draft.scribes.isEmpty, !isScribe(writer) { return false }
        for dots in ["…", "..."] where text.hasPrefix(dots) && (isSpeech || lastSpeaker != nil) {
            var rest = text[...]
            while rest.hasPrefix(dots) { rest = rest.dropFirst(dots.count) }
            if isSpeech {
                draft.continuing(shown(rest.trimmingBlanks))
            } else if let lastSpeaker {
                draft.paragraph(
                    "**\(NoteMarkdown.escaped(lastSpeaker)):** \(shown(rest.trimmingBlanks))")
                isSpeech = true
            }
            return true
        }
        guard let colon = text.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        let typed = String(text[..<colon])
        let words = text[text.index(after: colon)...]
        guard words.first?.isWhitespace == true, let speaker = speaker(typed) else { return false }
        draft.paragraph("**\(NoteMarkdown.escaped(speaker)):** \(shown(words.trimmingBlanks))")
        isSpeech = true
        lastSpeaker = speaker
        return true
    }

    /// The name before a colon, where it is a person's: known, present, or in a log a single word or
    /// built like a name.
    mutating func speaker(_ typed: String) -> String? {
        if let speaker = speakers[typed] { return speaker }
        if notSpeakers.contains(typed) { return nil }
        guard let found = unseenSpeaker(typed) else {
            notSpeakers.insert(typed)
            return nil
        }
        speakers[typed] = found
        return found
    }

    private mutating func unseenSpeaker(_ typed: String) -> String? {
        // An item of a list, or a link.
        guard !typed.contains(where: { "[]*<>|#`".contains($0) }) || notes.isLog else { return nil }
        let known = directory.person(typed.replacingUnderscores)?.name ?? names[typed.lowercased()]
        if let known { return known }
        let isWord =
            !typed.isEmpty
            && typed.allSatisfy { $0.isLetter || $0.isNumber || "-_'’.|".contains($0) }
        let looksLikeName = PersonName(typed).looksLikePerson
        let isPresent = (draft.present + draft.guests + draft.chairs).contains {
            let words = FoldedText($0).text.split(separator: " ").map(String.init)
            let folded = FoldedText(typed).text
            return folded == FoldedText($0).text || words.first == folded || words.last == folded
        }
        guard
            isPresent || notes.isLog && (isWord || looksLikeName)
                || looksLikeName && !Self.isLabel(typed)
        else { return nil }
        return name(typed)
    }

    /// Whether words before a colon name a thing: “Next Steps”, “Open Questions”.
    static func isLabel(_ typed: String) -> Bool {
        let last = FoldedText(typed).text.split(separator: " ").last.map(String.init) ?? ""
        return [
            "steps", "questions", "items", "topics", "notes", "minutes", "issues", "id", "date",
            "time", "members", "others", "day", "agenda", "link", "links", "report", "update",
            "updates",
        ].contains(last)
    }

    /// A line that nothing else took: as it was typed.
    mutating func plain(_ text: String, _ entry: NoteEntry) {
        guard notes.isLog else {
            if isSpeech { draft.separate() }
            isSpeech = false
            lastSpeaker = nil
            // A paragraph of its own, where checking sees that a colon is missing.
            if Self.lacksColon(text) { draft.separate() }
            if !wasPlain { openLine = (text, draft.body.count) }
            isAfterPlain = true
            draft.line(shown(text))
            return
        }
        let words = shown(text)
        if let writer = entry.writer, !isScribe(writer) {
            draft.paragraph("*\(NoteMarkdown.escaped(name(writer))):* \(words)")
            isSpeech = false
        } else {
            draft.paragraph(words)
            isSpeech = true
            lastSpeaker = nil
        }
    }

    /// Whether a line begins with the word of a record in capitals, and no colon: “ACTION Paul to …”.
    private static func lacksColon(_ text: String) -> Bool {
        let word = text.prefix { $0 >= "A" && $0 <= "Z" }
        guard word.count > 3, text.dropFirst(word.count).first == " " else { return false }
        return NoteKeyword.match(word + ":") != nil
    }

    mutating func isScribe(_ writer: String) -> Bool {
        everybodyScribes || draft.scribes.contains(name(writer))
    }

    /// A text as Markdown: in a log nobody meant any, and `-> address words` is a link.
    func shown(_ text: String) -> String {
        if text.hasPrefix("-> "), let (address, words) = Self.link(text) {
            return "[\(NoteMarkdown.escaped(words))](<\(address)>)"
        }
        return notes.isLog ? NoteMarkdown.escaped(text) : text
    }

    static func link(_ text: String) -> (String, String)? {
        let parts = text.dropFirst(3).split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].hasPrefix("http"),
            !parts[0].utf8.contains(UInt8(ascii: ">")), !parts[0].utf8.contains(UInt8(ascii: "<"))
        else { return nil }
        return (String(parts[0]), parts[1].trimmingBlanks)
    }
}

extension String {
    /// Underscores as blanks, as nicknames have them.
    var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }).trimmingBlanks }

    /// Where a word with its blanks stands first.
    func range(ofWord word: String) -> Range<Index>? { firstRange(of: word) }
}
