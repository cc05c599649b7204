/// Who stands behind a statement, as its profile wants them named.
struct EndorsementsAssembly {
    typealias Status = MemberOrganisation.Status

    let statement: Statement
    let workspace: Workspace
    let words: Wording

    /// The list at the end; `nil` when nobody stands in it.
    var block: Endorsements? {
        let groups = groups.filter { !$0.entries.isEmpty }
        return groups.isEmpty
            ? nil : Endorsements(title: words.statements.endorsements, groups: groups)
    }

    /// The footnote to the title with those who have no consultative status, where a body wants one.
    var footnote: Footnote? {
        guard rules?.withoutStatus == .footnote else { return nil }
        let names = entries { isWithoutStatus($0) }.map(\.name)
        guard !names.isEmpty else { return nil }
        let text = words.statements.alsoShareViews.filled(["names": words.list(names)])
        return Footnote(blocks: [.paragraph(Paragraph(content: [.text(text)]))])
    }

    private var rules: SubmissionProfile.Endorsers? { statement.profile?.endorsers }

    private var groups: [Endorsements.Group] {
        let others = Endorsements.Group(
            title: words.statements.noStatus,
            entries: rules?.withoutStatus == .footnote ? [] : entries { isWithoutStatus($0) })
        switch rules?.order {
        case .alphabetical:
            let isApart = rules?.withoutStatus != nil
            let all = entries { !isApart || !isWithoutStatus($0) }
            return [Endorsements.Group(title: nil, entries: all)] + (isApart ? [others] : [])
        case .status, nil:
            let statuses: [Status] = [.general, .special, .roster]
            return statuses.map { status in
                Endorsements.Group(
                    title: title(of: status), entries: entries { self.status(of: $0) == status })
            } + [others]
        }
    }

    private func title(of status: Status) -> String {
        switch status {
        case .general: words.statements.generalStatus
        case .special: words.statements.specialStatus
        case .roster: words.statements.rosterStatus
        case .none: words.statements.noStatus
        }
    }

    /// Nobody's word for a status is as good as none in print.
    private func isWithoutStatus(_ endorsement: Statement.Endorsement) -> Bool {
        guard let status = status(of: endorsement) else { return true }
        return status == .none
    }

    private func status(of endorsement: Statement.Endorsement) -> Status? {
        endorsement.status
            ?? workspace.directory.organisation(endorsement.organisation.value)?.status
    }

    /// In the order of their names; who was only invited is not named.
    private func entries(where isWanted: (Statement.Endorsement) -> Bool) -> [Endorsements.Entry] {
        let order = NameOrder(language: statement.language)
        let entries = statement.endorsements.compactMap { endorsement -> Endorsements.Entry? in
            guard endorsement.answer != .invited, isWanted(endorsement) else { return nil }
            let member = workspace.directory.organisation(endorsement.organisation.value)
            let name = member?.name ?? endorsement.organisation.value
            return Endorsements.Entry(
                name: endorsement.isConfirmed ? name : "\(name) (\(words.statements.unconfirmed))",
                country: endorsement.country ?? member?.country)
        }
        return entries.map { (order.key(of: $0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
