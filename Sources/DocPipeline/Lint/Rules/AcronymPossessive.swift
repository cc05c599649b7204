/// Flags an abbreviation in the possessive: "UNODC’s policies".
///
/// Source: United Nations Editorial Manual, abbreviations: "policies of UNODC".
struct AcronymPossessive: LintRule {
    static let rule = Diagnostic.Rule("DG857", "acronym-possessive")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un]

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }
    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }

    private static func findings(in prose: Prose, of workspace: Workspace) -> [Finding] {
        guard prose.lexicon.language == "en" else { return [] }
        return Acronyms(in: prose, of: workspace).uses.compactMap { use in
            guard let mark = use.neighbours.after, !mark.isApart,
                mark.isMark("’") || mark.isMark("'"), let letter = use.neighbours.afterNext,
                letter.kind == .word, !letter.isApart, letter.length == 1
            else { return nil }
            let range = use.range.lowerBound..<letter.end
            return .isPossessive(
                use.letters, at: prose.passages[use.passage].range(of: range))
        }
    }
}

extension Finding {
    fileprivate static func isPossessive(_ letters: String, at range: SourceRange) -> Finding {
        Finding(
            at: range, "an abbreviation takes no possessive",
            notes: [Diagnostic.Note("write “… of \(letters)”")])
    }
}
