/// Flags an endorsement that the organisation has not confirmed.
///
/// A draft is where one waits for answers; what is agreed or submitted names only those who gave one.
struct EndorsementUnconfirmed: LintRule {
    static let rule = Diagnostic.Rule("DG710", "endorsement-unconfirmed")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let status = review.statement.status
        return review.statement.endorsements.compactMap { endorsement in
            switch endorsement.answer {
            case .confirmed: nil
            case .promised: .isUnconfirmed(endorsement.organisation, status)
            case .invited: .isUnanswered(endorsement.organisation, status)
            }
        }
    }
}

extension Finding {
    fileprivate static func isUnconfirmed(_ name: Located<String>, _ status: Statement.Status)
        -> Finding
    {
        switch status {
        case .draft:
            Finding(at: name.range, "“\(name.value)” has not confirmed yet", atMost: .hint)
        case .agreed, .submitted:
            Finding(
                at: name.range,
                "“\(name.value)” has not confirmed, and the statement is \(status.rawValue)",
                notes: [Diagnostic.Note("write “confirmed: true” once it has, or take it out")])
        }
    }

    /// Who was only invited is not printed, so that nobody is named without having said anything.
    fileprivate static func isUnanswered(_ name: Located<String>, _ status: Statement.Status)
        -> Finding
    {
        switch status {
        case .draft:
            Finding(
                at: name.range, "“\(name.value)” was invited and has not answered yet",
                atMost: .hint)
        case .agreed, .submitted:
            Finding(
                at: name.range,
                "“\(name.value)” was invited and has not answered; it is not printed",
                notes: [
                    Diagnostic.Note("write “answer: confirmed” once it has, or take it out")
                ], atMost: .hint)
        }
    }
}
