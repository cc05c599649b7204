/// The files one document is made from: the file it starts in and those that file names.
///
/// Diagnostics of a document point into its set, so that each document can be read, checked and
/// rendered on its own, in any order.
package struct SourceSet: Sendable {
    package private(set) var files: [SourceFile]

    /// A set with the document's first file, whose ID is ``SourceFile/ID/main``.
    package init(main: SourceFile) {
        files = [main]
    }

    /// Adds a file beside the first and returns its name in the set.
    package mutating func add(_ file: SourceFile) -> SourceFile.ID {
        files.append(file)
        return SourceFile.ID(rawValue: UInt16(clamping: files.count - 1))
    }

    package subscript(id: SourceFile.ID) -> SourceFile { files[Int(id.rawValue)] }

    /// The text a range covers.
    package func text(of range: SourceRange) -> String {
        self[range.file].text(range.lowerBound, range.upperBound)
    }
}
