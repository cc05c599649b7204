/// Flags a meeting of a series on a day that its recurrence does not have.
struct OffRecurrence: LintRule {
    static let rule = Diagnostic.Rule("DG107", "off-recurrence")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        let lexicon = review.prose.lexicon
        guard let series = minutes.series, let rhythm = Rhythm(of: series) else { return [] }
        var findings: [Finding] = []
        if !rhythm.contains(minutes.date), !lexicon.givesReason(minutes.remarks) {
            findings.append(.isOff(minutes.date, rhythm, at: minutes.dateRange, .warning))
        }
        for next in minutes.next {
            guard let date = next.date, series.names(next.title), !rhythm.contains(date),
                !lexicon.givesReason(next.remarks)
            else { continue }
            findings.append(
                .isOff(
                    date, rhythm, at: next.places.place(of: "date"),
                    next.isTentative ? .hint : .warning))
        }
        return findings
    }
}

extension Lexicon {
    /// Whether a remark says why something is otherwise than planned.
    fileprivate func givesReason(_ remarks: String?) -> Bool {
        guard let remarks else { return false }
        let words = " " + FoldedText(remarks).text + " "
        return phrases("reasons").contains { words.contains(" " + FoldedText($0).text + " ") }
    }
}

extension Finding {
    fileprivate static func isOff(
        _ date: CalendarDate, _ rhythm: Rhythm, at range: SourceRange, _ limit: Diagnostic.Severity
    ) -> Finding {
        let rule = rhythm.recurrences.map(\.description).joined(separator: "; ")
        let before = date.adding(days: -40) ?? date
        let near = [rhythm.next(after: before), rhythm.next(after: date)].compactMap(\.self)
            .min { abs($0.days(since: date)) < abs($1.days(since: date)) }
        return Finding(
            at: range,
            "\(date.inWords), a \(date.weekdayName), is no day of “\(rhythm.series.id)”: \(rule)",
            notes: (near.map { [Diagnostic.Note("the nearest is \($0.inWords)")] } ?? [])
                + [Diagnostic.Note("if it was moved, say why in “remarks”, or accept the finding")],
            atMost: limit)
    }
}
