// The record itself: the items in the order of the agenda, prose, decisions and actions.

extension MinutesAssembly {
    /// What was said before the first item.
    var opening: [Block] { minutes.opening.map(block) }

    /// Every item of the agenda under its heading, as the agenda words it; sub-items stand inside
    /// their item, and headings that name none come last.
    var items: [Block] {
        var blocks: [Block] = []
        let typedItems = minutes.itemsByAgendaIndex
        for (index, item) in minutes.agenda.enumerated() {
            let typed = typedItems[index] ?? []
            guard item.level == 1 || !typed.isEmpty else { continue }
            blocks.append(
                .heading(
                    Heading(
                        level: item.level, number: item.number, content: [.text(item.title.value)],
                        speaker: speaker(of: item), anchor: anchor(of: item),
                        range: typed.first?.heading.range)))
            blocks += rule(of: item) + typed.flatMap(\.parts).map(block)
        }
        for item in minutes.items where item.agendaIndex == nil {
            blocks.append(.heading(item.heading))
            blocks += item.parts.map(block)
        }
        return blocks
    }

    /// That an item was discussed under another rule than the meeting.
    private func rule(of item: AgendaItem) -> [Block] {
        guard item.rule != nil, minutes.rule == nil else { return [] }
        return [.notice(Notice(.remark, [.text(words.editions.chathamHousePart)]))]
    }

    /// A block as it is printed: the edges of what other editions leave out are said in words.
    func shown(_ block: Block) -> Block { words.editions.shown(block) }

    private func speaker(of item: AgendaItem) -> String? {
        item.speakers.isEmpty ? nil : words.list(item.speakers.map { name($0.value) })
    }

    private func block(_ part: Minutes.Part) -> Block {
        switch part {
        case .prose(let block): shown(block)
        case .record(let record): .record(self.record(record))
        }
    }

    private func record(_ record: MeetingRecord) -> Record {
        switch record {
        case .decision(let decision):
            make(
                .decision, words.records.decision, decision.number, decision.text,
                facts(of: decision, record), record)
        case .action(let action):
            make(
                .action, words.records.action, action.number, action.text, facts(of: action), record
            )
        case .nomination(let nomination):
            make(
                .nomination, words.records.nomination, nomination.number,
                [.paragraph(Paragraph(content: [.text(name(nomination.candidate.value))]))],
                facts(of: nomination), record)
        case .interest(let interest):
            make(
                .interest, words.records.interest, interest.number, interest.text,
                facts(of: interest), record)
        case .report(let report): self.report(report)
        case .motion(let motion):
            make(
                .motion, words.records.motion, motion.number, motion.text,
                facts(of: motion, record),
                record
            )
        case .election(let election):
            make(
                .election, words.records.election, election.number,
                [.paragraph(Paragraph(content: [.text(election.office)]))],
                facts(of: election), record)
        case .vote(let vote):
            Record(
                kind: .vote, label: words.records.vote,
                blocks: [.paragraph(Paragraph(content: [.text(words.votes(of: vote.count))]))],
                anchor: Anchor("vote-\(vote.range.lowerBound)"), range: vote.range)
        }
    }

    /// What became of an action of another meeting, under the action's own number.
    private func report(_ report: ActionReport) -> Record {
        var facts: [Fact] = []
        let status = report.status.map { status in
            words.word(status)
                + (report.done.map { words.lists.separator + words.date($0) } ?? "")
        }
        var blocks = report.text
        if let status {
            if blocks.isEmpty {
                let sentence = status.prefix(1).uppercased() + status.dropFirst()
                blocks = [.paragraph(Paragraph(content: [.text(sentence)], range: report.range))]
            } else {
                facts.append(Fact(words.records.status, status))
            }
        }
        if let due = report.due { facts.append(Fact(words.records.due, words.date(due))) }
        return Record(
            kind: .action,
            label: words.numbered(words.records.action, numberInText(report.action.value)),
            blocks: blocks, facts: facts,
            anchor: Anchor(
                "report-"
                    + FoldedText(report.action.value).text.map {
                        $0 == " " ? "-" : String($0)
                    }.joined()), range: report.range)
    }

    private func make(
        _ kind: Record.Kind, _ label: String, _ number: String, _ blocks: [Block],
        _ facts: [Fact], _ record: MeetingRecord
    ) -> Record {
        Record(
            kind: kind, label: words.numbered(label, printedNumber(of: number)),
            blocks: blocks, facts: facts, anchor: anchor(ofRecord: number), range: record.range)
    }

    private func facts(of decision: Decision, _ record: MeetingRecord) -> [Fact] {
        facts(of: decision.proposal, record)
            + (decision.effective.map { [Fact(words.records.effective, words.date($0))] } ?? [])
            + references(decision.references)
    }

    private func facts(of action: Action) -> [Fact] {
        var facts: [Fact] = []
        if !action.owners.isEmpty {
            facts.append(
                Fact(words.records.owner, words.list(action.owners.map { name($0.value) })))
        }
        if let due = action.due { facts.append(Fact(words.records.due, words.date(due.value))) }
        if action.status != .open {
            let date = action.done.map { ", " + words.date($0) } ?? ""
            facts.append(Fact(words.records.status, words.word(action.status) + date))
        }
        if let closes = action.closes {
            facts.append(Fact(words.records.closes, numberInText(closes.value)))
        }
        if let result = action.result { facts.append(Fact(words.records.result, result)) }
        return facts
    }

    private func facts(of nomination: Nomination) -> [Fact] {
        var facts: [Fact] = []
        if !nomination.office.isEmpty {
            facts.append(Fact(words.records.office, nomination.office))
        }
        for (label, names) in [
            (words.records.nominators, nomination.nominatedBy),
            (words.records.secondedBy, nomination.secondedBy),
        ] where !names.isEmpty {
            facts.append(Fact(label, words.list(names.map { name($0.value) })))
        }
        if let isAccepted = nomination.isAccepted {
            facts.append(
                Fact(
                    words.records.acceptance,
                    isAccepted ? words.records.accepted : words.records.declined))
        }
        return facts
    }

    private func facts(of interest: DeclaredInterest) -> [Fact] {
        var facts: [Fact] = []
        // On a line the name stands in the sentence.
        if let person = interest.person, person.range != interest.range {
            facts.append(Fact(words.records.declaredBy, name(person.value)))
        }
        if let conduct = interest.conduct {
            let word =
                switch conduct {
                case .stayed: words.records.stayed
                case .abstained: words.records.abstained
                case .left: words.records.left
                }
            facts.append(Fact(words.records.conduct, word))
        }
        return facts
    }

    private func facts(of motion: Motion, _ record: MeetingRecord) -> [Fact] {
        facts(of: motion.proposal, record)
            + motion.amendments.map { Fact(words.records.amendments, $0) }
    }

    private func facts(of election: Election) -> [Fact] {
        var facts = [Fact(words.records.seats, String(election.seats))]
        if !election.candidates.isEmpty {
            let candidates = election.candidates.map { candidate in
                name(candidate.name.value)
                    + asides(of: candidate)
                    + (candidate.votes.map { ": \($0)" } ?? "")
            }
            facts.append(Fact(words.records.candidates, candidates.joined(separator: "; ")))
        }
        if !election.elected.isEmpty {
            facts.append(
                Fact(words.records.elected, words.list(election.elected.map { name($0.value) })))
        }
        if let ballots = election.ballots {
            let counts = [
                ballots.cast.map { words.counted($0, words.votes.cast) },
                ballots.valid.map { words.counted($0, words.votes.valid) },
                ballots.invalid.map { words.counted($0, words.votes.invalid) },
            ]
            facts.append(
                Fact(
                    words.records.ballots,
                    counts.compactMap(\.self).joined(separator: words.lists.separator)))
        }
        if let method = election.method {
            facts.append(Fact(words.records.method, words.word(method)))
        }
        if let majority = election.majority {
            let needed = election.neededVotes.map { words.needed(majority, $0) }
            facts.append(Fact(words.records.majority, needed ?? words.word(majority)))
        }
        if let tieBreak = election.tieBreak {
            facts.append(Fact(words.records.tieBreak, tieBreak))
        }
        return facts
    }

    /// Whom a candidate stands for and who nominated the candidate, in brackets.
    private func asides(of candidate: Election.Candidate) -> String {
        func all(_ names: [Located<String>]) -> String { words.list(names.map { name($0.value) }) }
        var asides = candidate.organisation.map { [printedOrganisation($0)] } ?? []
        if !candidate.nominatedBy.isEmpty {
            asides.append(
                words.records.nominatedBy.filled(["names": all(candidate.nominatedBy)]))
        }
        if !candidate.secondedBy.isEmpty {
            asides.append(
                words.records.supportedBy.filled(["names": all(candidate.secondedBy)]))
        }
        return asides.isEmpty ? "" : " (\(asides.joined(separator: words.lists.separator)))"
    }

    private func facts(of proposal: Proposal, _ record: MeetingRecord) -> [Fact] {
        var facts: [Fact] = []
        if let moved = proposal.moved {
            facts.append(Fact(words.records.movedBy, name(moved.value)))
        }
        if let seconded = proposal.seconded {
            facts.append(Fact(words.records.secondedBy, name(seconded.value)))
        }
        if let votes = proposal.votes {
            facts.append(Fact(words.records.votes, words.votes(of: votes)))
        } else if let method = proposal.method {
            facts.append(Fact(words.records.method, words.word(method)))
        }
        if let majority = proposal.majority {
            let result = minutes.result(
                of: proposal, at: minutes.time(of: record), in: workspace)
            facts.append(
                Fact(
                    words.records.majority,
                    result.map(words.sentence(on:)) ?? words.word(majority)))
        }
        if let outcome = proposal.outcome {
            facts.append(Fact(words.records.outcome, words.word(outcome)))
        }
        return facts
    }

    private func references(_ references: [Located<String>]) -> [Fact] {
        references.isEmpty
            ? []
            : [
                Fact(
                    words.records.references,
                    words.list(references.map { numberInText($0.value) }))
            ]
    }
}
