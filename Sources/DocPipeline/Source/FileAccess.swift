/// The single door to files: behind it nothing opens a file, reads the environment or asks the
/// time.
///
/// Here paths outside the workspace, links that lead out of it and files that are too large are
/// refused. Tests pass a dictionary instead.
package protocol FileAccess: Sendable {
    /// The bytes of a file; `path` is relative to the workspace's root, with `/`.
    func read(_ path: String) throws(FileAccessError) -> [UInt8]

    /// The names in a folder, sorted, folders with a `/` at the end; hidden names are left out.
    func list(_ folder: String) throws(FileAccessError) -> [String]
}

/// Why a file cannot be had.
package enum FileAccessError: Error, Sendable, Hashable {
    /// There is no such file or folder.
    case missing
    /// The path, or a link on the way, leads outside the workspace.
    case outsideWorkspace
    /// Larger than a source may be; sizes in bytes.
    case tooLarge(size: Int, limit: Int)
    /// The system refused, in its words.
    case refused(String)
}

extension FileAccessError {
    /// What happened, to follow a file's name; lower case, no full stop.
    package var sentence: String {
        switch self {
        case .missing: "there is no such file"
        case .outsideWorkspace: "it is outside the workspace"
        case .tooLarge(let size, let limit): "it has \(size) bytes, and at most \(limit) are read"
        case .refused(let reason): reason.prefix(1).lowercased() + reason.dropFirst()
        }
    }
}
