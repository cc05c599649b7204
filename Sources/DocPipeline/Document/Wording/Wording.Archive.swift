extension Wording {
    /// The catalogue of an archive.
    package struct Archive: Sendable {
        /// Title of the catalogue: “Archive”.
        package let title: String
        /// Before the field that finds documents: “Search titles, dates, …”.
        package let search: String
        /// Heading over what was decided: “Decisions”.
        package let decisions: String
        /// Heading over those who were there: “Participants”.
        package let participants: String
        /// Heading over the files: “Files”.
        package let files: String
        /// Which version of a document it is: “Version {number}”.
        package let version: Pattern
        /// Which correction it holds: “Corrigendum {number}”.
        package let corrigendum: Pattern
        /// At a version that is not the last: “Replaced by version {number}”.
        package let replaced: Pattern
        /// At a document whose PDF is not known to be PDF/A: “… {reason}”.
        package let unverified: Pattern
        /// Where no document fits a search: “Nothing matches”.
        package let nothing: String
        /// Before the links to the feeds: “Feeds”.
        package let feeds: String
        /// When it came into the archive: “Archived on {date}”.
        package let archived: Pattern
        /// What leads to the texts as typed: “Sources”.
        package let sources: String

        init(_ labels: inout LabelReader, fallback: Archive?) {
            title = labels.word("title", else: fallback?.title)
            search = labels.word("search", else: fallback?.search)
            decisions = labels.word("decisions", else: fallback?.decisions)
            participants = labels.word("participants", else: fallback?.participants)
            files = labels.word("files", else: fallback?.files)
            version = labels.pattern("version", else: fallback?.version)
            corrigendum = labels.pattern("corrigendum", else: fallback?.corrigendum)
            replaced = labels.pattern("replaced", else: fallback?.replaced)
            unverified = labels.pattern("unverified", else: fallback?.unverified)
            nothing = labels.word("nothing", else: fallback?.nothing)
            feeds = labels.word("feeds", else: fallback?.feeds)
            archived = labels.pattern("archived", else: fallback?.archived)
            sources = labels.word("sources", else: fallback?.sources)
        }
    }
}
