/// Flags a statement with more words than its limit, or the body's, allows.
///
/// A draft may be long: only what is agreed or submitted is an error, and only where the figure is
/// verified.
struct TooManyWords: LintRule {
    static let rule = Diagnostic.Rule("DG706", "too-many-words")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        let signers = Signers(statement, review.workspace.directory)
        guard let limit = StatementTerms(statement, signers).words else { return [] }
        let counts = statement.profile?.written?.counts ?? SubmissionProfile.Counts()
        let extras = WordCount.extras(of: statement.edition(.written), counts)
        let total =
            WordCount(of: statement.edition(.written)).words + extras.reduce(0) { $0 + $1.words }
        guard total > limit.most else { return [] }
        return [.isTooLong(statement, total, limit, extras, signers)]
    }
}

extension Finding {
    fileprivate static func isTooLong(
        _ statement: Statement, _ total: Int, _ limit: StatementTerms.Limit<Int>,
        _ extras: [WordCount.Extra], _ signers: Signers
    ) -> Finding {
        var notes = statement.longestSections
        if !extras.isEmpty {
            let list = extras.map { "\($0.name) (\($0.words.grouped))" }.joined(separator: ", ")
            notes.append(Diagnostic.Note("counted besides the text: \(list)"))
        }
        if statement.limits?.words == nil, let profile = statement.profile {
            notes.append(.source(of: profile))
            let unknown = signers.all.filter { $0.status == nil }.map { "“\($0.name.value)”" }
            if !unknown.isEmpty, !limit.isSure {
                notes.append(
                    Diagnostic.Note("no status is given of \(unknown.joined(separator: ", "))"))
            }
        }
        let isFinal = statement.status != .draft
        return Finding(
            at: limit.range,
            "the statement has \(total.of("word")), and \(limit.origin) \(limit.most.grouped); "
                + "cut \((total - limit.most).grouped)",
            notes: notes, atMost: isFinal && limit.isSure ? .error : .warning)
    }
}

extension Statement {
    /// Where cutting pays: the three longest sections, the longest first.
    fileprivate var longestSections: [Diagnostic.Note] {
        guard sections.count > 1 else { return [] }
        let counted = sections.map { (heading: $0.heading, words: WordCount.count($0.blocks)) }
        return counted.enumerated().filter { $0.element.words > 0 }
            .sorted { ($1.element.words, $0.offset) < ($0.element.words, $1.offset) }
            .prefix(3).map { section in
                Diagnostic.Note(
                    "\(section.element.words.of("word")) here", at: section.element.heading.range)
            }
    }
}

extension Diagnostic.Note {
    /// Where to read what a profile's figures rest on.
    static func source(of profile: SubmissionProfile) -> Diagnostic.Note {
        Diagnostic.Note("“docgen template profiles \(profile.id)” says where that was read")
    }
}
