/// Flags a number below ten in figures: "3 members".
///
/// Source: United Nations Editorial Manual, numbers: under 10 in words. Dates, times, measures and what
/// is called by its number ("item 3") keep their figures.
struct SmallNumberInFigures: LintRule {
    static let rule = Diagnostic.Rule("DG865", "small-number-in-figures")
    static let severity = Diagnostic.Severity.hint
    static let styles: Set<HouseStyle> = [.un]

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }
    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        let numbered = Set(prose.lexicon.phrases("numbered_things").map { WordKey($0) })
        let measures = Set(prose.lexicon.phrases("measures").map { WordKey($0) })
        guard !numbered.isEmpty else { return [] }
        return prose.passages.flatMap { passage -> [Finding] in
            guard passage.kind == .paragraph || passage.kind == .listItem else { return [] }
            let bytes = passage.content.bytes
            let taken =
                passage.mentions.dates.map(\.range) + passage.mentions.times.map(\.range)
                + passage.mentions.offsets.map(\.range)
            let tokens = ProseTokens(bytes).tokens
            return tokens.indices.dropFirst().dropLast().compactMap { index in
                let (before, number, after) = (tokens[index - 1], tokens[index], tokens[index + 1])
                guard number.kind == .number, number.length == 1, number.value > 0,
                    number.isApart, after.isApart, before.isLowercaseWord(in: bytes),
                    after.isLowercaseWord(in: bytes), after.length > 3,
                    !numbered.contains(WordKey(bytes[before.start..<before.end])),
                    !measures.contains(WordKey(bytes[after.start..<after.end])),
                    !taken.contains(where: { $0.contains(number.start) })
                else { return nil }
                let range = number.start..<after.end
                return .isInFigures(
                    passage.content.text(of: range),
                    at: passage.range(of: number.start..<number.end))
            }
        }
    }
}

extension ProseToken {
    /// Whether it is a word that begins with a small letter.
    fileprivate func isLowercaseWord(in bytes: [UInt8]) -> Bool {
        kind == .word && (0x61...0x7A).contains(bytes[start])
    }
}

extension Finding {
    fileprivate static func isInFigures(_ typed: String, at range: SourceRange) -> Finding {
        Finding(at: range, "“\(typed)” has a number below ten in figures")
    }
}
