package import DocPipeline

/// What an import made of a saved file.
package struct Imported: Sendable {
    /// The source to write; `nil` where the file could not be understood.
    package var bytes: [UInt8]?
    /// What a person is told, a sentence a line, without full stops.
    package var summary: [String] = []
    package var diagnostics: [Diagnostic] = []
    /// What the findings point into.
    package var sources: SourceSet

    package init(bytes: [UInt8]? = nil, sources: SourceSet) {
        self.bytes = bytes
        self.sources = sources
    }
}

/// A file as it came from a program.
package struct SavedFile: Sendable {
    /// As shown to the person.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The last part of the path.
    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

// Importing (09x).
extension Diagnostic.Rule {
    package static let impossibleSavedTime = Self("DG091", "impossible-saved-time")
    package static let keptAsText = Self("DG092", "kept-as-text")
    package static let nameUndecided = Self("DG093", "name-undecided")
    package static let unknownReport = Self("DG094", "unknown-report")
    package static let correctionFailed = Self("DG095", "correction-failed")
}
