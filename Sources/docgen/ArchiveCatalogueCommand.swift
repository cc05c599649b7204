internal import Archiving
import ArgumentParser
internal import DocPipeline

/// `docgen archive catalogue`: the page and the feeds, made again from the bags.
struct ArchiveCatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue",
        abstract: "Makes the archive's page and feeds again from its bags.",
        discussion: """
            archive create does this each time. index.html needs no server; feed.atom and \
            feed.json are for the website. All three can be deleted and made again.
            """)

    @OptionGroup var place: ArchivePlace

    func run() throws {
        let selection = try SourceSelection(paths: [], options: BuildOptions())
        guard let compiler = selection.preparation.compiler else {
            throw CommandFailure("docgen.yaml cannot be read; type: docgen check")
        }
        let (path, shown) = place.path(in: selection.workspace)
        guard Archive.isArchive(path) else {
            throw CommandFailure("“\(shown)” is no archive; docgen archive create makes one")
        }
        let archive: Archive
        do throws(DiskError) {
            archive = try Archive(writing: path, whenBusy: ArchivePlace.sayBusy(shown))
        } catch {
            throw CommandFailure(error)
        }
        try CatalogueWriting.write(archive, compiler, folder: shown)
        try Output.write("\(shown)/\(CatalogueFiles.page)\n")
    }
}
