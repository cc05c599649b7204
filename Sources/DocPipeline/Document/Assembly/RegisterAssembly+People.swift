extension RegisterAssembly {
    var attendance: RegisterTable {
        let entries = register.attendance(filter, workspace.directory)
        return RegisterTable(
            kind: .attendance,
            columns: [
                .init(title: words.registers.name, share: 0.26),
                .init(title: words.registers.organisation, share: 0.26),
                .init(title: words.attendance.present, share: 0.11),
                .init(title: words.attendance.apologies, share: 0.13),
                .init(title: words.attendance.absent, share: 0.1),
                .init(title: words.registers.lastPresent, share: 0.14),
            ],
            rows: entries.map { entry in
                [
                    entry.name, entry.organisation ?? "", String(entry.present),
                    String(entry.count(.apologies)), String(entry.count(.absent)),
                    entry.lastPresent.map { words.date($0.minutes.date) } ?? "",
                ]
            },
            keys: [
                "name", "organisation", "present", "apologies", "absent", "last_present",
                "meetings",
            ],
            entries: entries.map { entry in
                [
                    .text(entry.name), .text(entry.organisation), .number(entry.present),
                    .number(entry.count(.apologies)), .number(entry.count(.absent)),
                    .date(entry.lastPresent?.minutes.date),
                    .texts(
                        entry.meetings.map {
                            "\($0.meeting.minutes.identifier) \($0.group.rawValue)"
                        }
                    ),
                ]
            })
    }

    var endorsements: RegisterTable {
        let entries = register.endorsements(filter, workspace.directory)
        return RegisterTable(
            kind: .endorsements,
            columns: [
                .init(title: words.registers.organisation, share: 0.34),
                .init(title: words.kinds.statement, share: 0.34),
                .init(title: words.facts.date, share: 0.16),
                .init(title: words.tables.status, share: 0.16),
            ],
            rows: entries.map { entry in
                [
                    entry.name, entry.statement.title, entry.statement.date.map(words.date) ?? "",
                    entry.endorsement.isConfirmed
                        ? words.registers.confirmed : words.statements.unconfirmed,
                ]
            },
            keys: [
                "organisation", "statement", "title", "date", "consultative_status", "country",
                "confirmed", "endorsed_on", "by", "source",
            ],
            entries: entries.map { entry in
                let member = workspace.directory.organisation(
                    entry.endorsement.organisation.value)
                return [
                    .text(entry.name), .text(entry.statement.identifier.value),
                    .text(entry.statement.title), .date(entry.statement.date),
                    .text((entry.endorsement.status ?? member?.status)?.rawValue),
                    .text(entry.endorsement.country ?? member?.country),
                    .flag(entry.endorsement.isConfirmed), .date(entry.endorsement.date),
                    .text(entry.endorsement.by), .text(entry.statement.path),
                ]
            })
    }
}
