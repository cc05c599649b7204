extension Register {
    /// One organisation behind one statement.
    package struct EndorsementEntry: Sendable {
        package var statement: Statement
        package var endorsement: DocPipeline.Statement.Endorsement
        /// The organisation as printed.
        package var name: String
    }

    /// Who stands behind which statement, by organisation and then by the statement's date.
    package func endorsements(
        _ filter: RegisterFilter, _ directory: Directory
    ) -> [EndorsementEntry] {
        let entries = statements.flatMap { statement -> [EndorsementEntry] in
            guard filter.since == nil || statement.date.map(filter.wants) ?? false else {
                return []
            }
            return statement.endorsements.map { endorsement in
                EndorsementEntry(
                    statement: statement, endorsement: endorsement,
                    name: directory.printedName(ofOrganisation: endorsement.organisation.value))
            }
        }
        func key(_ entry: EndorsementEntry) -> (String, String, CalendarDate, String) {
            (
                FoldedText(entry.name).text, entry.name, entry.statement.date ?? .unknown,
                entry.statement.path
            )
        }
        return entries.sorted { key($0) < key($1) }
    }
}
