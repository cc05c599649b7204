/// Flags the name of a body that two bodies share, where nothing says which is meant: "the General
/// Assembly" of an organisation that has one of its own.
struct AmbiguousBody: LintRule {
    static let rule = Diagnostic.Rule("DG859", "ambiguous-body")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un, .house]

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }

    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: review.prose, of: review.workspace)
    }

    private static func findings(in prose: Prose, of workspace: Workspace) -> [Finding] {
        let own = workspace.ownBodies
        let shared = prose.lexicon.phrases("shared_bodies").filter { name in
            own.contains { $0.contains(FoldedText(name).text) }
        }
        guard !shared.isEmpty else { return [] }
        let qualifiers = Set(prose.lexicon.phrases("body_qualifiers").map { FoldedText($0).text })
        return prose.passages.flatMap { passage -> [Finding] in
            guard passage.kind != .heading else { return [] }
            return shared.flatMap { name in
                BodyMentions(of: name, in: passage.content, qualifiers).bare.map {
                    .isAmbiguous(name, workspace.organisation.shortName, at: passage.range(of: $0))
                }
            }
        }
    }
}

extension Workspace {
    /// The names of the organisation's meetings and groups, folded.
    fileprivate var ownBodies: [String] {
        series.map { FoldedText($0.titlePattern).text } + groups.map { FoldedText($0.name).text }
    }
}

/// Where a passage names a body with nothing that says whose it is.
private struct BodyMentions {
    private(set) var bare: [Range<Int>] = []

    /// Looks for a name of several words; qualifiers are words that, right before it or behind it, say
    /// whose body it is.
    init(of name: String, in text: ProseText, _ qualifiers: Set<String>) {
        let wanted = name.split(separator: " ").map { WordKey(String($0)) }
        let tokens = ProseTokens(text.bytes).tokens
        func word(_ index: Int) -> String? {
            guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
            return FoldedText(text.text(of: tokens[index].start..<tokens[index].end)).text
        }
        for start in tokens.indices where start + wanted.count <= tokens.count {
            let place = start..<start + wanted.count
            let matches = zip(place, wanted).allSatisfy { index, key in
                tokens[index].kind == .word
                    && WordKey(text.bytes[tokens[index].start..<tokens[index].end]) == key
            }
            guard matches else { continue }
            let isQualified =
                word(start - 1).map(qualifiers.contains) ?? false
                || word(place.upperBound).map(qualifiers.contains) ?? false
                // An abbreviation in brackets says whose it is: “General Assembly (UNGASS)”.
                || place.upperBound < tokens.count && tokens[place.upperBound].isMark("(")
            if !isQualified { bare.append(tokens[start].start..<tokens[place.upperBound - 1].end) }
        }
    }
}

extension Finding {
    fileprivate static func isAmbiguous(
        _ name: String, _ owner: String, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "“\(name)” may be that of \(owner) or another",
            notes: [Diagnostic.Note("say whose: “\(name) of …”")])
    }
}
