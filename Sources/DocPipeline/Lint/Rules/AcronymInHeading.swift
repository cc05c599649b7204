/// Flags an abbreviation in a heading.
///
/// Source: United Nations Editorial Manual, headings: no abbreviations in titles and headings.
struct AcronymInHeading: LintRule {
    static let rule = Diagnostic.Rule("DG858", "acronym-in-heading")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un]

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }
    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }

    private static func findings(in prose: Prose, of workspace: Workspace) -> [Finding] {
        Acronyms(in: prose, of: workspace).uses.compactMap { use in
            let passage = prose.passages[use.passage]
            guard passage.kind == .heading else { return nil }
            return .isInHeading(use.letters, at: passage.range(of: use.range))
        }
    }
}

extension Finding {
    fileprivate static func isInHeading(_ letters: String, at range: SourceRange) -> Finding {
        Finding(
            at: range, "“\(letters)” is abbreviated in a heading",
            notes: [Diagnostic.Note("headings have names in full")])
    }
}
