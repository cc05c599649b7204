internal import Synchronization

/// The templates that a run has made so far: one for each page setup and language it meets.
package final class DOCXTemplates: Sendable {
    private let referenceDocument: ReferenceDocument?
    private let made = Mutex<[DOCXTemplate]>([])

    /// No template yet; all will follow the reference document.
    package init(referenceDocument: ReferenceDocument? = nil) {
        self.referenceDocument = referenceDocument
    }

    /// The options for documents like the one that `metadata` describes, with what they share.
    package func options(for metadata: Metadata) -> DOCXOptions {
        let template = made.withLock { templates in
            if let known = templates.first(where: { $0.fits(metadata, referenceDocument) }) {
                return known
            }
            let template = DOCXTemplate(for: metadata, referenceDocument: referenceDocument)
            templates.append(template)
            return template
        }
        return DOCXOptions(referenceDocument: referenceDocument, templates: [template])
    }
}
