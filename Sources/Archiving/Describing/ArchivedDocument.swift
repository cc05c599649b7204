package import DocPipeline

/// One document in a bag, as the bag's `metadata/documents.json` describes it.
package struct ArchivedDocument: Sendable, Equatable {
    package var description: DocumentDescription
    /// 1 for the first; a correction after approval is the next.
    package var version: Int
    /// Its folder in the bag: "data/minutes-2020-08-31.v1".
    package var folder: String
    /// The source that it is made from, from the root of the archived workspace.
    package var source: String
    /// The SHA-256 of the document's own sources, by which it is known again.
    package var sourceDigest: String
    /// Its renderings in the folder, by format: "docx", "pdf".
    package var renderings: [Rendering]
    /// The date that the files bear, where `SOURCE_DATE_EPOCH` asked for another than their own.
    package var fileDate: CalendarDate?
    /// The version of docgen that made the renderings.
    package var program: String
    /// When it was archived.
    package var archived: String
    /// `nil` for a document without one.
    package var pdf: ArchivedPDF?
    /// Why a PDF that was not verified, or none, was accepted.
    package var acceptedUnverified: String?

    package struct Rendering: Sendable, Equatable {
        package var format: String
        /// The name of the file in the document's folder.
        package var file: String
    }

    /// The folder with the archived workspace.
    package var sourceFolder: String { folder + "/sources" }
}
