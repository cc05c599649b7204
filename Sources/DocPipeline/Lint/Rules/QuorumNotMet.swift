/// Flags a decision of a meeting at which too few were present to decide.
enum QuorumNotMet: LintRule {
    static let rule = Diagnostic.Rule("DG405", "quorum-not-met")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        guard let decided = minutes.records.first(where: \.isDecided) else { return [] }
        let place = minutes.places.place(of: "quorum")
        let decision = Diagnostic.Note(
            "this was decided all the same", at: review.head(of: decided.range))
        guard let shortage = Shortage(of: minutes, in: review.workspace) else { return [] }
        return [
            Finding(
                at: place, shortage.message, notes: [decision],
                atMost: shortage.isSure ? .error : .warning)
        ]
    }

    /// How many were missing, and how it is known.
    private struct Shortage {
        var message: String
        var isSure = true

        /// `nil` where there were enough, or where it cannot be told.
        init?(of minutes: Minutes, in workspace: Workspace) {
            let recorded = minutes.quorum
            let rule = minutes.series?.quorum
            if let present = recorded?.present, let required = recorded?.required ?? rule?.count {
                guard present < required else { return nil }
                message = Self.message(present, required)
                return
            }
            if let isMet = recorded?.isMet {
                guard !isMet else { return nil }
                message = "there was no quorum, and something was decided"
                return
            }
            let listed = minutes.attendance.members(at: recorded?.at)
            guard !listed.isEmpty else { return nil }
            if let required = recorded?.required ?? rule?.count {
                let present = recorded?.present ?? listed.count
                guard present < required else { return nil }
                message = Self.message(present, required)
                return
            }
            guard let rule, let share = rule.share else { return nil }
            let entitled = workspace.members.filter { rule.of == nil || $0.level == rule.of }
            let required = Self.required(share, of: entitled.count)
            let present = recorded?.present ?? Self.number(of: listed, among: entitled, workspace)
            guard present < required else { return nil }
            message =
                Self.message(present, required)
                + ", which is \(share.asPercentage) of \(entitled.count) members"
                + (rule.of.map { " (\($0))" } ?? "")
            isSure = false
        }

        private static func message(_ present: Int, _ required: Int) -> String {
            let people = present == 1 ? "1 was" : "\(present) were"
            return "there was no quorum: \(people) present, and \(required) are needed"
        }

        /// The smallest whole number that is no less than a share of all.
        private static func required(_ share: Double, of count: Int) -> Int {
            // A third of 12 is 4, whatever the third of a binary fraction is.
            Int((share * Double(count) - 1e-6).rounded(.up))
        }

        /// How many members were there: organisations once each; somebody whose organisation is
        /// not known may be there for one.
        private static func number(
            of listed: [Attendance.Attendee], among entitled: [MemberOrganisation],
            _ workspace: Workspace
        ) -> Int {
            let ids = Set(entitled.map(\.id))
            var present: Set<String> = []
            var unknown = 0
            for attendee in listed {
                let directory = workspace.directory
                let name =
                    attendee.organisation
                    ?? directory.person(attendee.name.value)?.organisation ?? attendee.name.value
                if let organisation = directory.organisation(name) {
                    if ids.contains(organisation.id) { present.insert(organisation.id) }
                } else {
                    unknown += 1
                }
            }
            return present.count + unknown
        }
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
        case .action, .report, .vote: false
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
