/// Flags the number of a session or a congress in figures: "8th session".
///
/// Source: United Nations Editorial Manual, numbers: session numbers in words, "sixty-second
/// session".
struct SessionInFigures: LintRule {
    static let rule = Diagnostic.Rule("DG855", "session-in-figures")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un]

    /// How many words may stand between the number and what is counted: "14th UN Crime Congress".
    private static let reach = 3

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }
    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        let counted = Set(prose.lexicon.phrases("counted_bodies").map { WordKey($0) })
        guard !counted.isEmpty else { return [] }
        return prose.passages.flatMap { passage -> [Finding] in
            let text = passage.content
            let tokens = ProseTokens(text.bytes).tokens
            return tokens.indices.compactMap { index in
                guard tokens[index].kind == .number, index + 1 < tokens.count,
                    tokens[index + 1].kind == .word, !tokens[index + 1].isApart,
                    (1...3).contains(tokens[index + 1].length)
                else { return nil }
                // A comma, a number or a full stop ends what the number counts.
                let words = tokens[(index + 2)...].prefix(reach + 1).prefix { $0.kind == .word }
                guard
                    let body = words.first(where: {
                        counted.contains(WordKey(text.bytes[$0.start..<$0.end]))
                    })
                else { return nil }
                let range = tokens[index].start..<body.end
                return .isInFigures(text.text(of: range), at: passage.range(of: range))
            }
        }
    }
}

extension Finding {
    fileprivate static func isInFigures(_ typed: String, at range: SourceRange) -> Finding {
        Finding(
            at: range, "the number of “\(typed)” is written in figures",
            notes: [Diagnostic.Note("write it in words: “eighth session”, “Fourteenth Congress”")])
    }
}
