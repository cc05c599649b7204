/// How many members were there, and how many are needed for a decision.
package struct QuorumCount: Sendable, Equatable {
    /// Where the rule is a share of the members.
    package struct Share: Sendable, Equatable {
        /// From 0 to 1.
        package var share: Double
        /// The level of membership that counts; `nil` for all.
        package var level: String?
        /// How many members there are.
        package var entitled: Int
    }

    package var present: Int
    package var required: Int
    /// `nil` for a rule in numbers; with a share, who stands for which member can only be guessed.
    package var share: Share?

    package var isMet: Bool { present >= required }
    package var isSure: Bool { share == nil }
}

extension Minutes {
    /// The quorum as it was established: by the numbers in the minutes, and for those they leave out
    /// by the list of those present and the rule of the series; `nil` where it cannot be told.
    package func quorum(in workspace: Workspace) -> QuorumCount? {
        count(at: quorum?.at, typed: quorum?.present, workspace)
    }

    /// Who was in the room at a time, counted from the list, beside what is needed; `nil` where that
    /// cannot be told.
    package func quorum(at time: ClockTime, in workspace: Workspace) -> QuorumCount? {
        count(at: time, typed: nil, workspace)
    }

    private func count(
        at time: ClockTime?, typed: Int?, _ workspace: Workspace
    ) -> QuorumCount? {
        let rule = series?.quorum
        let hasList = !attendance.members(at: nil).isEmpty
        let listed = attendance.members(at: time)
        if let required = quorum?.required ?? rule?.count {
            guard let present = typed ?? (hasList ? listed.count : nil) else { return nil }
            return QuorumCount(present: present, required: required)
        }
        guard let rule, let share = rule.share, hasList || typed != nil else { return nil }
        let entitled = workspace.members.filter { rule.of == nil || $0.level == rule.of }
        return QuorumCount(
            present: typed ?? Self.number(of: listed, among: entitled, workspace.directory),
            required: Self.required(share, of: entitled.count),
            share: QuorumCount.Share(share: share, level: rule.of, entitled: entitled.count))
    }

    /// The smallest whole number that is no less than a share of all.
    private static func required(_ share: Double, of count: Int) -> Int {
        // A third of 12 is 4, whatever the third of a binary fraction is.
        Int((share * Double(count) - 1e-6).rounded(.up))
    }

    /// How many members were there: organisations once each; somebody whose organisation is not
    /// known may be there for one.
    private static func number(
        of listed: [Attendance.Attendee], among entitled: [MemberOrganisation],
        _ directory: Directory
    ) -> Int {
        let ids = Set(entitled.map(\.id))
        var present: Set<String> = []
        var unknown = 0
        for attendee in listed {
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
