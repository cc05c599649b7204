package import DocPipeline

/// What is to be done with a document, given what is in the archive.
package enum ArchiveDecision: Sendable, Equatable {
    case add(version: Int)
    /// The same sources are in the archive already.
    case alreadyArchived(version: Int)
    /// It was changed after it was approved, and does not say that it is corrected.
    case needsCorrigendum(number: Int, archived: String)

    package init(
        _ description: DocumentDescription, sourceDigest: String, versions: [ArchivedDocument]
    ) {
        guard let last = versions.max(by: { $0.version < $1.version }) else {
            self = .add(version: 1)
            return
        }
        let number = (last.description.corrigendum?.number ?? 0) + 1
        if last.sourceDigest == sourceDigest {
            self = .alreadyArchived(version: last.version)
        } else if last.description.state.isFinal, description.corrigendum?.number != number {
            self = .needsCorrigendum(number: number, archived: last.archived)
        } else {
            self = .add(version: last.version + 1)
        }
    }
}

extension Diagnostic.Rule {
    package static let correctionWithoutCorrigendum = Self(
        "DG950", "correction-without-corrigendum")
    package static let sameArchiveIdentifier = Self("DG951", "same-archive-identifier")
    package static let confidentialSource = Self("DG952", "confidential-source")
}

extension Diagnostic {
    package static func needsCorrigendum(
        _ description: DocumentDescription, source: String, number: Int, archived: String,
        changed: [String]
    ) -> Diagnostic {
        // The document itself goes without saying.
        let files = changed == [source] ? "" : changed.map { " “\($0)”" }.joined(separator: ",")
        return Diagnostic(
            .correctionWithoutCorrigendum, path: source,
            "it was archived on \(archived.prefix(10)) and has been changed since"
                + (files.isEmpty ? "" : ":" + files),
            notes: [
                Note(
                    "what is archived stays; write what is corrected into the front matter: "
                        + "corrigendum: {number: \(number), date: …, text: …}")
            ])
    }

    /// A bag with more in its sources than in its documents.
    package static func confidentialSource(_ source: String) -> Diagnostic {
        Diagnostic(
            .confidentialSource, .warning, path: source,
            "its bag holds the whole source, and so what this edition leaves out",
            notes: [Note("keep the bag, or its folder “sources”, from those it is not for")])
    }

    package static func sameArchiveIdentifier(
        _ identifier: String, source: String, other: String
    ) -> Diagnostic {
        Diagnostic(
            .sameArchiveIdentifier, path: source,
            "its identifier “\(identifier)” is that of \(other)",
            notes: [Note("give one of them another “id”")])
    }
}
