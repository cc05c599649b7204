/// What an archive holds, for people: documents with their versions and where their files are.
package struct Catalogue: Sendable, Equatable {
    package struct File: Sendable, Equatable {
        /// As shown: "PDF".
        package var label: String
        /// Relative to the catalogue.
        package var address: String

        package init(label: String, address: String) {
            self.label = label
            self.address = address
        }
    }

    /// One version of one document.
    package struct Entry: Sendable, Equatable {
        package var description: DocumentDescription
        package var version: Int
        /// The version that came after; `nil` for the last.
        package var replacedBy: Int?
        /// When it was archived (RFC 3339).
        package var archived: String
        /// What a reader opens first; `nil` when there is nothing to open.
        package var address: String?
        package var files: [File]
        /// The text as it was typed; `nil` when it is not in the archive.
        package var source: String?
        /// Why the PDF is not known to be PDF/A; `nil` when it is.
        package var unverified: String?

        package init(
            description: DocumentDescription, version: Int, archived: String, files: [File]
        ) {
            self.description = description
            self.version = version
            self.archived = archived
            self.files = files
        }

        /// Unlike that of any other entry.
        var identifier: String { "\(description.identifier)/v\(version)" }

        /// "minutes/2020-08-31/v1" as the name of a place in the page.
        var anchor: Anchor {
            Anchor("entry-" + identifier.map { $0 == "/" ? "." : String($0) }.joined())
        }
    }

    package var organisation: Organisation
    package var page: Metadata.PageSetup
    /// Where the archive's folder is on the web, with a slash at the end; `nil` where it is not.
    package var address: String?
    /// BCP 47.
    package var language: String
    /// Newest document first, of a document the newest version first.
    package var entries: [Entry]

    /// Puts the entries into their order.
    package init(
        organisation: Organisation, page: Metadata.PageSetup, language: String, entries: [Entry]
    ) {
        self.organisation = organisation
        self.page = page
        self.language = language
        self.entries = entries.sorted { left, right in
            (
                right.description.date, left.description.identifier, right.version
            ) < (left.description.date, right.description.identifier, left.version)
        }
    }

    /// When the archive changed last; the start of time for an empty one.
    var updated: String { entries.map(\.archived).max() ?? "1970-01-01T00:00:00Z" }

    /// A file of the archive as feeds link to it: feeds are read far from where they came from.
    func link(_ file: String) -> String { (address ?? "") + file }

    /// An address that names something and leads nowhere (RFC 4151).
    func tag(_ name: String) -> String {
        let host = organisation.website?.split(separator: "/").dropFirst().first.map(String.init)
        let year = entries.map(\.archived).min()?.prefix(4) ?? "1970"
        return "tag:\(host ?? "docgen.invalid"),\(year):\(name)"
    }
}
