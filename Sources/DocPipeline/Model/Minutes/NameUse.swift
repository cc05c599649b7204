/// One place of minutes where a person is named, outside prose.
package struct NameUse: Sendable {
    /// As what the person is named.
    package enum Part: Sendable, Hashable {
        case attendee(Attendance.Group)
        case chair, secretary, speaker, owner, mover, seconder, candidate, elected
        /// Put somebody forward, or supported that; may have been done before the meeting.
        case nominator
        /// Declared an interest.
        case declarer
    }

    package var part: Part
    /// As typed; the range may be that of the whole record.
    package var name: Located<String>
    /// Which of ``Attendance/attendees``, for an attendee.
    package var attendee: Int?
}

extension Minutes {
    /// Everybody whom the front matter and the records name, the list of participants first.
    ///
    /// A chair or secretary that comes from the series is not among them: nobody typed the name here.
    package var nameUses: [NameUse] {
        var uses = attendance.attendees.enumerated().map { index, attendee in
            NameUse(part: .attendee(attendee.group), name: attendee.name, attendee: index)
        }
        func add(_ part: NameUse.Part, _ names: some Sequence<Located<String>>) {
            uses += names.map { NameUse(part: part, name: $0) }
        }
        if places["chair"] != nil { add(.chair, [chair].compactMap(\.self)) }
        if places["secretary"] != nil { add(.secretary, [secretary].compactMap(\.self)) }
        if places["agenda"] != nil { for item in agenda { add(.speaker, item.speakers) } }
        for record in records {
            switch record {
            case .decision(let decision):
                add(.mover, [decision.proposal.moved].compactMap(\.self))
                add(.seconder, [decision.proposal.seconded].compactMap(\.self))
            case .motion(let motion):
                add(.mover, [motion.proposal.moved].compactMap(\.self))
                add(.seconder, [motion.proposal.seconded].compactMap(\.self))
            case .action(let action): add(.owner, action.owners)
            case .election(let election):
                add(.candidate, election.candidates.map(\.name))
                add(.elected, election.elected)
                for candidate in election.candidates {
                    add(.nominator, candidate.nominatedBy + candidate.secondedBy)
                }
            case .nomination(let nomination):
                add(.candidate, [nomination.candidate])
                add(.nominator, nomination.nominatedBy + nomination.secondedBy)
            case .interest(let interest): add(.declarer, [interest.person].compactMap(\.self))
            case .vote, .report: break
            }
        }
        return uses
    }
}
