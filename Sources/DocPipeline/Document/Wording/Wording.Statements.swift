extension Wording {
    /// What a statement has beside its text.
    package struct Statements: Sendable {
        /// Heading over those who stand behind it: “Endorsed by”.
        package let endorsements: String
        /// Organisations in general consultative status with the Economic and Social Council.
        ///
        /// “In general consultative status”
        package let generalStatus: String
        /// Organisations in special consultative status: “In special consultative status”.
        package let specialStatus: String
        /// Organisations on the Roster: “On the Roster”.
        package let rosterStatus: String
        /// Organisations without consultative status: “Other organizations”.
        package let noStatus: String
        /// In a footnote to the title, before those without consultative status.
        ///
        /// “Organizations without consultative status also share the views expressed in this
        /// statement: {names}.”
        package let alsoShareViews: Pattern
        /// After an organisation that has not answered: “to be confirmed”.
        package let unconfirmed: String
        /// At the head of a text to be read aloud: “Check against delivery”.
        package let checkAgainstDelivery: String
        /// At the head of a text that is read word for word: “To be read out verbatim”.
        package let readOutVerbatim: String
        /// How long a text is: “{n} words”.
        package let words: PluralPattern
        /// How long a text takes to say: “about {n} minutes”.
        package let aboutMinutes: PluralPattern
        /// Heading of a text on a declaration's paragraph: “Paragraph {number}”.
        package let paragraph: Pattern
        /// Over one organisation's text in a working paper: “Contributed by {name}”.
        package let contributedBy: Pattern
        /// Under a heading that nobody wrote on: “No text under this heading”.
        package let noText: String
        /// What the sheet for the conference service is: “Summary”.
        package let summary: String
        /// Heading over the first sentences of a statement: “In brief”.
        package let inBrief: String
        /// How many stand behind a statement: “{n} organizations”.
        package let organisations: PluralPattern
        /// Marks a text that nobody made: “Illustrative text”.
        package let illustrative: String

        init(_ labels: inout LabelReader, fallback: Statements?) {
            endorsements = labels.word("endorsements", else: fallback?.endorsements)
            generalStatus = labels.word("general_status", else: fallback?.generalStatus)
            specialStatus = labels.word("special_status", else: fallback?.specialStatus)
            rosterStatus = labels.word("roster_status", else: fallback?.rosterStatus)
            noStatus = labels.word("no_status", else: fallback?.noStatus)
            alsoShareViews = labels.pattern(
                "also_share_views", else: fallback?.alsoShareViews)
            unconfirmed = labels.word("unconfirmed", else: fallback?.unconfirmed)
            checkAgainstDelivery = labels.word(
                "check_against_delivery", else: fallback?.checkAgainstDelivery)
            readOutVerbatim = labels.word("read_out_verbatim", else: fallback?.readOutVerbatim)
            words = labels.plural("words", else: fallback?.words)
            aboutMinutes = labels.plural("about_minutes", else: fallback?.aboutMinutes)
            paragraph = labels.pattern("paragraph", else: fallback?.paragraph)
            contributedBy = labels.pattern("contributed_by", else: fallback?.contributedBy)
            noText = labels.word("no_text", else: fallback?.noText)
            summary = labels.word("summary", else: fallback?.summary)
            inBrief = labels.word("in_brief", else: fallback?.inBrief)
            organisations = labels.plural("organisations", else: fallback?.organisations)
            illustrative = labels.word("illustrative", else: fallback?.illustrative)
        }
    }
}
