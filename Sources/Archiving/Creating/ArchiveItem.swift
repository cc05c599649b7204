package import DocPipeline

/// A document that is to be archived, with everything that goes into its bag.
package struct ArchiveItem: Sendable {
    /// A file that the document was made of.
    package struct Source: Sendable {
        /// From the workspace's root.
        package var path: String
        package var bytes: [UInt8]
        /// Whether it is the document's own, and not every document's.
        package var isOwn: Bool
    }

    package struct Rendering: Sendable {
        package var format: String
        /// The ending of the file's name, with its full stop.
        package var fileEnding: String
        package var bytes: [UInt8]
    }

    package var description: DocumentDescription
    /// Where the source stands in the workspace.
    package var source: String
    /// The stem of the names of its files.
    package var stem: String
    /// Its own sources and the workspace's, sorted by path, each once.
    package var sources: [Source]
    /// What tells its content from another: the digest of its own sources.
    package var sourceDigest: String
    /// Whether its sources may hold what its renderings leave out.
    package var hasEditions: Bool
    package var renderings: [Rendering] = []
    package var pdf: MadePDF?

    /// What formats are archived beside the PDF.
    package static let formats: [OutputFormat] = [.docx, .html, .txt, .json]

    /// Gathers the sources of a compiled document; `nil` when it has errors or is no document.
    ///
    /// `source` is where it stands in the workspace, `workspaceInputs` what every document of the
    /// workspace depends on; what the compiler has not kept is read from `files`.
    ///
    /// - Throws: ``ArchiveFailure/changed(source:)`` for a file that was there a moment ago.
    package init?(
        _ compilation: Compilation, source: String, workspaceInputs: [String],
        files: any FileAccess
    ) throws(ArchiveFailure) {
        guard let description = compilation.description else { return nil }
        self.description = description
        self.source = source
        stem = compilation.name
        hasEditions = compilation.hasEditions
        let own = Set(compilation.inputs.filter { !$0.hasSuffix("/") })
        sources = []
        for path in own.union(workspaceInputs).sorted() {
            let read = compilation.sources.files.first { $0.path == path }?.bytes
            guard let bytes = read ?? (try? files.read(path)) else {
                throw .changed(source: path)
            }
            sources.append(Source(path: path, bytes: bytes, isOwn: own.contains(path)))
        }
        sourceDigest = Self.digest(of: sources.filter(\.isOwn), main: source)
    }

    /// Renders all formats but PDF.
    package mutating func render(_ compilation: Compilation) throws {
        renderings = try Self.formats.map { format in
            Rendering(
                format: format.rawValue, fileEnding: format.fileEnding,
                bytes: try compilation.rendered(as: format))
        }
    }

    /// Over names without folders, so that a source may be moved without being another.
    private static func digest(of sources: [Source], main: String) -> String {
        let lines = sources.map { source in
            let name = source.path.split(separator: "/").last.map(String.init) ?? source.path
            let digest = Hexadecimal.text(DigestAlgorithm.sha256.digest(of: source.bytes))
            // The main file may have another name in a folder of its own.
            return source.path == main ? "\(digest)  \n" : "\(digest)  \(name)\n"
        }
        return Hexadecimal.text(
            DigestAlgorithm.sha256.digest(of: Array(lines.sorted().joined().utf8)))
    }
}
