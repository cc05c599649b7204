extension Wording {
    /// Approval and signatures.
    package struct Approval: Sendable {
        /// Heading over the signatures: “Approval”.
        package let title: String
        /// Approved by a meeting on a day: “Approved by the meeting … on {date}”.
        package let byMeeting: Pattern
        /// Approved by a meeting whose day nobody gave: “Approved by the meeting …”.
        package let byMeetingUndated: Pattern
        /// Approved on a day, by a meeting that is not named: “Approved on {date}”.
        package let onDate: Pattern
        /// Approved, and nobody said by whom or when: “Approved”.
        package let undated: String
        /// Not approved so far: “These draft minutes have not yet been approved”.
        package let pending: String
        /// Under the line for a name: “Signature”.
        package let signature: String
        /// Under the line for a day: “Date”.
        package let date: String
        /// What was corrected since: “Corrigendum {number} of {date}: {text}”.
        package let corrigendum: Pattern

        init(_ labels: inout LabelReader, fallback: Approval?) {
            title = labels.word("title", else: fallback?.title)
            byMeeting = labels.pattern("by_meeting", else: fallback?.byMeeting)
            byMeetingUndated = labels.pattern(
                "by_meeting_undated", else: fallback?.byMeetingUndated)
            onDate = labels.pattern("on_date", else: fallback?.onDate)
            undated = labels.word("undated", else: fallback?.undated)
            pending = labels.word("pending", else: fallback?.pending)
            signature = labels.word("signature", else: fallback?.signature)
            date = labels.word("date", else: fallback?.date)
            corrigendum = labels.pattern("corrigendum", else: fallback?.corrigendum)
        }
    }
}
