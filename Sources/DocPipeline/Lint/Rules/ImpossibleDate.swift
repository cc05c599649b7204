/// Flags a date in the text that no calendar has.
struct ImpossibleDate: LintRule {
    static let rule = Diagnostic.Rule("DG105", "impossible-date")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }

    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        prose.all.flatMap { passage in
            passage.mentions.dates.filter { !$0.isAmbiguous }.flatMap(\.days).compactMap { day in
                // A leap year stands for a year that is not stated.
                let length = CalendarDate.length(ofMonth: day.month, in: day.year ?? 2000)
                guard day.day > length else { return nil }
                return .doesNotExist(day, length, at: passage.range(of: day.range))
            }
        }
    }
}

extension Finding {
    fileprivate static func doesNotExist(
        _ day: DateMention.Day, _ length: Int, at range: SourceRange
    ) -> Finding {
        let name = CalendarDate.monthNames[day.month - 1]
        let month = name + (day.year.map { " \($0)" } ?? "")
        let reason =
            day.month == 2 && day.year != nil
            ? "\(month) has \(length) days" : "\(name) has \(length) days"
        return Finding(at: range, "there is no \(day.day) \(month): \(reason)")
    }
}
