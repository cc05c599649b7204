extension Compilation {
    /// How a redline names what it shows.
    package struct RedlineTerms: Sendable {
        /// Who is named beside each change.
        package var author: String
        /// The day that the changes carry; that of the new version's file without one.
        package var date: CalendarDate?
        /// The versions as readers are to know them: "statement.md of 3 March 2021".
        package var oldName: String
        package var newName: String

        package init(author: String, date: CalendarDate?, oldName: String, newName: String) {
            self.author = author
            self.date = date
            self.oldName = oldName
            self.newName = newName
        }
    }

    /// This version with the changes since an older one marked; `nil` when one of them has no
    /// document.
    package func redline(since old: Compilation, _ terms: RedlineTerms) -> Compilation? {
        guard let before = old.document, let after = document, let words else { return nil }
        var merged = DocumentComparison.merged(before, after)
        merged.redline = Redline(
            author: terms.author, date: terms.date ?? after.metadata.fileDate,
            legend: Notice(.remark, legend(terms, words.redline)),
            words: Redline.Words(words.redline))
        return with(merged)
    }

    private func legend(_ terms: RedlineTerms, _ words: Wording.Redline) -> [Inline] {
        let heading = words.legend.filled(["old": terms.oldName, "new": terms.newName])
        return [
            .text(heading + " "), .revised(.inserted, [.text(words.inserted)]), .text(" "),
            .revised(.deleted, [.text(words.deleted)]), .text(" "),
            .revised(.movedHere(1), [.text(words.moved)]),
        ]
    }
}

extension Redline.Words {
    init(_ words: Wording.Redline) {
        self.init()
        inserted = words.inserted + ":"
        deleted = words.deleted + ":"
        movedAway = words.movedAway + ":"
        movedHere = words.movedHere + ":"
    }
}
