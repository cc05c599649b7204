extension Wording {
    /// What a form says that members fill in.
    package struct Forms: Sendable {
        /// What the document is: “Contribution form”.
        package let kind: String
        /// Before the name of who fills it in: “Organization”.
        package let organisation: String
        /// Where that name belongs: “Name of your organization”.
        package let organisationHint: String
        /// Before the name of a person: “Contact”.
        package let contact: String
        /// Where that name belongs.
        package let contactHint: String
        /// Where a text belongs: “Write here”.
        package let writeHere: String
        /// What to write.
        package let useHeadings: String
        /// What can be used in the fields, and that headings stay.
        package let useFields: String
        /// That it is wanted back, where nobody says until when.
        package let sendBack: String
        /// Until when it is wanted back: “Please send this file back by {date}”.
        package let sendBy: Pattern
        /// How long the whole may be: “The whole statement may have {words}”.
        package let wordsAllowed: Pattern
        /// How long the whole may take: “The whole statement may take {minutes}”.
        package let minutesAllowed: Pattern
        /// A time as a limit: “{n} minutes”.
        package let minutes: PluralPattern

        init(_ labels: inout LabelReader, fallback: Forms?) {
            kind = labels.word("kind", else: fallback?.kind)
            organisation = labels.word("organisation", else: fallback?.organisation)
            organisationHint = labels.word("organisation_hint", else: fallback?.organisationHint)
            contact = labels.word("contact", else: fallback?.contact)
            contactHint = labels.word("contact_hint", else: fallback?.contactHint)
            writeHere = labels.word("write_here", else: fallback?.writeHere)
            useHeadings = labels.word("use_headings", else: fallback?.useHeadings)
            useFields = labels.word("use_fields", else: fallback?.useFields)
            sendBack = labels.word("send_back", else: fallback?.sendBack)
            sendBy = labels.pattern("send_by", else: fallback?.sendBy)
            wordsAllowed = labels.pattern("words_allowed", else: fallback?.wordsAllowed)
            minutesAllowed = labels.pattern("minutes_allowed", else: fallback?.minutesAllowed)
            minutes = labels.plural("minutes", else: fallback?.minutes)
        }
    }
}
