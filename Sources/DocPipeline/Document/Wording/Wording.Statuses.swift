extension Wording {
    /// How far a document has come.
    package struct Statuses: Sendable {
        /// A meeting that has not taken place: “Planned”.
        package let planned: String
        /// Not yet approved or agreed; also the mark on every page: “Draft”.
        package let draft: String
        /// Minutes that a later meeting approved: “Approved”.
        package let approved: String
        /// A statement whose text is settled: “Agreed”.
        package let agreed: String
        /// A statement that has been handed in: “Submitted”.
        package let submitted: String

        init(_ labels: inout LabelReader, fallback: Statuses?) {
            planned = labels.word("planned", else: fallback?.planned)
            draft = labels.word("draft", else: fallback?.draft)
            approved = labels.word("approved", else: fallback?.approved)
            agreed = labels.word("agreed", else: fallback?.agreed)
            submitted = labels.word("submitted", else: fallback?.submitted)
        }
    }
}
