/// Flags an abbreviation that is never spelt out, or only after it has been used.
///
/// Source: United Nations Editorial Manual, abbreviations: spelt out at first use, with the
/// abbreviation in brackets.
struct AcronymNotExpanded: LintRule {
    static let rule = Diagnostic.Rule("DG805", "acronym-not-expanded")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un, .house]

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }
    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }

    private static func findings(in prose: Prose, of workspace: Workspace) -> [Finding] {
        Acronyms(in: prose, of: workspace).firstUses(in: prose).map { use, isSpeltOutLater in
            let place = prose.passages[use.passage].range(of: use.range)
            return isSpeltOutLater
                ? .isSpeltOutLater(use.letters, at: place)
                : .isNeverSpeltOut(use.letters, at: place)
        }
    }
}

extension Finding {
    fileprivate static func isNeverSpeltOut(_ letters: String, at range: SourceRange) -> Finding {
        Finding(
            at: range, "“\(letters)” is never spelt out",
            notes: [
                Diagnostic.Note(
                    "write the name in full, with “(\(letters))” behind it, where it is first used")
            ])
    }

    fileprivate static func isSpeltOutLater(_ letters: String, at range: SourceRange) -> Finding {
        Finding(
            at: range, "“\(letters)” is used here, and spelt out only later",
            notes: [Diagnostic.Note("spell it out where it is first used")])
    }
}
