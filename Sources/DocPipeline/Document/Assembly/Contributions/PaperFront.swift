/// Page one of a paper about contributions: what it is, for which statement, whose texts it holds.
struct PaperFront {
    let statement: Statement
    let workspace: Workspace
    let words: Wording
    /// What the paper is: "Working paper".
    let kind: String
    /// What each contribution is called in short, where tables have no room for its id.
    var keys: [String] = []

    /// A document with nothing but its front.
    func document(_ contributions: [Contribution]) -> Document {
        var metadata = Metadata(
            kind: .article, title: statement.title, language: statement.language,
            date: statement.date, identifier: "statements/\(statement.identifier)",
            organisation: workspace.organisation.name, page: workspace.defaults.page)
        metadata.subject = kind
        metadata.runningHead = Metadata.RunningHead(
            left: "\(kind) · \(statement.title)", pageLabel: words.navigation.pageOfPages.text)
        let facts = facts(contributions)
        return Document(
            metadata: metadata,
            blocks: [.titleBlock(TitleBlock(kind: kind, title: statement.title))]
                + (facts.isEmpty ? [] : [.facts(facts)]))
    }

    private func facts(_ contributions: [Contribution]) -> [Fact] {
        var facts: [Fact] = []
        if let event = statement.event { facts.append(Fact(words.facts.event, event.name)) }
        if let template = statement.template {
            let title = template.shortTitle ?? template.title
            facts.append(Fact(words.facts.template, title.text(in: statement.language)))
        }
        let names = contributions.map { "\($0.organisation) (\($0.identifier))" }
        if keys.count == names.count, !names.isEmpty {
            let lines = zip(keys, names).map { [Inline.text("\($0): \($1)")] }
            facts.append(
                Fact(words.contributions.from, Array(lines.joined(separator: [.lineBreak]))))
        } else if !names.isEmpty {
            facts.append(Fact(words.contributions.from, words.list(names)))
        }
        return facts
    }
}
