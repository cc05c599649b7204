extension RegisterAssembly {
    var actions: RegisterTable {
        let entries = register.actions(filter, workspace.directory)
        return RegisterTable(
            kind: .actions,
            columns: [
                .init(title: words.tables.number, share: 0.14),
                .init(title: words.tables.action, share: 0.38),
                .init(title: words.tables.owner, share: 0.18),
                .init(title: words.tables.due, share: 0.15),
                .init(title: words.tables.status, share: 0.15),
            ],
            rows: entries.map { entry in
                [
                    number(entry.action.number, of: entry.meeting), text(entry.action.text),
                    words.list(entry.action.owners.map { name($0.value) }),
                    entry.state.due.map(words.date) ?? words.tables.noDate, status(of: entry),
                ]
            },
            keys: [
                "identifier", "number", "meeting", "series", "date", "text", "owners", "due",
                "status", "overdue", "closed", "result", "continued_as", "reported_by", "source",
            ], entries: entries.map(values))
    }

    /// "open", "overdue", "done, 14 September 2020", "continued as 9/A1".
    func status(of entry: Register.ActionEntry) -> String {
        let state = entry.state
        func dated(_ word: String) -> String {
            word + (state.closed.map { words.lists.separator + words.date($0) } ?? "")
        }
        return switch state.standing {
        case .open:
            state.isOverdue(on: filter.day) ? words.registers.overdue : words.actionStatuses.open
        case .done: dated(words.actionStatuses.done)
        case .dropped: dated(words.actionStatuses.dropped)
        case .continued(let identifier):
            words.registers.continued.filled(["number": words.numberInText(printed(identifier))])
        }
    }

    /// The number under which a record of some meeting is printed.
    private func printed(_ identifier: String) -> String {
        guard let record = RecordIdentifier(identifier),
            let meeting = register.meetings(identified: record.meeting).first
        else { return identifier }
        return meeting.minutes.printedNumber(of: record.number)
    }

    private func values(of entry: Register.ActionEntry) -> [RegisterTable.Value?] {
        let state = entry.state
        let status: String
        var successor: String?
        switch state.standing {
        case .open: status = "open"
        case .done: status = "done"
        case .dropped: status = "dropped"
        case .continued(let identifier):
            status = "continued"
            successor = identifier
        }
        return origin(entry.action.number, of: entry.meeting) + [
            .text(text(entry.action.text)),
            .texts(entry.action.owners.map { name($0.value) }), .date(state.due),
            .text(status), .flag(state.isOverdue(on: filter.day)), .date(state.closed),
            .text(state.result), .text(successor), .text(state.reporter?.minutes.identifier),
            .text(entry.meeting.path),
        ]
    }

    /// What records have in common: identifier, number, meeting, series, date.
    private func origin(
        _ number: String, of meeting: Register.Meeting
    ) -> [RegisterTable.Value?] {
        [
            .text(meeting.minutes.identifier(of: number)),
            .text(meeting.minutes.printedNumber(of: number)), .text(title(of: meeting)),
            .text(meeting.series), .date(meeting.minutes.date),
        ]
    }

    var decisions: RegisterTable {
        let entries = register.decisions(filter)
        return RegisterTable(
            kind: .decisions,
            columns: [
                .init(title: words.tables.number, share: 0.14),
                .init(title: words.facts.date, share: 0.18),
                .init(title: words.tables.decision, share: 0.48),
                .init(title: words.tables.outcome, share: 0.2),
            ],
            rows: entries.map { entry in
                [
                    number(entry.decision.number, of: entry.meeting),
                    words.date(entry.meeting.minutes.date), text(entry.decision.text),
                    outcome(of: entry.decision.proposal),
                ]
            },
            keys: [
                "identifier", "number", "meeting", "series", "date", "text", "outcome", "method",
                "votes_for", "votes_against", "votes_abstain", "effective", "references", "source",
            ],
            entries: entries.map { entry in
                let proposal = entry.decision.proposal
                return origin(entry.decision.number, of: entry.meeting) + [
                    .text(text(entry.decision.text)), .text(proposal.outcome?.rawValue),
                    .text(proposal.method?.rawValue),
                    proposal.votes.map { .number($0.inFavour) },
                    proposal.votes.map { .number($0.against) },
                    proposal.votes.map { .number($0.abstaining) },
                    .date(entry.decision.effective),
                    .texts(entry.decision.references.map(\.value)), .text(entry.meeting.path),
                ]
            })
    }

    /// "Adopted, 12 in favour, 1 against, 2 abstentions", as far as it is recorded.
    private func outcome(of proposal: Proposal) -> String {
        [
            proposal.outcome.map(words.word),
            proposal.votes.map(words.votes) ?? proposal.method.map(words.word),
        ].compactMap(\.self).joined(separator: words.lists.separator)
    }
}
