/// Flags a date that is not written as day, month and year: "August 31st, 2020".
///
/// Source: United Nations Editorial Manual, numbers, dates and time: "26 March 2021", no ordinal, no
/// comma, the month in full.
struct OrdinalDate: LintRule {
    static let rule = Diagnostic.Rule("DG852", "ordinal-date")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un]

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }
    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        prose.passages.flatMap { passage in
            passage.mentions.dates.compactMap { date in
                switch date.form {
                case .numeric, .iso: return nil
                case .dayMonth where !date.hasShortMonth: return nil
                case .dayMonth, .ordinalDayMonth, .monthDay, .monthOrdinalDay: break
                }
                return .isNotInForm(
                    passage.content.text(of: date.range), meant(date, prose.lexicon),
                    at: passage.range(of: date.range))
            }
        }
    }

    /// The date as it is to be written; `nil` for several days, which are written in many ways.
    private static func meant(_ date: DateMention, _ lexicon: Lexicon) -> String? {
        guard lexicon.language == "en", date.extent == .single, let day = date.days.first else {
            return nil
        }
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ]
        guard months.indices.contains(day.month - 1) else { return nil }
        return "\(day.day) \(months[day.month - 1])" + (day.year.map { " \($0)" } ?? "")
    }
}

extension Finding {
    fileprivate static func isNotInForm(
        _ typed: String, _ meant: String?, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "“\(typed)” is not written as day, month and year",
            notes: [Diagnostic.Note("write “\(meant ?? DateMention.Form.dayMonth.example)”")])
    }
}
