extension Wording {
    /// What a document is; stands above its title.
    package struct Kinds: Sendable {
        /// Minutes that are approved, or of unknown status: “Minutes”.
        package let minutes: String
        /// Minutes that nobody has approved yet: “Draft minutes”.
        package let draftMinutes: String
        /// The notice of a meeting: “Agenda”.
        package let agenda: String
        /// The statement of one organisation: “Statement”.
        package let statement: String
        /// A statement that several organisations stand behind: “Joint statement”.
        package let jointStatement: String
        /// A statement not yet agreed: “Draft statement”.
        package let draftStatement: String
        /// A joint statement not yet agreed: “Draft joint statement”.
        package let draftJointStatement: String
        /// Contributions side by side, before they are merged: “Working paper”.
        package let workingPaper: String

        init(_ labels: inout LabelReader, fallback: Kinds?) {
            minutes = labels.word("minutes", else: fallback?.minutes)
            draftMinutes = labels.word("draft_minutes", else: fallback?.draftMinutes)
            agenda = labels.word("agenda", else: fallback?.agenda)
            statement = labels.word("statement", else: fallback?.statement)
            jointStatement = labels.word("joint_statement", else: fallback?.jointStatement)
            draftStatement = labels.word("draft_statement", else: fallback?.draftStatement)
            draftJointStatement = labels.word(
                "draft_joint_statement", else: fallback?.draftJointStatement)
            workingPaper = labels.word("working_paper", else: fallback?.workingPaper)
        }
    }
}
