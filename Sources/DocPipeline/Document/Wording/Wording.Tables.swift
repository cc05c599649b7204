extension Wording {
    /// The tables that gather decisions and actions.
    package struct Tables: Sendable {
        /// Heading of the table of decisions: “Decisions”.
        package let decisions: String
        /// Heading of the table of actions: “Actions”.
        package let actions: String
        /// Column of the numbers: “No.”, say.
        package let number: String
        /// Column of what was decided: “Decision”.
        package let decision: String
        /// Column of what is to be done: “Action”.
        package let action: String
        /// Column of who does it: “Owner”.
        package let owner: String
        /// Column of by when: “Due”.
        package let due: String
        /// Column of what became of it: “Outcome”.
        package let outcome: String
        /// Column of how far it has come: “Status”.
        package let status: String
        /// In the column of dates, where none was agreed: “no date set”.
        package let noDate: String

        init(_ labels: inout LabelReader, fallback: Tables?) {
            decisions = labels.word("decisions", else: fallback?.decisions)
            actions = labels.word("actions", else: fallback?.actions)
            number = labels.word("number", else: fallback?.number)
            decision = labels.word("decision", else: fallback?.decision)
            action = labels.word("action", else: fallback?.action)
            owner = labels.word("owner", else: fallback?.owner)
            due = labels.word("due", else: fallback?.due)
            outcome = labels.word("outcome", else: fallback?.outcome)
            status = labels.word("status", else: fallback?.status)
            noDate = labels.word("no_date", else: fallback?.noDate)
        }
    }
}
