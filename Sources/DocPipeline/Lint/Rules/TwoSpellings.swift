/// Flags a name or a term that is spelt in two ways: "WebEx" and "Webex", "e-mail" and "email".
struct TwoSpellings: LintRule {
    static let rule = Diagnostic.Rule("DG860", "two-spellings")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un, .house]

    /// Shorter words differ by their hyphens and capitals for good reason.
    private static let fewestLetters = 5

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }
    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        var first: [WordKey: Spelling] = [:]
        var reported: Set<String> = []
        return prose.all.flatMap { passage -> [Finding] in
            guard passage.kind != .heading else { return [] }
            return spellings(in: passage.content).compactMap { spelling in
                guard let earlier = first[spelling.key] else {
                    first[spelling.key] = spelling
                    return nil
                }
                guard earlier.plain != spelling.plain, reported.insert(spelling.plain).inserted
                else { return nil }
                return .isSpeltOtherwise(
                    spelling.typed, earlier.typed, at: passage.range(of: spelling.range))
            }
        }
    }

    /// A word, or several joined by hyphens.
    private struct Spelling {
        /// Of the letters alone.
        let key: WordKey
        let typed: String
        /// As typed, but for the capital that begins a sentence.
        let plain: String
        let range: Range<Int>
    }

    private static func spellings(in text: ProseText) -> [Spelling] {
        let tokens = ProseTokens(text.bytes).tokens
        var found: [Spelling] = []
        var index = 0
        while index < tokens.count {
            defer { index += 1 }
            guard tokens[index].kind == .word else { continue }
            let start = index
            while index + 2 < tokens.count, tokens[index + 1].isMark("-"),
                !tokens[index + 1].isApart, tokens[index + 2].kind == .word,
                !tokens[index + 2].isApart
            {
                index += 2
            }
            let range = tokens[start].start..<tokens[index].end
            let letters = tokens[start...index].filter { $0.kind == .word }
                .flatMap { text.bytes[$0.start..<$0.end] }
            guard letters.count >= fewestLetters, letters.contains(where: { $0 >= 0x61 }) else {
                continue
            }
            let typed = text.text(of: range)
            found.append(
                Spelling(
                    key: WordKey(letters), typed: typed,
                    plain: typed.prefix(1).lowercased() + typed.dropFirst(), range: range))
        }
        return found
    }
}

extension Finding {
    fileprivate static func isSpeltOtherwise(
        _ typed: String, _ first: String, at range: SourceRange
    ) -> Finding {
        Finding(at: range, "“\(typed)” is spelt “\(first)” elsewhere in this document")
    }
}
