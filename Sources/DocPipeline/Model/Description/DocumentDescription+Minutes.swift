extension DocumentDescription {
    /// Describes the document of a meeting; `title` is as printed.
    init(_ minutes: Minutes, title: String, metadata: Metadata, workspace: Workspace) {
        let directory = workspace.directory
        self.init(
            kind: metadata.kind, identifier: metadata.identifier, title: title,
            language: minutes.language, date: minutes.date, state: State(minutes.status),
            type: "minutes")
        approved = minutes.approval?.date
        series = minutes.series?.id
        coverage = minutes.place.map { [$0] } ?? []
        creators = [workspace.organisation.name]
        contributors =
            minutes.secretary.map { [directory.printedName(ofPerson: $0.value)] } ?? []
        participants = minutes.attendance.attendees.filter { $0.group.wasThere }.map {
            directory.printedName(ofPerson: $0.name.value)
        }
        subjects = minutes.agenda.map(\.title.value)
        decisions = minutes.records.compactMap { record in
            switch record {
            case .decision(let decision):
                Decision(
                    number: minutes.printedNumber(of: decision.number),
                    text: decision.text.plainParagraphs.joined(separator: " "))
            case .action, .report, .motion, .election, .nomination, .interest, .vote: nil
            }
        }
        relations = minutes.approval?.meeting.map { [$0.value] } ?? []
        corrigendum = minutes.corrigendum
    }
}

extension DocumentDescription.State {
    fileprivate init(_ status: Minutes.Status) {
        self =
            switch status {
            case .planned: .planned
            case .draft: .draft
            case .approved: .approved
            }
    }
}
