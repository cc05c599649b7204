extension Wording {
    /// Offices, where a source names nobody's own title.
    package struct Roles: Sendable {
        /// The one who presides: “Chair”.
        package let chair: String
        /// The one who stands in: “Vice-Chair”.
        package let viceChair: String
        /// The one who writes: “Secretary”.
        package let secretary: String
        /// The one who keeps the accounts: “Treasurer”.
        package let treasurer: String
        /// The one who reports: “Rapporteur”.
        package let rapporteur: String

        init(_ labels: inout LabelReader, fallback: Roles?) {
            chair = labels.word("chair", else: fallback?.chair)
            viceChair = labels.word("vice_chair", else: fallback?.viceChair)
            secretary = labels.word("secretary", else: fallback?.secretary)
            treasurer = labels.word("treasurer", else: fallback?.treasurer)
            rapporteur = labels.word("rapporteur", else: fallback?.rapporteur)
        }
    }
}
