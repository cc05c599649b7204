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
        /// The sentence that calls a meeting: “You are invited to this meeting”.
        package let convocation: String
        /// When the meeting is on the clocks of other places: “Elsewhere”.
        package let elsewhere: String
        /// How to take part from afar: “How to join”.
        package let join: String
        /// What the service calls the meeting: “Meeting ID”.
        package let meetingID: String
        package let passcode: String
        package let telephone: String
        /// Whom to ask: “Contact”.
        package let contact: String
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
            convocation = labels.word("convocation", else: fallback?.convocation)
            elsewhere = labels.word("elsewhere", else: fallback?.elsewhere)
            join = labels.word("join", else: fallback?.join)
            meetingID = labels.word("meeting_id", else: fallback?.meetingID)
            passcode = labels.word("passcode", else: fallback?.passcode)
            telephone = labels.word("telephone", else: fallback?.telephone)
            contact = labels.word("contact", else: fallback?.contact)
            nothingRecorded = labels.word("nothing_recorded", else: fallback?.nothingRecorded)
        }
    }
}
