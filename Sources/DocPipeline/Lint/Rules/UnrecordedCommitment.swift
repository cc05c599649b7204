/// Flags a sentence that promises something by somebody where no action records it.
///
/// Strict, since it guesses: the subject must be somebody known or an office, right before a word of
/// promising and a verb of doing, and the item must hold no action at all.
enum UnrecordedCommitment: LintRule {
    static let rule = Diagnostic.Rule("DG409", "unrecorded-commitment")
    static let severity = Diagnostic.Severity.hint

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        guard minutes.status != .planned else { return [] }
        let promises = Promises(review.prose.lexicon)
        guard !promises.isEmpty else { return [] }
        let found = review.prose.passages.flatMap { passage -> [Promise] in
            switch passage.kind {
            case .paragraph, .listItem: break
            case .heading, .tableCell, .quotation, .record, .fact: return []
            }
            switch passage.place {
            case .opening where minutes.opening.hasAction: return []
            case .item(let index) where minutes.items[index].parts.hasAction: return []
            case .opening, .item: return promises.all(in: ProseWords(passage.content))
            case .section, .footnote, .frontMatter, .next: return []
            }
        }
        guard !found.isEmpty else { return [] }
        let subjects = Subjects(review)
        return found.compactMap { promise in
            subjects.subject(in: promise.words, before: promise.tokens.lowerBound).map {
                .isPromised(promise.words, $0..<promise.tokens.upperBound)
            }
        }
    }

    /// “will circulate”, whoever will.
    private struct Promise {
        var words: ProseWords
        var tokens: Range<Int>
    }

    /// The words by which a promise is known.
    private struct Promises {
        private static let whole = 1

        private let table: PhraseTable
        private let deeds: PhraseTable
        private let between: Set<WordKey>

        init(_ lexicon: Lexicon) {
            table = PhraseTable([
                lexicon.phrases("promises"), lexicon.phrases("promises_alone"),
            ])
            deeds = PhraseTable([lexicon.phrases("to_do")])
            between = Set(lexicon.phrases("between_promise_and_verb").map { WordKey($0) })
        }

        var isEmpty: Bool { table.isEmpty }

        func all(in words: ProseWords) -> [Promise] {
            words.tokens.indices.compactMap { start -> Promise? in
                guard let promise = table.match(in: words, at: start),
                    let end = end(of: promise, in: words)
                else { return nil }
                return Promise(words: words, tokens: start..<end)
            }
        }

        /// Where what is promised ends.
        private func end(of promise: PhraseTable.Match, in words: ProseWords) -> Int? {
            var place = promise.tokens.upperBound
            if promise.list == Self.whole { return place }
            while let word = words[place], between.contains(word) { place += 1 }
            // The apostrophe of “d’envoyer”.
            if place < words.count, words.tokens[place].kind == .mark,
                !words.tokens[place].isApart, words[place - 1]?.shape.length == 1
            {
                place += 1
            }
            return deeds.match(in: words, at: place)?.tokens.upperBound
        }
    }

    /// Who can promise something: people, offices, and who else is on the list.
    private struct Subjects {
        private let people: PhraseTable
        private let between: Set<WordKey>
        private let excluding: Set<WordKey>
        /// In words, how far a subject reaches back at most.
        private static let longest = 6

        init(_ review: MinutesReview) {
            let lexicon = review.prose.lexicon
            people = PhraseTable([Self.names(in: review) + lexicon.phrases("offices")])
            between = Set(lexicon.phrases("between_promise_and_verb").map { WordKey($0) })
            excluding = Set(lexicon.phrases("no_promise_after").map { WordKey($0) })
        }

        /// Everybody the workspace or the list knows, by the whole name and the last part of it, and
        /// the offices people hold.
        private static func names(in review: MinutesReview) -> [String] {
            let people = review.workspace.people
            let listed = review.minutes.attendance.attendees
            let names =
                people.flatMap { [$0.name] + $0.otherSpellings } + listed.map(\.name.value)
            let last = names.compactMap { name in
                name.split(separator: " ").last.map(String.init)
            }.filter { $0.utf8.count > 2 }
            return names + last
                + people.flatMap { $0.roles.map(\.title) } + listed.compactMap(\.role)
        }

        /// Where somebody begins who stands right before a place.
        func subject(in words: ProseWords, before end: Int) -> Int? {
            var end = end
            while end > 0, let word = words[end - 1], between.contains(word) { end -= 1 }
            for start in max(0, end - Self.longest)..<end {
                guard words[start] != nil, words.isCapitalised(start),
                    let match = people.match(in: words, at: start), match.tokens.upperBound == end
                else { continue }
                // “If the Chair would …” promises nothing.
                for back in 1...2 {
                    guard let word = words[start - back] else { break }
                    if excluding.contains(word) { return nil }
                }
                return start
            }
            return nil
        }
    }
}

extension [Minutes.Part] {
    fileprivate var hasAction: Bool {
        records.contains { record in
            switch record {
            case .action, .report: true
            case .decision, .motion, .election, .nomination, .interest, .vote: false
            }
        }
    }
}

extension Finding {
    fileprivate static func isPromised(_ words: ProseWords, _ tokens: Range<Int>) -> Finding {
        Finding(
            at: words.range(of: tokens),
            "“\(words.text(of: tokens))” is a promise, and no action under this heading records it",
            notes: [
                Diagnostic.Note("record it: “ACTION: name to do something by a day”")
            ])
    }
}
