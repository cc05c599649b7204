/// All rules there are.
package enum LintRules {
    /// In the order of their codes.
    package static let all: [any LintRule.Type] = [
        WeekdayMismatch.self,
        EndBeforeStart.self,
        ConflictingTimes.self,
        OffsetMismatch.self,
        ImpossibleDate.self,
        NextMeetingInPast.self,
        OffRecurrence.self,
        DuplicateAttendee.self,
        NameVariant.self,
        UnknownPerson.self,
        SpeakerNotPresent.self,
        ConflictingRole.self,
        NameUnderChathamHouse.self,
        HeadingNotOnAgenda.self,
        ItemWithoutRecord.self,
        ItemOrder.self,
        ActionWithoutOwner.self,
        ActionWithoutDate.self,
        ActionDueInPast.self,
        DecisionWithoutOutcome.self,
        QuorumNotMet.self,
        VotesDoNotAddUp.self,
        MajorityNotReached.self,
        ElectionSeats.self,
        UnrecordedCommitment.self,
        MistypedRecord.self,
        EmptyRecord.self,
        UnnumberedRecord.self,
        UnclearReport.self,
        MissingAnnex.self,
        BrokenReference.self,
        LinkWithoutWords.self,
        ImageWithoutAlt.self,
        DuplicateIdentifier.self,
        NumberGap.self,
        ApprovalNotRecorded.self,
        StaleAction.self,
        LeftOver.self,
        ReportOutOfOrder.self,
        HeadingNotInTemplate.self,
        HeadingNotTranslated.self,
        SectionOrder.self,
        SectionMissing.self,
        SectionEmpty.self,
        TooManyWords.self,
        TooLongToSpeak.self,
        AfterDeadline.self,
        DuplicateEndorsement.self,
        EndorsementUnconfirmed.self,
        StatusLimit.self,
        TemplateOutdated.self,
        FormattingNotAccepted.self,
        ProfileOutdated.self,
        LanguageNotAccepted.self,
        UnknownPassage.self,
        HeadingLevelSkipped.self,
        RepeatedWord.self,
        AcronymNotExpanded.self,
        AcronymVariant.self,
        MixedDateForms.self,
        OrdinalDate.self,
        NumericDate.self,
        DateWithoutYear.self,
        SessionInFigures.self,
        AcronymWithArticle.self,
        AcronymPossessive.self,
        AcronymInHeading.self,
        AmbiguousBody.self,
        TwoSpellings.self,
        RangeHyphen.self,
        PercentSign.self,
        LoneSubheading.self,
        DoubleSpace.self,
        SmallNumberInFigures.self,
        UnusedAcceptance.self,
        AcceptanceWithoutReason.self,
    ]

    /// The rule with a name.
    package static func named(_ name: String) -> (any LintRule.Type)? {
        all.first { $0.rule.name == name }
    }

    /// What every rule says of one set of minutes, with the severities the workspace wants.
    static func check(_ review: MinutesReview) -> [Diagnostic] {
        run(review.workspace) { $0.findings(in: review) }
    }

    /// What every rule says of one statement, with the severities the workspace wants.
    static func check(_ review: StatementReview) -> [Diagnostic] {
        run(review.workspace) { $0.findings(in: review) }
    }

    /// What every rule says of one meeting among all, with the severities the workspace wants.
    static func check(_ review: RegisterReview) -> [Diagnostic] {
        run(review.workspace) { $0.findings(in: review) }
    }

    /// What every rule says of one statement among all, with the severities the workspace wants.
    static func check(_ review: StatementRegisterReview) -> [Diagnostic] {
        run(review.workspace) { $0.findings(in: review) }
    }

    private static func run(
        _ workspace: Workspace, _ findings: (any LintRule.Type) -> [Finding]
    ) -> [Diagnostic] {
        all.flatMap { rule -> [Diagnostic] in
            guard let severity = workspace.severity(of: rule) else { return [] }
            return findings(rule).map { $0.diagnostic(of: rule, severity) }
        }
    }
}

extension Workspace {
    /// How much a rule's findings weigh here; `nil` when it is switched off.
    ///
    /// What `docgen.yaml` says of the rule by name comes first, then whether the workspace's style
    /// has the rule, then the rule's own severity.
    func severity(of rule: any LintRule.Type) -> Diagnostic.Severity? {
        if let chosen = severities[rule.rule.name] { return chosen }
        let isWanted = rule.styles.isEmpty || defaults.style.map(rule.styles.contains) ?? false
        return isWanted ? rule.severity : nil
    }

    /// Diagnostics of the readers with the severities the workspace wants; errors stay as they are.
    func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !severities.isEmpty else { return diagnostics }
        return diagnostics.compactMap { diagnostic in
            guard diagnostic.severity != .error, LintRules.named(diagnostic.rule.name) == nil,
                let chosen = severities[diagnostic.rule.name]
            else { return diagnostic }
            guard let chosen else { return nil }
            var weighed = diagnostic
            weighed.severity = chosen
            return weighed
        }
    }
}

extension Finding {
    /// The finding as the rule's, weighing no more than it may.
    func diagnostic(of rule: any LintRule.Type, _ severity: Diagnostic.Severity) -> Diagnostic {
        Diagnostic(
            rule.rule, min(severity, limit), at: range, message, notes: notes, fix: fix)
    }
}
