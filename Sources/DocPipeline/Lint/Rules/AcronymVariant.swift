/// Flags one thing that is abbreviated in several ways: "COSP 8", "COSP8", "COSP 8th".
struct AcronymVariant: LintRule {
    static let rule = Diagnostic.Rule("DG806", "acronym-variant")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un, .house]

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }
    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }

    private static func findings(in prose: Prose, of workspace: Workspace) -> [Finding] {
        var shapes: [String: [String]] = [:]
        return Acronyms(in: prose, of: workspace).uses.compactMap { use in
            let passage = prose.passages[use.passage]
            guard let numbered = NumberedAcronym(use, in: passage.content) else { return nil }
            let known = shapes[numbered.key, default: []]
            guard !known.contains(numbered.typed) else { return nil }
            shapes[numbered.key, default: []].append(numbered.typed)
            return known.first.map { first in
                .isCalledOtherwise(numbered.typed, first, at: passage.range(of: numbered.range))
            }
        }
    }
}

/// An abbreviation with a number beside it, as it was typed.
private struct NumberedAcronym {
    /// The same for all ways of writing it.
    let key: String
    let typed: String
    let range: Range<Int>

    init?(_ use: Acronyms.Use, in text: ProseText) {
        var range = use.range
        let number: ProseToken
        if let after = use.neighbours.after, after.kind == .number {
            number = after
            range = range.lowerBound..<after.end
            if let suffix = use.neighbours.afterNext, suffix.isOrdinalSuffix {
                range = range.lowerBound..<suffix.end
            }
        } else if let before = use.neighbours.before, before.kind == .word, !before.isApart,
            before.isOrdinalSuffix, let digits = text.number(endingAt: before.start)
        {
            number = digits
            range = digits.start..<range.upperBound
        } else {
            return nil
        }
        key = "\(use.letters) \(number.value)"
        typed = text.text(of: range)
        self.range = range
    }
}

extension ProseToken {
    /// Whether it is what makes a figure an ordinal: "8th".
    fileprivate var isOrdinalSuffix: Bool { kind == .word && length == 2 && !isApart }
}

extension ProseText {
    /// The digits that end at a byte.
    fileprivate func number(endingAt end: Int) -> ProseToken? {
        var start = end
        while start > 0, (0x30...0x39).contains(bytes[start - 1]) { start -= 1 }
        guard start < end, let value = UInt32(text(of: start..<end)) else { return nil }
        return ProseToken(kind: .number, isApart: true, start: start, end: end, value: value)
    }
}

extension Finding {
    fileprivate static func isCalledOtherwise(
        _ typed: String, _ first: String, at range: SourceRange
    ) -> Finding {
        Finding(at: range, "“\(typed)” is called “\(first)” elsewhere in this document")
    }
}
