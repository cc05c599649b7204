extension WordCount {
    /// A part of a statement that a body counts besides the text.
    struct Extra: Sendable, Equatable {
        /// In words: "the headings".
        var name: String
        var words: Int
    }

    /// What a body counts besides the text, without the parts that have no words.
    static func extras(of statement: Statement, _ counts: SubmissionProfile.Counts) -> [Extra] {
        var extras: [Extra] = []
        if counts.title {
            let title = count(statement.title) + count(statement.subtitle ?? "")
            extras.append(Extra(name: "the title", words: title))
        }
        if counts.headings {
            extras.append(Extra(name: "the headings", words: headings(of: statement)))
        }
        if counts.footnotes {
            let words = statement.footnotes.reduce(0) { $0 + count($1.blocks) }
            extras.append(Extra(name: "the footnotes", words: words))
        }
        if counts.signatories {
            let words = statement.endorsements.reduce(0) { $0 + count($1.organisation.value) }
            extras.append(Extra(name: "the signatories", words: words))
        }
        extras.append(Extra(name: "the cover", words: counts.cover))
        return extras.filter { $0.words > 0 }
    }

    /// The words of the headings that are printed.
    private static func headings(of statement: Statement) -> Int {
        switch (statement.headings, statement.template?.shape) {
        case (.none, _): 0
        case (.full, .headings):
            (statement.template?.sections ?? []).reduce(0) {
                $0 + count($1.heading.text(in: statement.language))
            }
        case (.full, .paragraphs), (.full, nil), (.used, _):
            statement.sections.reduce(0) { $0 + count($1.heading.content.plainText) }
        }
    }
}
