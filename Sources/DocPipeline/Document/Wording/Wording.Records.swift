extension Wording {
    /// Decisions, actions, motions, elections and votes: names and labels.
    package struct Records: Sendable {
        /// What was resolved: “Decision”.
        package let decision: String
        /// What somebody is to do: “Action”.
        package let action: String
        /// What was proposed: “Motion”.
        package let motion: String
        /// Who was chosen: “Election”.
        package let election: String
        /// A count of votes by itself: “Vote”.
        package let vote: String
        /// A record with its number: “{kind} {number}”.
        package let numbered: Pattern
        /// Who is to do it: “Owner”.
        package let owner: String
        /// By when: “Due”.
        package let due: String
        /// How far an action has come: “Status”.
        package let status: String
        /// When an action was done: “Done on”.
        package let done: String
        /// What came of an action: “Result”.
        package let result: String
        /// Which earlier action this one ends: “Closes”.
        package let closes: String
        /// Who proposed: “Moved by”.
        package let movedBy: String
        /// Who supported the proposal: “Seconded by”.
        package let secondedBy: String
        /// How it was decided: “Method”.
        package let method: String
        /// What majority was needed: “Majority required”.
        package let majority: String
        /// The count of votes: “Votes”.
        package let votes: String
        /// What became of it: “Outcome”.
        package let outcome: String
        /// From when it holds: “Effective from”.
        package let effective: String
        /// What it refers to: “References”.
        package let references: String
        /// Changes proposed to a motion: “Amendments”.
        package let amendments: String
        /// What somebody was elected to: “Office”.
        package let office: String
        /// How many were to be elected: “Seats”.
        package let seats: String
        /// Who stood: “Candidates”.
        package let candidates: String
        /// Who was elected: “Elected”.
        package let elected: String
        /// Papers handed in: “Ballots”.
        package let ballots: String

        /// Somebody put forward for an office: “Nomination”.
        package let nomination: String
        /// What somebody has to gain or lose by a matter, as declared: “Declaration of interest”.
        package let interest: String
        /// Who put a candidate forward: “Nominated by”.
        package let nominators: String
        /// Whether a candidate took it up: “Acceptance”.
        package let acceptance: String
        package let accepted: String
        package let declined: String
        /// Whose interest it is: “Declared by”.
        package let declaredBy: String
        /// What the person did then: “Conduct”.
        package let conduct: String
        package let stayed: String
        package let abstained: String
        package let left: String
        /// In brackets after a candidate: “nominated by {names}”.
        package let nominatedBy: Pattern
        /// In brackets after a candidate: “seconded by {names}”.
        package let supportedBy: Pattern
        /// What decided between equal candidates: “Tie decided”.
        package let tieBreak: String

        init(_ labels: inout LabelReader, fallback: Records?) {
            decision = labels.word("decision", else: fallback?.decision)
            action = labels.word("action", else: fallback?.action)
            motion = labels.word("motion", else: fallback?.motion)
            election = labels.word("election", else: fallback?.election)
            vote = labels.word("vote", else: fallback?.vote)
            numbered = labels.pattern("numbered", else: fallback?.numbered)
            owner = labels.word("owner", else: fallback?.owner)
            due = labels.word("due", else: fallback?.due)
            status = labels.word("status", else: fallback?.status)
            done = labels.word("done", else: fallback?.done)
            result = labels.word("result", else: fallback?.result)
            closes = labels.word("closes", else: fallback?.closes)
            movedBy = labels.word("moved_by", else: fallback?.movedBy)
            secondedBy = labels.word("seconded_by", else: fallback?.secondedBy)
            method = labels.word("method", else: fallback?.method)
            majority = labels.word("majority", else: fallback?.majority)
            votes = labels.word("votes", else: fallback?.votes)
            outcome = labels.word("outcome", else: fallback?.outcome)
            effective = labels.word("effective", else: fallback?.effective)
            references = labels.word("references", else: fallback?.references)
            amendments = labels.word("amendments", else: fallback?.amendments)
            office = labels.word("office", else: fallback?.office)
            seats = labels.word("seats", else: fallback?.seats)
            candidates = labels.word("candidates", else: fallback?.candidates)
            elected = labels.word("elected", else: fallback?.elected)
            ballots = labels.word("ballots", else: fallback?.ballots)
            nomination = labels.word("nomination", else: fallback?.nomination)
            interest = labels.word("interest", else: fallback?.interest)
            nominators = labels.word("nominators", else: fallback?.nominators)
            acceptance = labels.word("acceptance", else: fallback?.acceptance)
            accepted = labels.word("accepted", else: fallback?.accepted)
            declined = labels.word("declined", else: fallback?.declined)
            declaredBy = labels.word("declared_by", else: fallback?.declaredBy)
            conduct = labels.word("conduct", else: fallback?.conduct)
            stayed = labels.word("stayed", else: fallback?.stayed)
            abstained = labels.word("abstained", else: fallback?.abstained)
            left = labels.word("left", else: fallback?.left)
            nominatedBy = labels.pattern("nominated_by", else: fallback?.nominatedBy)
            supportedBy = labels.pattern("supported_by", else: fallback?.supportedBy)
            tieBreak = labels.word("tie_break", else: fallback?.tieBreak)
        }
    }
}
