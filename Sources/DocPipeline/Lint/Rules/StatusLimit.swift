/// Flags a statement that its profile does not admit, or not at the length asked for, for the status
/// of those who sign (Economic and Social Council resolution 1996/31, part IV).
struct StatusLimit: LintRule {
    static let rule = Diagnostic.Rule("DG711", "status-limit")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        return contradictions(statement, review.workspace.directory)
            + beyondProfile(statement, review.workspace.directory)
    }

    /// Endorsements with another status than the register of members has.
    private static func contradictions(_ statement: Statement, _ directory: Directory) -> [Finding]
    {
        statement.endorsements.compactMap { endorsement in
            guard let status = endorsement.status,
                let member = directory.organisation(endorsement.organisation.value)?.status,
                member != status
            else { return nil }
            return .contradictsRegister(endorsement.organisation, status, member)
        }
    }

    private static func beyondProfile(_ statement: Statement, _ directory: Directory) -> [Finding] {
        guard let limits = statement.limits, let range = limits.profile?.range,
            let profile = statement.profile
        else { return [] }
        let signers = Signers(statement, directory)
        var findings = ownFigures(statement, signers, limits, profile)
        findings += refusedEndorsers(signers, profile)
        guard statement.delivery != .oral, let written = profile.written, !signers.all.isEmpty
        else { return findings }
        if let status = signers.highestStatus(among: Signers.Status.allCases),
            written.byInvitation.contains(status), !signers.hasUnknownStatus
        {
            findings.append(.needsInvitation(status, profile, at: range))
        }
        if case .byStatus(let figures)? = written.words(isJoint: signers.isJoint),
            !signers.hasUnknownStatus,
            signers.highestStatus(among: figures.map(\.status)) == nil
        {
            findings.append(.hasNoStatus(profile, figures.map(\.status), at: range))
        }
        return findings
    }

    /// Figures of the statement's own that are beyond those of the profile it names.
    private static func ownFigures(
        _ statement: Statement, _ signers: Signers, _ limits: Statement.Limits,
        _ profile: SubmissionProfile
    ) -> [Finding] {
        var findings: [Finding] = []
        if let own = limits.words,
            let most = StatementTerms.profileWords(statement, signers), own > most.most
        {
            findings.append(
                .isBeyond(
                    own.of("word"), most.origin, most.most.grouped, profile,
                    at: limits.places.place(of: "words")))
        }
        if let own = limits.minutes, let most = StatementTerms.profileMinutes(statement),
            own > most.most
        {
            findings.append(
                .isBeyond(
                    own.inMinutes, most.origin, most.most.inMinutes, profile,
                    at: limits.places.place(of: "minutes")))
        }
        return findings
    }

    /// Those without status, where only organisations in consultative status may sign.
    private static func refusedEndorsers(_ signers: Signers, _ profile: SubmissionProfile)
        -> [Finding]
    {
        switch profile.endorsers?.withoutStatus {
        case .refused:
            signers.all.filter { $0.status == Signers.Status.none }.map {
                .isRefused($0.name, profile)
            }
        case .footnote, .list, nil: []
        }
    }
}

extension Finding {
    fileprivate static func contradictsRegister(
        _ name: Located<String>, _ status: Signers.Status, _ member: Signers.Status
    ) -> Finding {
        Finding(
            at: name.range,
            "“\(name.value)” is \(status.phrase) here, and \(member.phrase) in docgen.yaml",
            notes: [
                Diagnostic.Note("the limit of words follows from the status of those who sign")
            ])
    }

    fileprivate static func isBeyond(
        _ own: String, _ origin: String, _ most: String, _ profile: SubmissionProfile,
        at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "\(own) are more than the profile admits: \(origin) \(most)",
            notes: [.source(of: profile)])
    }

    fileprivate static func needsInvitation(
        _ status: Signers.Status, _ profile: SubmissionProfile, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range,
            "organisations \(status.phrase) hand in statements under \(profile.id) only when they "
                + "are invited to",
            notes: [.source(of: profile)], atMost: .hint)
    }

    fileprivate static func hasNoStatus(
        _ profile: SubmissionProfile, _ wanted: [Signers.Status], at range: SourceRange
    ) -> Finding {
        let phrases = wanted.map(\.phrase).joined(separator: ", or ")
        return Finding(
            at: range,
            "nobody who signs has a status that \(profile.id) admits: one organisation at least "
                + "must be \(phrases)",
            notes: [.source(of: profile)])
    }

    fileprivate static func isRefused(_ name: Located<String>, _ profile: SubmissionProfile)
        -> Finding
    {
        Finding(
            at: name.range,
            "“\(name.value)” has no consultative status, and \(profile.id) takes only signatories "
                + "that have one",
            notes: [.source(of: profile)])
    }
}
