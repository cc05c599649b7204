/// Flags "%" in running text.
///
/// Source: United Nations Editorial Manual, numbers: "per cent", two words; % only in tables.
struct PercentSign: LintRule {
    static let rule = Diagnostic.Rule("DG862", "percent-sign")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un]

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }
    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        guard prose.lexicon.language == "en" else { return [] }
        return prose.passages.flatMap { passage -> [Finding] in
            guard passage.kind != .tableCell else { return [] }
            let tokens = ProseTokens(passage.content.bytes).tokens
            return zip(tokens, tokens.dropFirst()).compactMap { number, sign in
                guard number.kind == .number, sign.isMark("%") else { return nil }
                let range = number.start..<sign.end
                return .isSign(passage.content.text(of: range), at: passage.range(of: range))
            }
        }
    }
}

extension Finding {
    fileprivate static func isSign(_ typed: String, at range: SourceRange) -> Finding {
        Finding(
            at: range, "“\(typed)” has a sign that belongs in tables",
            notes: [Diagnostic.Note("write “per cent”")])
    }
}
