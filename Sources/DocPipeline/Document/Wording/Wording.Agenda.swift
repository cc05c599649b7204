extension Wording {
    /// The agenda and its items.
    package struct Agenda: Sendable {
        /// Heading of the agenda: “Agenda”.
        package let title: String
        /// An item of every agenda: “Adoption of the agenda”.
        package let adoption: String
        /// The item under which earlier minutes are approved: “Approval of the minutes”.
        package let approvalOfMinutes: String
        /// The item that takes up open actions: “Matters arising”.
        package let mattersArising: String
        /// The last item: “Any other business”.
        package let anyOtherBusiness: String
        /// Documents before the meeting under an item: “Documents: {documents}”.
        package let documents: Pattern
        /// How long an item is meant to take: “{n} minutes”.
        package let duration: PluralPattern
        /// Under an item that has no text: “Nothing was recorded under this item”.
        package let nothingRecorded: String

        init(_ labels: inout LabelReader, fallback: Agenda?) {
            title = labels.word("title", else: fallback?.title)
            adoption = labels.word("adoption", else: fallback?.adoption)
            approvalOfMinutes = labels.word(
                "approval_of_minutes", else: fallback?.approvalOfMinutes)
            mattersArising = labels.word("matters_arising", else: fallback?.mattersArising)
            anyOtherBusiness = labels.word("any_other_business", else: fallback?.anyOtherBusiness)
            documents = labels.pattern("documents", else: fallback?.documents)
            duration = labels.plural("duration", else: fallback?.duration)
            nothingRecorded = labels.word("nothing_recorded", else: fallback?.nothingRecorded)
        }
    }
}
