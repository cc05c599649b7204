/// Flags a date without its year in a document that speaks of several years.
struct DateWithoutYear: LintRule {
    static let rule = Diagnostic.Rule("DG854", "date-without-year")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un, .house]

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: review.prose, of: review.minutes.date.year)
    }

    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: review.prose, of: review.statement.date.year)
    }

    private static func findings(in prose: Prose, of year: Int) -> [Finding] {
        let dates = prose.passages.flatMap { passage in
            passage.mentions.dates.map { (passage, $0) }
        }
        let others = dates.flatMap { $0.1.days }.compactMap(\.year).filter { $0 != year }
        guard let other = others.first else { return [] }
        return dates.compactMap { passage, date in
            guard date.days.allSatisfy({ $0.year == nil }) else { return nil }
            return .hasNoYear(
                passage.content.text(of: date.range), other,
                at: passage.range(of: date.range))
        }
    }
}

extension Finding {
    fileprivate static func hasNoYear(
        _ typed: String, _ other: Int, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range,
            "“\(typed)” has no year, in a document that speaks of \(other) as well")
    }
}
