/// Flags a date in another form than most dates of the document.
///
/// Dates typed as 2020-08-31 are left alone: records have them so.
struct MixedDateForms: LintRule {
    static let rule = Diagnostic.Rule("DG851", "mixed-date-forms")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.house]

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }
    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        let dates = prose.passages.flatMap { passage in
            passage.mentions.dates.filter { $0.form != .iso }.map { (passage, $0) }
        }
        var counts: [DateMention.Form: Int] = [:]
        for (_, date) in dates { counts[date.form, default: 0] += 1 }
        guard counts.count > 1, let usual = mostUsed(in: dates.map(\.1.form), counts) else {
            return []
        }
        // One finding for each other form: the first date that is written so.
        var reported: Set<DateMention.Form> = []
        return dates.compactMap { passage, date in
            guard date.form != usual, reported.insert(date.form).inserted else { return nil }
            return .isInAnotherForm(
                passage.content.text(of: date.range), count: counts[date.form] ?? 1, usual,
                at: passage.range(of: date.range))
        }
    }

    /// The form that most dates have; of those equally frequent, the one that comes first.
    private static func mostUsed(
        in forms: [DateMention.Form], _ counts: [DateMention.Form: Int]
    ) -> DateMention.Form? {
        forms.reduce(into: DateMention.Form?.none) { best, form in
            let most = best.flatMap { counts[$0] } ?? 0
            if (counts[form] ?? 0) > most { best = form }
        }
    }
}

extension DateMention.Form {
    /// The form by an example.
    var example: String {
        switch self {
        case .dayMonth: "31 August 2020"
        case .ordinalDayMonth: "the 31st of August 2020"
        case .monthDay: "August 31, 2020"
        case .monthOrdinalDay: "August 31st, 2020"
        case .numeric: "31.08.2020"
        case .iso: "2020-08-31"
        }
    }
}

extension Finding {
    fileprivate static func isInAnotherForm(
        _ typed: String, count: Int, _ usual: DateMention.Form, at range: SourceRange
    ) -> Finding {
        let others = count > 1 ? [Diagnostic.Note("\(count - 1) more are written so")] : []
        return Finding(
            at: range,
            "“\(typed)” is written otherwise than most dates here, which are like “\(usual.example)”",
            notes: others)
    }
}
