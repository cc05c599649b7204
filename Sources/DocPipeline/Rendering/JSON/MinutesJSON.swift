/// Minutes as JSON, in the form of the schema `model-minutes`.
struct MinutesJSON {
    let minutes: Minutes
    let title: String
    let workspace: Workspace
    let zone: LocalZone?
    /// The edition that was asked for, if one was.
    var edition: Edition?

    /// The whole text.
    var bytes: [UInt8] { value.bytes }

    private var value: JSONText {
        .object([
            ("docgen", .integer(1)), ("kind", .string("minutes")),
            ("identifier", .string(minutes.identifier)), ("series", .text(minutes.series?.id)),
            ("number", .number(minutes.number)), ("title", .string(title)),
            ("date", .described(minutes.date)), ("start", .described(minutes.start)),
            ("end", .described(minutes.end)), ("timezone", .text(minutes.timezone)),
            ("utc_offset", .described(zone?.offset)), ("place", .text(minutes.place)),
            ("mode", .text(minutes.mode?.rawValue)), ("status", .string(minutes.status.rawValue)),
            ("edition", .text(edition?.rawValue)),
            ("rule", .text(minutes.rule?.rawValue)),
            ("language", .string(minutes.language)), ("chair", person(minutes.chair)),
            ("secretary", person(minutes.secretary)), ("attendance", attendance),
            ("quorum", quorum), ("opening", .texts(text(of: minutes.opening))),
            (
                "agenda",
                .array(
                    items(
                        level: 1, in: minutes.agenda.indices, typed: minutes.itemsByAgendaIndex))
            ),
            ("decisions", .array(records(decision))), ("actions", .array(records(action))),
            ("reports", .array(records(report))), ("motions", .array(records(motion))),
            ("elections", .array(records(election))),
            ("nominations", .array(records(nomination))),
            ("interests", .array(records(interest))),
            ("annexes", .array(annexes)), ("next", .array(minutes.next.map(meeting))),
            ("approved", approved),
            (
                "signatures",
                .array(
                    minutes.signatures.map {
                        .object([
                            ("role", .string($0.role)),
                            ("name", $0.name.isEmpty ? nil : .string($0.name)),
                        ])
                    })
            ), ("remarks", .text(minutes.remarks)),
            ("corrigendum", .corrigendum(minutes.corrigendum)),
        ])
    }

    private func person(_ typed: Located<String>?) -> JSONText? {
        typed.map { .string(workspace.directory.printedName(ofPerson: $0.value)) }
    }

    private func people(_ typed: [Located<String>]) -> JSONText {
        .array(typed.compactMap(person))
    }

    private var attendance: JSONText {
        if !minutes.attendance.headcounts.isEmpty {
            return .array(
                minutes.attendance.headcounts.map { headcount in
                    .object([
                        ("group", .string(headcount.group.rawValue)), ("people", .array([])),
                        ("count", .integer(headcount.count)),
                    ])
                })
        }
        return .array(
            Attendance.Group.allCases.compactMap { group in
                let attendees = minutes.attendance[group]
                guard !attendees.isEmpty else { return nil }
                return .object([
                    ("group", .string(group.rawValue)), ("people", .array(attendees.map(attendee))),
                ])
            })
    }

    private func attendee(_ attendee: Attendance.Attendee) -> JSONText {
        .object([
            ("id", .text(workspace.directory.person(attendee.name.value)?.id)),
            ("name", person(attendee.name)), ("role", .text(attendee.role)),
            ("organisation", .text(attendee.organisation)), ("by_proxy", proxy(of: attendee)),
            ("from", .described(attendee.from)), ("until", .described(attendee.until)),
            ("remarks", .text(attendee.remarks)),
        ])
    }

    private func proxy(of attendee: Attendance.Attendee) -> JSONText? {
        switch attendee.proxy {
        case .named(let name): .string(name)
        case .unnamed: .bool(true)
        case nil: nil
        }
    }

    private var quorum: JSONText? {
        minutes.quorum.map { quorum in
            .object([
                ("present", .number(quorum.present)), ("required", .number(quorum.required)),
                ("met", quorum.isMet.map(JSONText.bool)), ("at", .described(quorum.at)),
            ])
        }
    }

    private var approved: JSONText? {
        minutes.approval.flatMap { approval in
            approval.meeting.map { meeting in
                .object([("meeting", .string(meeting.value)), ("date", .described(approval.date))])
            }
        }
    }

    private func meeting(_ meeting: Minutes.NextMeeting) -> JSONText {
        .object([
            ("title", meeting.title.isEmpty ? nil : .string(meeting.title)),
            ("date", .described(meeting.date)), ("end_date", .described(meeting.endDate)),
            ("start", .described(meeting.start)), ("end", .described(meeting.end)),
            ("timezone", .text(meeting.timezone)), ("place", .text(meeting.place)),
            ("tentative", .bool(meeting.isTentative)), ("remarks", .text(meeting.remarks)),
        ])
    }

    private var annexes: [JSONText] {
        minutes.annexes.map { annex in
            var members: [(key: String, value: JSONText?)] = [
                ("letter", .string(MinutesAssembly.letter(annex.place))),
                ("title", .string(annex.title)),
                ("source", .text(annex.source)),
            ]
            switch annex.content {
            case .text(let blocks, _): members.append(("text", .texts(blocks.plainParagraphs)))
            case .file(let name): members.append(("file", .string(name)))
            case .chat(let log): members.append(("messages", .array(log.messages.map(message))))
            }
            return .object(members)
        }
    }

    private func message(_ message: ChatLog.Message) -> JSONText {
        .object([
            ("time", message.time.isEmpty ? nil : .string(message.time)),
            ("author", message.author.isEmpty ? nil : .string(message.author)),
            ("text", .string(message.text)),
            ("date", message.date.map { .string("\($0)") }),
            ("reply_to", message.replyTo.map { .string($0) }),
            ("audience", message.audience.map { .string($0) }),
            (
                "reactions",
                message.reactions.isEmpty
                    ? nil
                    : .array(
                        message.reactions.map { reaction in
                            .object([
                                ("sign", .string(reaction.sign)),
                                ("count", .integer(reaction.count)),
                            ])
                        })
            ),
        ])
    }
}

// The agenda with what was recorded under each item.
extension MinutesJSON {
    // `typed` is what was typed for the items, by their places in the agenda.
    private func items(level: Int, in indices: Range<Int>, typed: [Int: [Minutes.Item]])
        -> [JSONText]
    {
        let agenda = minutes.agenda
        return indices.filter { agenda[$0].level == level }.map { index in
            let rest = index + 1..<indices.upperBound
            let next = rest.first { agenda[$0].level <= level } ?? rest.upperBound
            return item(
                agenda[index], parts: (typed[index] ?? []).flatMap(\.parts),
                below: items(level: level + 1, in: index + 1..<next, typed: typed))
        }
    }

    private func item(_ item: AgendaItem, parts: [Minutes.Part], below: [JSONText]) -> JSONText {
        .object([
            ("number", .string(item.number)), ("id", .text(item.id)),
            ("title", .string(item.title.value)), ("speakers", people(item.speakers)),
            ("start", .described(item.start)), ("minutes", .number(item.minutes)),
            ("documents", .texts(item.documents)), ("text", .texts(text(of: parts))),
            ("decisions", .texts(numbers(in: parts, startingWith: .decision))),
            ("actions", .texts(numbers(in: parts, startingWith: .action))),
            ("motions", .texts(numbers(in: parts, startingWith: .motion))),
            ("elections", .texts(numbers(in: parts, startingWith: .election))),
            ("items", .array(below)),
        ])
    }

    private func text(of parts: [Minutes.Part]) -> [String] {
        parts.flatMap { part -> [String] in
            if case .prose(let block) = part { [block].plainParagraphs } else { [] }
        }
    }

    private func numbers(in parts: [Minutes.Part], startingWith kind: Record.Kind) -> [String] {
        parts.compactMap { part in
            guard case .record(let record) = part, record.kind == kind else { return nil }
            return record.number
        }
    }
}

// The records.
extension MinutesJSON {
    /// The records that `make` takes, each with the number of the agenda item it stands under.
    private func records(_ make: (MeetingRecord, String?) -> JSONText?) -> [JSONText] {
        var made = minutes.opening.records.compactMap { make($0, nil) }
        for item in minutes.items {
            let number = item.agendaIndex.map { minutes.agenda[$0].number }
            made += item.parts.records.compactMap { make($0, number) }
        }
        return made
    }

    private func identity(_ number: String, item: String?) -> [(key: String, value: JSONText?)] {
        [
            ("id", .string(number)), ("identifier", .string(minutes.identifier(of: number))),
            ("item", .text(item)),
        ]
    }

    private func text(of blocks: [Block]) -> JSONText {
        .string(blocks.plainParagraphs.joined(separator: "\n\n"))
    }

    private func votes(_ count: VoteCount?) -> JSONText? {
        count.map {
            .object([
                ("for", .integer($0.inFavour)), ("against", .integer($0.against)),
                ("abstain", .integer($0.abstaining)),
            ])
        }
    }

    private func decision(_ record: MeetingRecord, item: String?) -> JSONText? {
        guard case .decision(let decision) = record else { return nil }
        return .object(
            identity(decision.number, item: item) + [
                ("text", text(of: decision.text)), ("moved", person(decision.proposal.moved)),
                ("seconded", person(decision.proposal.seconded)),
                ("method", .text(decision.proposal.method?.rawValue)),
                ("majority", .text(decision.proposal.majority?.rawValue)),
                ("majority_of", .text(decision.proposal.base?.rawValue)),
                ("at", .described(decision.proposal.at)),
                ("votes", votes(decision.proposal.votes)),
                ("outcome", .text(decision.proposal.outcome?.rawValue)),
                ("effective", .described(decision.effective)),
                ("references", .texts(decision.references.map(\.value))),
            ])
    }

    private func action(_ record: MeetingRecord, item: String?) -> JSONText? {
        guard case .action(let action) = record else { return nil }
        return .object(
            identity(action.number, item: item) + [
                ("text", text(of: action.text)), ("owners", people(action.owners)),
                ("due", .described(action.due?.value)), ("status", .string(action.status.rawValue)),
                ("done", .described(action.done)), ("closes", .text(action.closes?.value)),
                ("result", .text(action.result)),
            ])
    }

    private func report(_ record: MeetingRecord, item: String?) -> JSONText? {
        guard case .report(let report) = record else { return nil }
        let text = report.text.plainParagraphs.joined(separator: "\n\n")
        return .object([
            ("action", .string(report.action.value)), ("item", .text(item)),
            ("status", .text(report.status?.rawValue)), ("done", .described(report.done)),
            ("due", .described(report.due)), ("text", text.isEmpty ? nil : .string(text)),
        ])
    }

    private func motion(_ record: MeetingRecord, item: String?) -> JSONText? {
        guard case .motion(let motion) = record else { return nil }
        return .object(
            identity(motion.number, item: item) + [
                ("text", text(of: motion.text)), ("moved", person(motion.proposal.moved)),
                ("seconded", person(motion.proposal.seconded)),
                ("method", .text(motion.proposal.method?.rawValue)),
                ("majority", .text(motion.proposal.majority?.rawValue)),
                ("majority_of", .text(motion.proposal.base?.rawValue)),
                ("at", .described(motion.proposal.at)),
                ("votes", votes(motion.proposal.votes)),
                ("outcome", .text(motion.proposal.outcome?.rawValue)),
                ("amendments", .texts(motion.amendments)),
            ])
    }

    private func nomination(_ record: MeetingRecord, item: String?) -> JSONText? {
        guard case .nomination(let nomination) = record else { return nil }
        return .object(
            identity(nomination.number, item: item) + [
                ("candidate", person(nomination.candidate)),
                ("office", nomination.office.isEmpty ? nil : .string(nomination.office)),
                ("nominated_by", people(nomination.nominatedBy)),
                ("seconded_by", people(nomination.secondedBy)),
                ("accepted", nomination.isAccepted.map(JSONText.bool)),
            ])
    }

    private func interest(_ record: MeetingRecord, item: String?) -> JSONText? {
        guard case .interest(let interest) = record else { return nil }
        return .object(
            identity(interest.number, item: item) + [
                ("person", person(interest.person)), ("text", text(of: interest.text)),
                ("conduct", .text(interest.conduct?.rawValue)),
            ])
    }

    private func election(_ record: MeetingRecord, item: String?) -> JSONText? {
        guard case .election(let election) = record else { return nil }
        let candidates = election.candidates.map { candidate -> JSONText in
            .object([
                ("name", person(candidate.name)), ("organisation", .text(candidate.organisation)),
                (
                    "nominated_by",
                    candidate.nominatedBy.isEmpty ? nil : people(candidate.nominatedBy)
                ),
                ("seconded_by", candidate.secondedBy.isEmpty ? nil : people(candidate.secondedBy)),
                ("votes", .number(candidate.votes)),
            ])
        }
        let ballots = election.ballots.map { ballots -> JSONText in
            .object([
                ("cast", .number(ballots.cast)), ("valid", .number(ballots.valid)),
                ("invalid", .number(ballots.invalid)),
            ])
        }
        return .object(
            identity(election.number, item: item) + [
                ("office", .string(election.office)), ("seats", .integer(election.seats)),
                ("method", .text(election.method?.rawValue)),
                ("majority", .text(election.majority?.rawValue)),
                ("at", .described(election.at)), ("tie_break", .text(election.tieBreak)),
                ("candidates", .array(candidates)),
                ("elected", people(election.elected)), ("ballots", ballots),
            ])
    }
}

extension MeetingRecord {
    /// What kind of record it is, as the document tree calls it.
    fileprivate var kind: Record.Kind {
        switch self {
        case .decision: .decision
        case .action, .report: .action
        case .motion: .motion
        case .election: .election
        case .nomination: .nomination
        case .interest: .interest
        case .vote: .vote
        }
    }
}
