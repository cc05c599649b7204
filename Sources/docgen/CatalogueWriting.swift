internal import Archiving
internal import DocPipeline
internal import Templates

/// Writes an archive's catalogue with the files that are in the program.
enum CatalogueWriting {
    /// Writes page and feeds; `folder` is the archive as shown.
    ///
    /// A disk that refuses leaves the bags as they are, and the message says so.
    static func write(_ archive: Archive, _ compiler: Compiler, folder: String) throws {
        let catalogue = archive.catalogue(of: compiler.workspace)
        let template = try HTMLPageTemplate(
            String(decoding: ArchiveFile.catalogueMustache.bytes, as: UTF8.self))
        do throws(DiskError) {
            try archive.writeCatalogue(
                catalogue, template: template,
                stylesheets: [Stylesheet.docgen.bytes, ArchiveFile.catalogueCss.bytes],
                words: compiler.words(in: catalogue.language))
        } catch {
            throw CommandFailure(
                "the bags in “\(folder)” are whole, but its catalogue was not written: "
                    + "\(error.sentence); type then: docgen archive catalogue")
        }
    }
}
