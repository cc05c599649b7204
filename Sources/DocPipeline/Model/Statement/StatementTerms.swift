/// What holds for one statement: its own limits and, for what they leave open, those of its profile
/// for the status of those who sign.
package struct StatementTerms: Sendable {
    /// A limit with where it comes from.
    package struct Limit<Value: Sendable>: Sendable {
        package var most: Value
        /// To stand before the figure: "csw allows organisations in special consultative status".
        var origin: String
        /// Where the statement asks for it.
        var range: SourceRange
        /// Whether the figure is verified, and the status of all who sign is known.
        var isSure: Bool
        /// Whether less may be allowed, by the status of those who sign, which nobody says.
        package var isHighest = false
    }

    /// At most so many words.
    package let words: Limit<Int>?
    /// At most so many minutes when it is read aloud.
    package let minutes: Limit<Double>?
    /// The last day for handing in: its own, or that of the body for what is handed in.
    package let deadline: CalendarDate?

    /// Those of a statement whose signers' status is looked up in a workspace.
    package init(_ statement: Statement, in workspace: Workspace) {
        self.init(statement, Signers(statement, workspace.directory))
    }

    init(_ statement: Statement, _ signers: Signers) {
        deadline = (statement.deadline ?? Self.profileDeadline(statement))?
            .day(ofEvent: statement.event?.from)
        guard let limits = statement.limits else {
            (words, minutes) = (nil, nil)
            return
        }
        words =
            limits.words.map { own in
                Limit(
                    most: own, origin: "its limit is", range: limits.places.place(of: "words"),
                    isSure: true)
            } ?? Self.profileWords(statement, signers)
        minutes =
            limits.minutes.map { own in
                Limit(
                    most: own, origin: "its limit is", range: limits.places.place(of: "minutes"),
                    isSure: true)
            } ?? Self.profileMinutes(statement)
    }

    /// When the profile wants it, unless it is only spoken.
    static func profileDeadline(_ statement: Statement) -> Deadline? {
        statement.delivery == .oral ? nil : statement.profile?.written?.deadline
    }

    /// What the profile allows in words, whatever the statement says of itself.
    static func profileWords(_ statement: Statement, _ signers: Signers) -> Limit<Int>? {
        guard let profile = statement.profile, let range = statement.limits?.profile?.range,
            statement.delivery != .oral, let written = profile.written,
            let allowed = written.words(isJoint: signers.isJoint)
        else { return nil }
        let isVerified = written.evidence.standing == .verified
        switch allowed {
        case .all(let most):
            return Limit(
                most: most, origin: "\(profile.id) allows", range: range, isSure: isVerified)
        case .byStatus(let figures):
            if let status = signers.highestStatus(among: figures.map(\.status)),
                let figure = figures.first(where: { $0.status == status })
            {
                return Limit(
                    most: figure.words,
                    origin: "\(profile.id) allows organisations \(status.phrase)", range: range,
                    isSure: isVerified && !signers.hasUnknownStatus)
            }
            guard signers.hasUnknownStatus, let most = figures.map(\.words).max() else {
                return nil
            }
            return Limit(
                most: most, origin: "\(profile.id) allows at most", range: range, isSure: false,
                isHighest: true)
        }
    }

    /// What the profile allows in minutes, whatever the statement says of itself.
    static func profileMinutes(_ statement: Statement) -> Limit<Double>? {
        guard let profile = statement.profile, let range = statement.limits?.profile?.range,
            statement.delivery != .written, let oral = profile.oral, let most = oral.minutes
        else { return nil }
        return Limit(
            most: most, origin: "\(profile.id) allows", range: range,
            isSure: oral.evidence.standing == .verified)
    }
}

extension SubmissionProfile.Written {
    /// The words of a statement of one organisation, or of several.
    func words(isJoint: Bool) -> SubmissionProfile.Words? {
        isJoint ? jointWords ?? words : words
    }
}
