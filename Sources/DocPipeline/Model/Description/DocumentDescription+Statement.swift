extension DocumentDescription {
    /// Describes a statement.
    init(_ statement: Statement, metadata: Metadata, workspace: Workspace) {
        let directory = workspace.directory
        self.init(
            kind: metadata.kind, identifier: metadata.identifier, title: statement.title,
            language: statement.language, date: statement.date, state: State(statement.status),
            type: statement.delivery == .oral ? "oral statement" : "written statement")
        if let event = statement.event {
            coverage = [event.name, event.session, event.place].compactMap(\.self)
        }
        creators = statement.submittedBy.map { directory.printedName(ofOrganisation: $0.value) }
        if creators.isEmpty { creators = [workspace.organisation.name] }
        contributors = statement.endorsements.filter { $0.answer != .invited }.map {
            directory.printedName(ofOrganisation: $0.organisation.value)
        }.filter { !creators.contains($0) }
        subjects = statement.sections.map(\.heading.content.plainText)
        relations =
            statement.template.map { template in
                [template.title.text(in: statement.language), template.symbol].compactMap(\.self)
            } ?? []
        corrigendum = statement.corrigendum
    }
}

extension DocumentDescription.State {
    fileprivate init(_ status: Statement.Status) {
        self =
            switch status {
            case .draft: .draft
            case .agreed: .agreed
            case .submitted: .submitted
            }
    }
}
