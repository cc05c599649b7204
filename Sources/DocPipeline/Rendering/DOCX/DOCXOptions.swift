/// How documents are rendered to Word.
package struct DOCXOptions: Sendable {
    /// An organisation's own file: its styles, letterhead and page setup are taken.
    package var referenceDocument: ReferenceDocument?
    /// Parts made before, for as many kinds of documents as a run has.
    ///
    /// The first that fits a document is used; without one, the parts are made for it. The result
    /// is the same.
    package var templates: [DOCXTemplate]

    /// How a table of contents is written.
    package var contents: Contents

    /// How a table of contents is written.
    package enum Contents: Sendable, Equatable {
        /// A field that Word brings up to date.
        case field
        /// Links with page fields, for a converter that works out single fields but leaves a
        /// table of contents as it is, as LibreOffice does.
        case links
    }

    package init(
        referenceDocument: ReferenceDocument? = nil, templates: [DOCXTemplate] = [],
        contents: Contents = .field
    ) {
        self.referenceDocument = referenceDocument
        self.templates = templates
        self.contents = contents
    }

    /// What fits the document.
    func template(for metadata: Metadata) -> DOCXTemplate {
        templates.first { $0.fits(metadata, referenceDocument) }
            ?? DOCXTemplate(for: metadata, referenceDocument: referenceDocument)
    }
}
