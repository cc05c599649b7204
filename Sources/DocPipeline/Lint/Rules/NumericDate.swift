/// Flags a date in figures alone, which people read in two ways: "10.02.2020", "04/05/2022".
struct NumericDate: LintRule {
    static let rule = Diagnostic.Rule("DG853", "numeric-date")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un, .house]

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }
    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        prose.passages.flatMap { passage in
            passage.mentions.dates.filter { $0.form == .numeric }.map { date in
                .isNumeric(
                    passage.content.text(of: date.range), isAmbiguous: date.isAmbiguous,
                    at: passage.range(of: date.range))
            }
        }
    }
}

extension Finding {
    fileprivate static func isNumeric(
        _ typed: String, isAmbiguous: Bool, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range,
            isAmbiguous
                ? "“\(typed)” can be read as two dates" : "“\(typed)” is a date in figures alone",
            notes: [
                Diagnostic.Note("write the month as a word: “\(DateMention.Form.dayMonth.example)”")
            ])
    }
}
