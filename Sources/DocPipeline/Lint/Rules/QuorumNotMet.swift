/// Flags a decision of a meeting at which too few were present to decide, at all or just then.
enum QuorumNotMet: LintRule {
    static let rule = Diagnostic.Rule("DG405", "quorum-not-met")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        let decided = review.minutes.records.filter(\.isDecided)
        guard let first = decided.first else { return [] }
        if let finding = wholeMeeting(review, first) { return [finding] }
        return decided.compactMap { decision(review, $0) }
    }

    /// That there were never enough, or that the minutes say so.
    private static func wholeMeeting(
        _ review: MinutesReview, _ decided: MeetingRecord
    ) -> Finding? {
        let minutes = review.minutes
        let typed = minutes.quorum
        let count = minutes.quorum(in: review.workspace)
        let isCounted = typed?.present != nil && count?.isSure == true
        let message: String
        if !isCounted, let isMet = typed?.isMet {
            guard !isMet else { return nil }
            message = "there was no quorum, and something was decided"
        } else {
            guard let count, !count.isMet else { return nil }
            message = "there was no quorum: \(count.inWords)"
        }
        let note = Diagnostic.Note(
            "this was decided all the same", at: review.head(of: decided.range))
        let isSure = count?.isSure ?? true || !isCounted && typed?.isMet != nil
        return Finding(
            at: minutes.places.place(of: "quorum"), message, notes: [note],
            atMost: isSure ? .error : .warning)
    }

    /// That too many had left, or had not come yet, when something was decided.
    private static func decision(_ review: MinutesReview, _ record: MeetingRecord) -> Finding? {
        let minutes = review.minutes
        guard let time = minutes.time(of: record),
            let count = minutes.quorum(at: time.time, in: review.workspace), !count.isMet
        else { return nil }
        let when = time.isTyped ? "at \(time.time)" : "by the agenda at \(time.time)"
        return Finding(
            at: review.head(of: record.range),
            "there was no quorum when this was decided, \(when): \(count.inWords)",
            notes: minutes.attendance.away(at: time.time).prefix(3).map(\.note),
            atMost: time.isTyped && count.isSure ? .error : .warning)
    }
}

extension Attendance {
    /// Somebody who was there, and not at a certain time.
    fileprivate struct Away {
        var name: Located<String>
        var words: String

        var note: Diagnostic.Note { Diagnostic.Note("“\(name.value)” \(words)", at: name.range) }
    }

    fileprivate func away(at time: ClockTime) -> [Away] {
        self[.present].compactMap { attendee in
            if let until = attendee.until, until < time {
                return Away(name: attendee.name, words: "had left at \(until)")
            }
            if let from = attendee.from, from > time {
                return Away(name: attendee.name, words: "came at \(from)")
            }
            return nil
        }
    }
}

extension QuorumCount {
    fileprivate var inWords: String {
        let people = present == 1 ? "1 was" : "\(present) were"
        let words = "\(people) present, and \(required) are needed"
        guard let share else { return words }
        return words + ", which is \(share.share.asPercentage) of \(share.entitled) members"
            + (share.level.map { " (\($0))" } ?? "")
    }
}

extension MeetingRecord {
    /// Whether the meeting settled something by it.
    fileprivate var isDecided: Bool {
        func isSettled(_ outcome: Outcome) -> Bool {
            switch outcome {
            case .adopted, .rejected: true
            case .deferred, .withdrawn: false
            }
        }
        return switch self {
        case .decision(let decision): isSettled(decision.proposal.outcome ?? .adopted)
        case .motion(let motion): motion.proposal.outcome.map(isSettled) ?? false
        case .election(let election): !election.elected.isEmpty
        case .action, .report, .nomination, .interest, .vote: false
        }
    }
}

extension Double {
    /// A share from 0 to 1, in whole or in tenths of a per cent: “50%”, “33.3%”.
    fileprivate var asPercentage: String {
        let tenths = Int((self * 1000).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
