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

/// The days on which a series meets.
private struct Rhythm {
    let series: MeetingSeries
    let recurrences: [Recurrence]

    /// `nil` for a series without a rule, or with one that cannot be read.
    init?(of series: MeetingSeries) {
        let read = series.recurrence.compactMap { text -> Recurrence? in
            guard case .success(let recurrence) = Recurrence.read(text) else { return nil }
            return recurrence
        }
        guard !read.isEmpty, read.count == series.recurrence.count else { return nil }
        self.series = series
        recurrences = read
    }

    func contains(_ date: CalendarDate) -> Bool { recurrences.contains { $0.contains(date) } }

    func next(after date: CalendarDate) -> CalendarDate? {
        recurrences.compactMap { $0.next(after: date) }.min()
    }
}

extension MeetingSeries {
    /// Whether a title is one of the series': the longer words of its pattern in their order, and
    /// not many others.
    fileprivate func names(_ title: String) -> Bool {
        let words = FoldedText(title).text.split(separator: " ")
        let fixed = titlePattern.split { $0 == "{" || $0 == "}" }.enumerated()
            .filter { ($0.offset % 2 == 0) != titlePattern.hasPrefix("{") }
            .flatMap { FoldedText(String($0.element)).text.split(separator: " ") }
            .filter { $0.count > 3 }
        guard !fixed.isEmpty, words.count <= fixed.count + 6 else { return false }
        var rest = fixed[...]
        for word in words where word == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
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
