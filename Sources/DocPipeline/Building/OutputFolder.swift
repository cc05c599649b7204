internal import Glibc

/// The folder that documents are written to.
///
/// A file is written beside its place and renamed into it: whoever looks, and whatever is killed,
/// finds the old file or the new one. It is not forced to the disk: after a power cut the builder
/// sees by the digest what is not whole, and makes it again from its source.
package struct OutputFolder: Sendable {
    /// As given; shown in messages.
    package let path: String
    private let folder: POSIXFile

    /// Opens the folder, made first when it is not there, and keeps other builds out of it.
    package init(_ path: String) throws(OutputError) {
        self.path = path
        try Self.makeFolders(path)
        guard let folder = POSIXFile.folder(at: path) else {
            throw OutputError(path: path, reason: POSIXFile.lastErrorText())
        }
        guard folder.lock() else {
            throw OutputError(path: path, reason: "another build is writing to it")
        }
        self.folder = folder
    }

    /// Whether a name can stand in a folder: not hidden, no path, not too long for an ending.
    static func isFileName(_ name: String) -> Bool {
        let bytes = name.utf8
        return !bytes.isEmpty && bytes.count <= 200 && !name.hasPrefix(".")
            && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x2F && $0 != 0x7F }
    }

    /// The bytes of a file in the folder; `nil` when there is none, or none that can be read.
    package func contents(_ name: String) -> [UInt8]? {
        guard let file = folder.opened(name, isFolder: false) else { return nil }
        return try? file.contents(limit: .max)
    }

    /// Puts a file into the folder, whole or not at all.
    package func write(_ bytes: [UInt8], to name: String) throws(OutputError) {
        do throws(FileAccessError) {
            try folder.replace(name, with: bytes, writingTo: ".\(name).part")
        } catch {
            throw OutputError(path: "\(path)/\(name)", reason: error.sentence)
        }
    }

    private static func makeFolders(_ path: String) throws(OutputError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            guard mkdir(made, 0o777) != 0, errno != EEXIST, errno != EISDIR else { continue }
            throw OutputError(path: path, reason: POSIXFile.lastErrorText())
        }
    }
}

/// Why output could not be written.
package struct OutputError: Error, Sendable, Hashable {
    package var path: String
    /// The system's words or ours; lower case, no full stop.
    package var reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}
