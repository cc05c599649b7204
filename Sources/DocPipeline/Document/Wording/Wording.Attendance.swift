extension Wording {
    /// Who was there.
    package struct Attendance: Sendable {
        /// Heading of the roll: “Attendance”.
        package let title: String
        /// Members who took part: “Present”.
        package let present: String
        /// Members who had themselves excused: “Apologies”.
        package let apologies: String
        /// Members who neither came nor wrote: “Absent”.
        package let absent: String
        /// Those who listen: “Observers”.
        package let observers: String
        /// Those who were invited: “Guests”.
        package let guests: String
        /// Those who work for the organisation: “Staff”.
        package let staff: String
        /// A group with the number of its names: “{title} ({count})”.
        package let groupCount: Pattern
        /// After a name whose vote another casts: “by proxy”.
        package let byProxy: String
        /// After a name, with that of the proxy: “represented by {name}”.
        package let representedBy: Pattern
        /// After a name: came later: “from {time}”.
        package let from: Pattern
        /// After a name: left earlier: “until {time}”.
        package let until: Pattern
        /// Label of the quorum: “Quorum”.
        package let quorum: String
        /// A quorum, with numbers: “A quorum was present: {present} present, {required} required”.
        package let quorumMet: Pattern
        /// No quorum, with numbers.
        ///
        /// “A quorum was not present: {present} present, {required} required”.
        package let quorumNotMet: Pattern
        /// A quorum, where nobody wrote the numbers down: “A quorum was present”.
        package let quorumMetUncounted: String
        /// No quorum, where nobody wrote the numbers down: “A quorum was not present”.
        package let quorumNotMetUncounted: String
        /// When the quorum was counted; follows the sentence on it: “It was established at {time}”.
        package let quorumEstablishedAt: Pattern

        init(_ labels: inout LabelReader, fallback: Attendance?) {
            title = labels.word("title", else: fallback?.title)
            present = labels.word("present", else: fallback?.present)
            apologies = labels.word("apologies", else: fallback?.apologies)
            absent = labels.word("absent", else: fallback?.absent)
            observers = labels.word("observers", else: fallback?.observers)
            guests = labels.word("guests", else: fallback?.guests)
            staff = labels.word("staff", else: fallback?.staff)
            groupCount = labels.pattern("group_count", else: fallback?.groupCount)
            byProxy = labels.word("by_proxy", else: fallback?.byProxy)
            representedBy = labels.pattern("represented_by", else: fallback?.representedBy)
            from = labels.pattern("from", else: fallback?.from)
            until = labels.pattern("until", else: fallback?.until)
            quorum = labels.word("quorum", else: fallback?.quorum)
            quorumMet = labels.pattern("quorum_met", else: fallback?.quorumMet)
            quorumNotMet = labels.pattern("quorum_not_met", else: fallback?.quorumNotMet)
            quorumMetUncounted = labels.word(
                "quorum_met_uncounted", else: fallback?.quorumMetUncounted)
            quorumNotMetUncounted = labels.word(
                "quorum_not_met_uncounted", else: fallback?.quorumNotMetUncounted)
            quorumEstablishedAt = labels.pattern(
                "quorum_established_at", else: fallback?.quorumEstablishedAt)
        }
    }
}
