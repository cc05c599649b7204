/// What a meeting records besides prose.
package enum MeetingRecord: Sendable {
    case decision(Decision)
    case action(Action)
    /// What became of an action of an earlier meeting.
    case report(ActionReport)
    case motion(Motion)
    case election(Election)
    case nomination(Nomination)
    case interest(DeclaredInterest)
    case vote(Vote)

    /// Where it was typed.
    package var range: SourceRange {
        switch self {
        case .decision(let decision): decision.range
        case .action(let action): action.range
        case .report(let report): report.range
        case .motion(let motion): motion.range
        case .election(let election): election.range
        case .nomination(let nomination): nomination.range
        case .interest(let interest): interest.range
        case .vote(let vote): vote.range
        }
    }

    /// Its number in the meeting, such as "D1"; votes and reports on actions have none.
    package var number: String? {
        switch self {
        case .decision(let decision): decision.number
        case .action(let action): action.number
        case .motion(let motion): motion.number
        case .election(let election): election.number
        case .nomination(let nomination): nomination.number
        case .interest(let interest): interest.number
        case .vote, .report: nil
        }
    }

    /// Whether its number was typed, so that it stays when a record is put in before it; votes and
    /// reports have none to type.
    package var hasTypedNumber: Bool {
        switch self {
        case .decision(let decision): decision.hasTypedNumber
        case .action(let action): action.hasTypedNumber
        case .motion(let motion): motion.hasTypedNumber
        case .election(let election): election.hasTypedNumber
        case .nomination(let nomination): nomination.hasTypedNumber
        case .interest(let interest): interest.hasTypedNumber
        case .vote, .report: true
        }
    }
}

/// How a meeting made up its mind.
package enum VotingMethod: String, Sendable {
    case consensus, unanimity, vote, acclamation
    case secretBallot = "secret-ballot"
}

/// What became of a proposal.
package enum Outcome: String, Sendable { case adopted, rejected, deferred, withdrawn }

/// Votes counted.
package struct VoteCount: Sendable, Equatable {
    package var inFavour: Int
    package var against: Int
    package var abstaining: Int
}

/// Something the meeting agreed.
package struct Decision: Sendable {
    /// "D1"; given by its order where nothing is typed.
    package var number: String
    /// Whether the number was typed.
    package var hasTypedNumber = false
    package var text: [Block]
    package var proposal: Proposal
    package var effective: CalendarDate?
    package var references: [Located<String>]
    package var range: SourceRange
}

/// Something somebody is to do.
package struct Action: Sendable {
    package enum Status: String, Sendable { case open, done, dropped }

    /// "A1"; given by its order where nothing is typed.
    package var number: String
    /// Whether the number was typed.
    package var hasTypedNumber = false
    package var owners: [Located<String>]
    package var text: [Block]
    package var due: Located<CalendarDate>?
    package var status: Status
    package var done: CalendarDate?
    /// The identifier of an earlier meeting's action that this closes.
    package var closes: Located<String>?
    package var result: String?
    package var range: SourceRange
}

/// A proposal put to the meeting.
package struct Motion: Sendable {
    /// "M1"; given by its order where nothing is typed.
    package var number: String
    /// Whether the number was typed.
    package var hasTypedNumber = false
    package var text: [Block]
    package var proposal: Proposal
    package var amendments: [String]
    package var range: SourceRange
}

/// An election to an office.
package struct Election: Sendable {
    package struct Candidate: Sendable, Equatable {
        package var name: Located<String>
        package var organisation: String?
        package var votes: Int?
        /// Who proposed the candidate, and who supported that.
        package var nominatedBy: [Located<String>] = []
        package var secondedBy: [Located<String>] = []
    }

    package struct Ballots: Sendable, Equatable {
        package var cast: Int?
        package var valid: Int?
        package var invalid: Int?
    }

    /// "E1"; given by its order where nothing is typed.
    package var number: String
    /// Whether the number was typed.
    package var hasTypedNumber = false
    package var office: String
    package var seats: Int
    package var method: VotingMethod?
    /// What share of the valid ballots is needed; the most votes elect where nothing is said.
    package var majority: Proposal.Majority?
    /// When it was held.
    package var at: ClockTime?
    /// What decided between candidates with equally many votes, in words.
    package var tieBreak: String?
    package var candidates: [Candidate]
    package var elected: [Located<String>]
    package var ballots: Ballots?
    /// Where the ballots were typed.
    package var ballotsRange: SourceRange?
    package var range: SourceRange
}

/// A vote typed on a line of its own, without a decision or motion before it.
package struct Vote: Sendable {
    package var count: VoteCount
    package var range: SourceRange
}
