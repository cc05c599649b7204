package import DocPipeline

/// What became of one source that might have been archived.
package struct ArchiveReport: Sendable {
    package enum Outcome: Sendable, Equatable {
        /// It is no document of its own.
        case notADocument
        /// Not approved or submitted yet.
        case notFinal(DocumentDescription.State)
        case alreadyArchived(version: Int)
        /// It goes into the archive as this version.
        case accepted(version: Int)
        /// The input has errors.
        case refused
    }

    package var source: String
    package var diagnostics: [Diagnostic]
    package var sources: SourceSet?
    package var outcome: Outcome
}

/// Why nothing was archived.
package enum ArchiveFailure: Error, Sendable, Equatable {
    case disk(DiskError)
    /// By source: what is wrong with its PDF.
    case unverified([(source: String, reason: String)])
    /// A source changed while it was being archived.
    case changed(source: String)
    case cannotRender(source: String, reason: String)

    package static func == (left: ArchiveFailure, right: ArchiveFailure) -> Bool {
        switch (left, right) {
        case (.disk(let one), .disk(let other)): one == other
        case (.unverified(let one), .unverified(let other)):
            one.map(\.source) == other.map(\.source) && one.map(\.reason) == other.map(\.reason)
        case (.changed(let one), .changed(let other)): one == other
        case (.cannotRender(let one, _), .cannotRender(let other, _)): one == other
        case (.disk, _), (.unverified, _), (.changed, _), (.cannotRender, _): false
        }
    }
}
