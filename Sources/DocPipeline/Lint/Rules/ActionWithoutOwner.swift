/// Flags an action that nobody is to do.
enum ActionWithoutOwner: LintRule {
    static let rule = Diagnostic.Rule("DG401", "action-without-owner")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.records.compactMap { record in
            guard case .action(let action) = record, action.status == .open,
                action.owners.isEmpty
            else { return nil }
            return .hasNoOwner(
                at: review.head(of: action.range), isLine: review.isLine(action.range))
        }
    }
}

extension Finding {
    fileprivate static func hasNoOwner(at range: SourceRange, isLine: Bool) -> Finding {
        Finding(
            at: range, "nobody is to do this",
            notes: [
                Diagnostic.Note(
                    isLine
                        ? "begin with who does it: “ACTION: Name to …”"
                        : "say who does it under “owner”")
            ])
    }
}
