/// Flags an article before an abbreviation that stands for a name: "members of the UNODC".
///
/// Source: United Nations Editorial Manual, abbreviations: no article. "The UNODC website" keeps it,
/// as the article belongs to the noun that follows.
struct AcronymWithArticle: LintRule {
    static let rule = Diagnostic.Rule("DG856", "acronym-with-article")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un]

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }
    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }

    private static func findings(in prose: Prose, of workspace: Workspace) -> [Finding] {
        // Elsewhere names have articles: “l’ONUDC”, “la UNODC”.
        guard prose.lexicon.language == "en" else { return [] }
        let verbs = Set(prose.lexicon.phrases("after_names"))
        return Acronyms(in: prose, of: workspace).uses.compactMap { use in
            let passage = prose.passages[use.passage]
            guard !use.isPlural, let article = use.neighbours.before, article.kind == .word,
                passage.content.text(of: article.start..<article.end).lowercased() == "the",
                ends(after: use.neighbours.after, in: passage.content, verbs)
            else { return nil }
            let range = article.start..<use.range.upperBound
            return .hasArticle(use.letters, at: passage.range(of: range))
        }
    }

    /// Whether no noun follows that the article could belong to.
    private static func ends(
        after token: ProseToken?, in text: ProseText, _ verbs: Set<String>
    ) -> Bool {
        guard let token else { return true }
        switch token.kind {
        case .word: return verbs.contains(text.text(of: token.start..<token.end))
        case .number: return false
        case .mark:
            return [".", ",", ";", ":", ")", "(", "!", "?"].contains { token.isMark($0) }
        }
    }
}

extension Finding {
    fileprivate static func hasArticle(_ letters: String, at range: SourceRange) -> Finding {
        Finding(
            at: range, "“\(letters)” is a name and has no article",
            notes: [Diagnostic.Note("write “\(letters)” without “the”, or the name in full")])
    }
}
