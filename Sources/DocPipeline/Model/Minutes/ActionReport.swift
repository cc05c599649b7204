/// What a meeting says became of an action that an earlier one gave out:
/// `ACTION 2020-01-15/A2: done on 2020-08-20, sent to all members`.
package struct ActionReport: Sendable {
    /// The identifier of the action, as typed.
    package var action: Located<String>
    /// `nil` when the report does not begin with a word for it.
    package var status: Action.Status?
    /// The first word of the report, which should be one for the status.
    package var statusWord: Located<String>
    /// The day it was done.
    package var done: CalendarDate?
    /// The new day by which it is to be done.
    package var due: CalendarDate?
    /// What came of it; may be empty.
    package var text: [Block]
    package var range: SourceRange

    /// The words that a report begins with.
    package static let statusWords = ["done", "dropped", "open"]
}

extension ActionReport {
    /// Reads `done on 2020-08-20, sent to all members`: a word for the status, a day, and what there
    /// is to say; `nil` for a line that names no action.
    init?(_ line: RecordLine, at range: SourceRange) {
        guard let action = line.action else { return nil }
        let start = range.lowerBound + line.actionOffset
        self.action = Located(
            action, at: SourceRange(file: range.file, start, start + action.utf8.count))
        self.range = range
        var rest = line.content
        let word = Self.takeWord(from: &rest)
        let wordStart = range.lowerBound + line.contentOffset
        statusWord = Located(
            word,
            at: word.isEmpty
                ? range : SourceRange(file: range.file, wordStart, wordStart + word.utf8.count))
        text = []
        guard let status = Action.Status(rawValue: word.lowercased()) else {
            text = [.paragraph(Paragraph(content: line.content, range: range))]
            return
        }
        self.status = status
        switch status {
        case .done: done = Self.takeDate(after: "on", from: &rest)
        case .open: due = Self.takeDate(after: "by", from: &rest)
        case .dropped: break
        }
        Self.dropMarks(from: &rest)
        if !rest.isEmpty { text = [.paragraph(Paragraph(content: rest, range: range))] }
    }

    /// A fenced block that closes an action and says nothing new is to be done.
    init?(_ fields: Fields) {
        guard let closes = fields.locatedText("closes"), fields.text("text") == nil else {
            return nil
        }
        action = closes
        status = fields.word("status", as: Action.Status.self) ?? .done
        statusWord = fields.locatedText("status") ?? Located("done", at: closes.range)
        done = fields.date("done")
        due = fields.date("due")
        text = fields.paragraphs("result")
        range = fields.range
    }

    /// The letters that the content begins with.
    private static func takeWord(from content: inout [Inline]) -> String {
        guard case .text(let text)? = content.first else { return "" }
        let word = text.prefix { $0.isLetter || $0 == "-" }
        content[0] = .text(String(text[word.endIndex...]))
        return String(word)
    }

    /// A day behind a preposition, "on 2020-08-20", which is taken off the content.
    private static func takeDate(
        after preposition: String, from content: inout [Inline]
    ) -> CalendarDate? {
        guard case .text(let text)? = content.first else { return nil }
        let words = text.split(separator: " ", maxSplits: 4)
        guard words.first.map(String.init) == preposition else { return nil }
        for count in [1, 3] where words.count > count {
            let date = words[1...count]
            var typed = text[date[1].startIndex..<date[count].endIndex]
            while let last = typed.last, ".,;:".contains(last) { typed.removeLast() }
            guard
                let day = CalendarDate(typed)
                    ?? (count == 3 ? CalendarDate(written: String(typed)) : nil)
            else { continue }
            content[0] = .text(String(text[typed.endIndex...]))
            return day
        }
        return nil
    }

    /// Takes what parts the status from the text: ", ", ": ", " – ".
    private static func dropMarks(from content: inout [Inline]) {
        guard case .text(let text)? = content.first else { return }
        let rest = text.drop { " .,;:–—-".contains($0) }
        if rest.isEmpty {
            content.removeFirst()
        } else {
            content[0] = .text(rest.prefix(1).uppercased() + rest.dropFirst())
        }
    }
}
