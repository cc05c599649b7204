/// Flags a link that does not say where it leads: no words at all, or “here” (WCAG 2.2, 2.4.4).
///
/// An address as its own text says where it leads.
enum LinkWithoutWords: LintRule {
    static let rule = Diagnostic.Rule("DG508", "link-without-words")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(
            in: RunningText.runs(of: review.minutes), of: review.source,
            VagueWords(review.prose.lexicon))
    }

    static func findings(in review: StatementReview) -> [Finding] {
        findings(
            in: RunningText.runs(of: review.statement), of: review.source,
            VagueWords(review.prose.lexicon))
    }

    private static func findings(
        in runs: [RunningText], of source: SourceFile, _ vague: VagueWords
    ) -> [Finding] {
        var found: [Finding] = []
        for run in runs {
            guard let block = run.range else { continue }
            var end = block.lowerBound
            run.content.forEachInline { inline in
                guard case .link(let link) = inline, !link.content.hasImageWithWords else { return }
                let words = link.content.plainText
                let isEmpty = words.allSatisfy(\.isWhitespace)
                guard isEmpty || vague.contains(words) else { return }
                let range = source.place(of: link, in: block, from: end) ?? block
                end = range == block ? end : range.upperBound
                found.append(isEmpty ? .isEmpty(link, at: range) : .isVague(words, at: range))
            }
        }
        return found
    }

    /// Words of a language that say nothing of where a link leads.
    private struct VagueWords {
        private let words: Set<FoldedText>
        private let longest: Int

        init(_ lexicon: Lexicon) {
            let phrases = lexicon.phrases("vague_links")
            words = Set(phrases.map(FoldedText.init))
            longest = 2 * (phrases.map(\.utf8.count).max() ?? 0)
        }

        func contains(_ text: String) -> Bool {
            text.utf8.count <= longest && words.contains(FoldedText(text))
        }
    }
}

extension [Inline] {
    fileprivate var hasImageWithWords: Bool {
        var found = false
        forEachInline { inline in
            if case .image(let image) = inline, !image.alternative.trimmingSpaces.isEmpty {
                found = true
            }
        }
        return found
    }
}

extension SourceFile {
    /// Where a link with its destination in parentheses was typed, sought in its block from a place
    /// on; `nil` for one typed otherwise.
    fileprivate func place(
        of link: Inline.Link, in block: SourceRange, from start: Int
    ) -> SourceRange? {
        guard block.file == .main, block.upperBound <= bytes.count else { return nil }
        let middle = Array("](".utf8)
        let destination = Array(link.destination.utf8)
        var index = start
        while index + middle.count + destination.count <= block.upperBound {
            guard bytes[index] == middle[0], bytes[index + 1] == middle[1] else {
                index += 1
                continue
            }
            var place = index + middle.count
            if place < block.upperBound, bytes[place] == UInt8(ascii: "<") { place += 1 }
            if bytes[place..<block.upperBound].starts(with: destination),
                let open = bytes[start..<index].lastIndex(of: UInt8(ascii: "[")),
                let close = bytes[place..<block.upperBound].dropFirst(destination.count).firstIndex(
                    of: UInt8(ascii: ")"))
            {
                return SourceRange(file: block.file, open, close + 1)
            }
            index += 1
        }
        return nil
    }
}

extension Finding {
    fileprivate static func isEmpty(_ link: Inline.Link, at range: SourceRange) -> Finding {
        Finding(
            at: range, "this link to “\(link.destination)” has no words",
            notes: [Diagnostic.Note("name what it leads to, between the brackets")])
    }

    fileprivate static func isVague(_ words: String, at range: SourceRange) -> Finding {
        Finding(
            at: range, "“\(words)” does not say where the link leads",
            notes: [Diagnostic.Note("name what it leads to: “[the draft agenda](…)”")])
    }
}
