/// Flags a date whose weekday is not the one written before it.
struct WeekdayMismatch: LintRule {
    static let rule = Diagnostic.Rule("DG101", "weekday-mismatch")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: review.prose, near: review.minutes.date)
    }

    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: review.prose, near: review.statement.date)
    }

    private static func findings(in prose: Prose, near date: CalendarDate) -> [Finding] {
        prose.all.flatMap { passage in
            passage.mentions.dates.filter { !$0.isAmbiguous }.flatMap(\.days).compactMap { day in
                finding(on: day, in: passage, near: date)
            }
        }
    }

    /// Farther than this from the document's date, in days, the year is anybody's guess.
    private static let farthest = 150

    private static func finding(
        on day: DateMention.Day, in passage: Passage, near date: CalendarDate
    ) -> Finding? {
        guard let weekday = day.weekday, let place = day.weekdayRange,
            let meant = day.resolved(near: date), meant.date.weekday != weekday
        else { return nil }
        if meant.isYearInferred, date == .unknown || abs(meant.date.days(since: date)) > farthest {
            return nil
        }
        let lower = min(place.lowerBound, day.range.lowerBound)
        let upper = max(place.upperBound, day.range.upperBound)
        return .isAnotherDay(meant, weekday, at: passage.range(of: lower..<upper))
    }
}

extension Finding {
    fileprivate static func isAnotherDay(
        _ meant: DateMention.Resolved, _ weekday: Int, at range: SourceRange
    ) -> Finding {
        let date = meant.date
        let written = CalendarDate.weekdayNames[weekday - 1]
        let near = (-3...3).compactMap(date.adding(days:)).first { $0.weekday == weekday }
        var notes = near.map { [Diagnostic.Note("the nearest \(written) is \($0.inWords)")] }
        if meant.isYearInferred {
            notes?.append(Diagnostic.Note("the year is taken from the date of the document"))
        }
        return Finding(
            at: range, "\(date.inWords) is a \(date.weekdayName), not a \(written)",
            notes: notes ?? [], atMost: meant.isYearInferred ? .warning : .error)
    }
}
