package import DocPipeline

/// Takes in what members send back for one statement.
///
/// ``read(_:)`` can run for several files side by side; ``Contributions`` then gives each its place.
package struct Collector: Sendable {
    /// What the person who collects says of all files.
    package struct Choices: Sendable {
        /// Whose text it is, for a file that does not say so itself.
        package var organisation: String?
        package var date: CalendarDate?
        /// Whether a contribution that somebody has edited may be replaced.
        package var mayOverwrite = false

        package init() {}
    }

    package let plan: SectionPlan
    let statement: Statement
    let words: Wording
    let workspace: Workspace
    let form: FormTexts
    let choices: Choices

    package init(_ statement: Statement, compiler: Compiler, choices: Choices) {
        self.statement = statement
        workspace = compiler.workspace
        words = compiler.wording(statement.language)
        plan = SectionPlan(statement, words: words)
        form = StatementForm(statement, plan: plan, words: words, workspace: workspace).texts
        self.choices = choices
    }

    /// Reads one file and sorts its text under the sections.
    package func read(_ file: ReturnedFile) -> CollectedText {
        let text: WordText
        do throws(WordReadingError) {
            text = try readWord(file.bytes)
        } catch {
            return CollectedText(file: file, diagnostics: [.unreadable(file.path, error)])
        }
        let sorted = SortedText(text, plan: plan, words: words, form: form)
        let words = sorted.parts.reduce(0) { $0 + $1.words }
        guard sorted.parts.contains(where: { !$0.pieces.isEmpty }) else {
            return CollectedText(file: file, diagnostics: [.nothingFilledIn(file.path)])
        }
        var diagnostics = text.losses.map { Diagnostic.leftOut($0, in: file.path) }
        diagnostics += Diagnostic.unplaced(sorted, in: file.path)
        let (organisation, isNamed) = organisation(of: file, text)
        if !isNamed { diagnostics.append(.organisationNotNamed(file.path, organisation)) }
        let content = CollectedText.Content(
            organisation: organisation, contact: form.contact(in: text),
            date: choices.date ?? text.properties.modified,
            sections: sorted.parts.count { part in
                if case .section = part.place { !part.pieces.isEmpty } else { false }
            },
            words: words, pictures: text.pictures,
            sum: ContentDigest(of: file.bytes).hexadecimal, sorted: sorted, text: text)
        return CollectedText(file: file, content: content, diagnostics: diagnostics)
    }

    /// Whose text it is, and whether anything says so but the name of the file.
    private func organisation(of file: ReturnedFile, _ text: WordText) -> (String, isNamed: Bool) {
        if let named = choices.organisation ?? form.organisation(in: text) {
            return (workspace.directory.printedName(ofOrganisation: named), true)
        }
        // A file is often called after its sender: “PRI contribution final.docx”.
        let parts = FoldedText(file.stem).text.split(separator: " ").map(String.init)
        for length in stride(from: parts.count, to: 0, by: -1) {
            for start in 0...(parts.count - length) {
                let name = parts[start..<(start + length)].joined(separator: " ")
                if let member = workspace.directory.organisation(name) {
                    return (member.name, true)
                }
            }
        }
        return (file.stem, false)
    }
}
