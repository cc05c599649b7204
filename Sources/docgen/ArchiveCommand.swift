import ArgumentParser

/// `docgen archive`: keeps what was approved so that it can be opened and trusted for long.
struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Keeps approved documents: bags, signatures, verification, catalogue.",
        discussion: """
            An archive is a folder of BagIt bags (RFC 8493), each with a document's sources, all \
            its renderings, what is known of it, and digests that show whether anybody touched it. \
            Adding never changes what is there.
            """,
        subcommands: [
            ArchiveCreateCommand.self, ArchiveVerifyCommand.self, ArchiveListCommand.self,
            ArchiveCatalogueCommand.self, ArchiveKeyCommand.self, ArchiveConvertersCommand.self,
        ])
}
