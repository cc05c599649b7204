/// Flags a promise of an annex that the minutes do not have: nothing is attached, or nothing under
/// the letter or the number that the text gives.
enum MissingAnnex: LintRule {
    static let rule = Diagnostic.Rule("DG501", "missing-annex")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        let promises = Promises(review.prose.lexicon)
        guard !promises.table.isEmpty, review.minutes.status != .planned else { return [] }
        let count = review.minutes.annexes.count
        return review.prose.passages.flatMap { passage -> [Finding] in
            // What others wrote may have annexes of its own.
            if passage.kind == .quotation { return [] }
            return promises.findings(in: ProseWords(passage.content), annexes: count)
        }
    }

    private struct Promises {
        private static let alone = 0
        private static let atEnd = 1
        private static let beforeLabel = 2

        let table: PhraseTable
        private let others: Set<WordKey>

        init(_ lexicon: Lexicon) {
            table = PhraseTable(
                ["annex_promises", "annex_promises_at_end", "annex_labels"].map(lexicon.phrases))
            others = Set(lexicon.phrases("annex_of_others").map { WordKey($0) })
        }

        /// At most one for a passage: it promises one annex, however many words it takes.
        func findings(in words: ProseWords, annexes count: Int) -> [Finding] {
            for start in words.tokens.indices {
                guard let match = table.match(in: words, at: start) else { continue }
                if let label = label(in: words, at: start) {
                    if label.place <= count { continue }
                    return [.isNotThere(words, label.tokens, count)]
                }
                guard count == 0 else { continue }
                switch match.list {
                case Self.alone: return [.isPromised(words, match.tokens)]
                case Self.atEnd where isEnd(words, match.tokens.upperBound):
                    return [.isPromised(words, match.tokens)]
                default: continue
                }
            }
            return []
        }

        private func isEnd(_ words: ProseWords, _ place: Int) -> Bool {
            place >= words.count || words.tokens[place].kind == .mark
        }

        /// “see annex B”: the place of the annex, from 1, and the tokens from the phrase to the label.
        private func label(
            in words: ProseWords, at start: Int
        ) -> (place: Int, tokens: Range<Int>)? {
            guard
                let match = table.match(in: words, at: start, lists: [Self.beforeLabel]),
                match.tokens.upperBound < words.count
            else { return nil }
            let index = match.tokens.upperBound
            let token = words.tokens[index]
            if let next = words[index + 1], others.contains(next) { return nil }
            let tokens = start..<(index + 1)
            switch token.kind {
            case .number: return (max(Int(token.value), 1), tokens)
            case .word:
                let text = words.text.text(of: token.start..<token.end)
                guard let letter = text.utf8.first, text.utf8.count == 1,
                    (0x41...0x5A).contains(letter)
                else { return nil }
                // “I” may be the first by its number, as well as the ninth by its letter.
                return text == "I" ? nil : (Int(letter) - 0x40, tokens)
            case .mark: return nil
            }
        }
    }
}

extension Finding {
    fileprivate static func isPromised(_ words: ProseWords, _ tokens: Range<Int>) -> Finding {
        Finding(
            at: words.range(of: tokens),
            "“\(words.text(of: tokens))” promises an annex, and nothing is attached",
            notes: [Diagnostic.Note("list it under “annexes”: “{title: …, file: …}”")])
    }

    fileprivate static func isNotThere(
        _ words: ProseWords, _ tokens: Range<Int>, _ count: Int
    ) -> Finding {
        let there =
            switch count {
            case 0: "nothing is attached"
            case 1: "there is 1 annex"
            default: "there are \(count) annexes"
            }
        return Finding(
            at: words.range(of: tokens), "“\(words.text(of: tokens))” is not there; \(there)",
            notes: [Diagnostic.Note("annexes are lettered in the order of “annexes”")])
    }
}
