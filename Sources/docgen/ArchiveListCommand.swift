internal import Archiving
import ArgumentParser

/// `docgen archive list`: what is in the archive.
struct ArchiveListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Names every version of every document in the archive.")

    @OptionGroup var place: ArchivePlace

    /// How the list is written.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = Format.text

    func run() throws {
        let (path, shown): (String, String)
        if let output = place.output {
            (path, shown) = (output, output)
        } else {
            (path, shown) = place.path(in: try WorkspaceFolder(around: []))
        }
        guard Archive.isArchive(path) else {
            throw CommandFailure("“\(shown)” is no archive; docgen archive create makes one")
        }
        let listing: ArchiveListing
        do throws(DiskError) {
            listing = ArchiveListing(try Archive(reading: path))
        } catch {
            throw CommandFailure(error)
        }
        switch format {
        case .text:
            try Output.write(listing.count == 0 ? "the archive is empty\n" : listing.text)
        case .json: try Output.write(listing.json)
        }
    }
}
