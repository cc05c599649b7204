// Page one: whose meeting, which, when and where, who was there, what was on the agenda.

extension MinutesAssembly {
    var frontPage: [Block] {
        var blocks: [Block] = [
            .letterhead(
                Letterhead(
                    organisation: workspace.organisation.name,
                    lines: workspace.organisation.letterhead, logo: logo)),
            .titleBlock(TitleBlock(kind: kind, title: title)),
        ]
        if minutes.rule != nil {
            blocks.append(.notice(Notice(.remark, [.text(ruleSentence)])))
        }
        if let remarks = minutes.remarks {
            blocks.append(.notice(Notice(.remark, [.text(remarks)])))
        }
        if let corrigendum = minutes.corrigendum {
            blocks.append(.notice(Notice(.remark, [.text(words.sentence(corrigendum))])))
        }
        blocks += convocation
        blocks.append(.facts(facts))
        if form == .minutes, let roll { blocks.append(.roll(roll)) }
        if !minutes.agenda.isEmpty { blocks.append(.agenda(agenda)) }
        return blocks
    }

    private var ruleSentence: String {
        form == .minutes ? words.editions.chathamHouse : words.editions.chathamHousePart
    }

    private var facts: [Fact] {
        var facts = [Fact(words.facts.date, words.dateWithWeekday(minutes.date))]
        if let time { facts.append(Fact(words.facts.time, time)) }
        facts += elsewhere
        if let place = minutes.place { facts.append(Fact(words.facts.place, place)) }
        if let mode { facts.append(Fact(words.facts.mode, mode)) }
        facts += joining
        if let chair = minutes.chair { facts.append(Fact(words.facts.chair, name(chair.value))) }
        if form == .minutes {
            if let secretary = minutes.secretary {
                facts.append(Fact(words.facts.secretary, name(secretary.value)))
            }
            facts.append(Fact(words.facts.status, status))
        }
        return facts
    }

    private var time: String? {
        guard let start = minutes.start else { return nil }
        let range = minutes.end.map { words.timeRange(start, $0) } ?? words.time(start)
        return zone.map { words.time(range, in: words.zone($0.name, offset: $0.printed)) } ?? range
    }

    private var mode: String? {
        switch minutes.mode {
        case .inPerson: words.modes.inPerson
        case .online: words.modes.online
        case .hybrid: words.modes.hybrid
        case nil: nil
        }
    }

    private var status: String {
        switch minutes.status {
        case .planned: words.statuses.planned
        case .draft: words.statuses.draft
        case .approved: words.statuses.approved
        }
    }

    private var roll: Roll? {
        guard !minutes.attendance.attendees.isEmpty else { return headcount }
        let groups = Attendance.Group.allCases.compactMap { group -> Roll.Group? in
            let attendees = minutes.attendance[group]
            guard !attendees.isEmpty else { return nil }
            return Roll.Group(
                title: words.counted(label(of: group), attendees.count),
                entries: attendees.map(entry))
        }
        return Roll(title: words.attendance.title, groups: groups, remarks: quorumSentence)
    }

    /// How many there were, where nobody is named.
    private var headcount: Roll? {
        let counts = minutes.attendance.headcounts.map {
            words.counted(label(of: $0.group), $0.count)
        }
        guard !counts.isEmpty else { return nil }
        return Roll(
            title: words.attendance.title, groups: [],
            remarks: [counts.joined(separator: words.lists.separator)] + quorumSentence)
    }

    private func label(of group: Attendance.Group) -> String {
        switch group {
        case .present: words.attendance.present
        case .apologies: words.attendance.apologies
        case .absent: words.attendance.absent
        case .observers: words.attendance.observers
        case .guests: words.attendance.guests
        case .staff: words.attendance.staff
        }
    }

    private func entry(_ attendee: Attendance.Attendee) -> Roll.Entry {
        let person = workspace.directory.person(attendee.name.value)
        var details: [String] = []
        if let role = attendee.role {
            details.append(role)
        } else if let held = person?.roles.first(where: { role in
            role.body == nil && role.isHeld(on: minutes.date)
        }) {
            details.append(held.title)
        }
        if let organisation = attendee.organisation ?? person?.organisation {
            details.append(printedOrganisation(organisation))
        }
        switch attendee.proxy {
        case .named(let proxy):
            details.append(words.attendance.representedBy.filled(["name": name(proxy)]))
        case .unnamed: details.append(words.attendance.byProxy)
        case nil: break
        }
        if let from = attendee.from {
            details.append(words.attendance.from.filled(["time": words.time(from)]))
        }
        if let until = attendee.until {
            details.append(words.attendance.until.filled(["time": words.time(until)]))
        }
        if let remarks = attendee.remarks { details.append(remarks) }
        return Roll.Entry(name: name(attendee.name.value), details: details)
    }

    /// A short name where an id was typed; what was typed otherwise.
    func printedOrganisation(_ typed: String) -> String {
        guard let member = workspace.directory.organisation(typed) else { return typed }
        return member.id == typed ? member.shortName ?? member.name : typed
    }

    /// What was established, with the numbers it leaves out counted; without it what follows from
    /// the list and the rule of the series, where that is a number.
    private var quorumSentence: [String] {
        let count = minutes.quorum(in: workspace).flatMap { $0.isSure ? $0 : nil }
        guard let quorum = minutes.quorum else {
            guard let count else { return [] }
            return [
                words.quorum(
                    present: count.present, required: count.required, isMet: count.isMet)
            ]
        }
        let isCounted = quorum.present != nil || quorum.isMet == nil
        return [
            words.quorum(
                present: quorum.present ?? count?.present,
                required: quorum.required ?? count?.required,
                isMet: quorum.isMet ?? (isCounted ? count?.isMet ?? true : true),
                at: quorum.at.map(words.time))
        ]
    }

    private var agenda: Agenda {
        Agenda(
            title: words.agenda.title,
            entries: minutes.agenda.map { item in
                let speakers = item.speakers.map { name($0.value) }
                return Agenda.Entry(
                    number: item.number, title: [.text(item.title.value)],
                    speaker: speakers.isEmpty ? nil : words.list(speakers),
                    details: details(of: item),
                    anchor: hasHeading(item) ? anchor(of: item) : nil)
            })
    }

    /// What stands under an agenda item: the times it was planned for in the notice of the meeting,
    /// and its documents.
    private func details(of item: AgendaItem) -> [String] {
        var details: [String] = []
        if form == .agenda { details += times(of: item) }
        if !item.documents.isEmpty {
            details.append(
                words.agenda.documents.filled(["documents": words.list(item.documents)]))
        }
        return details
    }
}
