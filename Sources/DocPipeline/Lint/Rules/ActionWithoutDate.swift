/// Flags an action that is to be done by no day in particular.
enum ActionWithoutDate: LintRule {
    static let rule = Diagnostic.Rule("DG402", "action-without-date")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        let vague = review.prose.lexicon.phrases("vague_dates")
        return review.minutes.records.compactMap { record in
            guard case .action(let action) = record, action.status == .open, action.due == nil
            else { return nil }
            return .hasNoDate(
                at: review.head(of: action.range), isLine: review.isLine(action.range),
                vague: action.text.firstPhrase(of: vague), meeting: review.minutes.date)
        }
    }
}

extension [Block] {
    /// The first of some phrases that stands in the text, in whole words.
    fileprivate func firstPhrase(of phrases: [String]) -> String? {
        let text = plainParagraphs.map { " " + FoldedText($0).text + " " }.joined()
        return phrases.first { phrase in
            text.contains(" " + FoldedText(phrase).text + " ")
        }
    }
}

extension Finding {
    fileprivate static func hasNoDate(
        at range: SourceRange, isLine: Bool, vague: String?, meeting: CalendarDate
    ) -> Finding {
        let example = meeting.adding(days: 14) ?? meeting
        return Finding(
            at: range,
            vague.map { "“\($0)” is no day by which this is to be done" }
                ?? "there is no day by which this is to be done",
            notes: [
                Diagnostic.Note(
                    isLine
                        ? "end with a day of the calendar, such as “by \(example)”"
                        : "name a day of the calendar, such as “due: \(example)”")
            ])
    }
}
