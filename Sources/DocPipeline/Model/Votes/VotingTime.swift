/// When something was decided.
package struct VotingTime: Sendable, Equatable {
    package var time: ClockTime
    /// Whether it was typed with the record, and not taken from the plan of the agenda.
    package var isTyped: Bool
}

extension Minutes {
    /// When a record came about: by its own `at`, else by the time its item was planned for; `nil`
    /// where neither is known.
    package func time(of record: MeetingRecord) -> VotingTime? {
        if let typed = record.at { return VotingTime(time: typed, isTyped: true) }
        let place = record.range.lowerBound
        let item = items.last { item in
            item.heading.range.map { $0.file == record.range.file && $0.lowerBound <= place }
                ?? false
        }
        guard let index = item?.agendaIndex, let start = agenda[index].start else { return nil }
        return VotingTime(time: start, isTyped: false)
    }

    /// How many could vote at a time: everybody listed as present then; `nil` without a list.
    func voters(at time: ClockTime?) -> Int? {
        attendance.members(at: nil).isEmpty ? nil : attendance.members(at: time).count
    }
}

extension MeetingRecord {
    /// The time typed with the record.
    fileprivate var at: ClockTime? {
        switch self {
        case .decision(let decision): decision.proposal.at
        case .motion(let motion): motion.proposal.at
        case .election(let election): election.at
        case .action, .report, .nomination, .interest, .vote: nil
        }
    }
}
