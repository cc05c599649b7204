/// Flags a decision, an action or a motion that says nothing.
struct EmptyRecord: LintRule {
    static let rule = Diagnostic.Rule("DG411", "empty-record")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.records.compactMap { record in
            let text: [Block]
            switch record {
            case .decision(let decision): text = decision.text
            case .action(let action): text = action.text
            case .motion(let motion): text = motion.text
            case .interest(let interest): text = interest.text
            case .nomination(let nomination):
                // One for an office and of nobody lacks a key, which is said already.
                let words = nomination.candidate.value + nomination.office
                text = [.paragraph(Paragraph(content: [.text(words)]))]
            case .report, .election, .vote: return nil
            }
            guard text.plainParagraphs.allSatisfy({ $0.trimmingSpaces.isEmpty }) else {
                return nil
            }
            return Finding(
                at: record.range, "this record says nothing",
                notes: [Diagnostic.Note("write what was decided or is to be done after the colon")])
        }
    }
}
