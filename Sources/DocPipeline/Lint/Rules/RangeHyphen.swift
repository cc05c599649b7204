/// Flags a hyphen, or a dash with spaces, between two days: "18-20 November".
///
/// Source: United Nations Editorial Manual, dates: an en dash without spaces in headings and tables,
/// "from 18 to 20 November" in text.
struct RangeHyphen: LintRule {
    static let rule = Diagnostic.Rule("DG861", "range-hyphen")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un, .house]

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }
    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        prose.passages.flatMap { passage in
            passage.mentions.dates.compactMap { date -> Finding? in
                guard date.extent == .span, date.days.count == 2, date.form != .numeric,
                    date.form != .iso
                else { return nil }
                let text = passage.content.text(of: date.range)
                let hasHyphen = text.contains("-")
                guard hasHyphen || text.contains(" –") || text.contains("\u{A0}–") else {
                    return nil
                }
                return .hasHyphen(text, at: passage.range(of: date.range))
            }
        }
    }
}

extension Finding {
    fileprivate static func hasHyphen(_ typed: String, at range: SourceRange) -> Finding {
        Finding(
            at: range, "“\(typed)” joins two days by a hyphen or a spaced dash",
            notes: [
                Diagnostic.Note(
                    "write “from 18 to 20 November” in text, “18–20 November” in a table")
            ])
    }
}
