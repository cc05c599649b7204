internal import Glibc

/// The files of a workspace on disk, and nothing beside them.
///
/// Paths are walked folder by folder without following links; where a link stands on the way, the
/// path is resolved first and refused when it leaves the root. The resolved path is walked in the
/// same manner, so nothing that changes meanwhile can lead outside.
package struct DiskFiles: FileAccess {
    /// The workspace's folder: absolute and free of links, without a `/` at the end.
    package let root: String
    /// The largest file that is read, in bytes.
    package let sizeLimit: Int

    /// Larger sources than this are refused: no minutes come near, and everything stays in memory.
    package static let defaultSizeLimit = 64 << 20

    /// The files below a folder; refused when the folder is not there.
    package init(root: String, sizeLimit: Int = Self.defaultSizeLimit) throws(FileAccessError) {
        guard let resolved = POSIXFile.resolvedPath(root) else { throw POSIXFile.lastError() }
        self.root = resolved
        self.sizeLimit = sizeLimit
    }

    /// The bytes of a file that was named on the command line, wherever it is.
    package static func readNamed(_ path: String) throws(FileAccessError) -> [UInt8] {
        guard let file = POSIXFile.file(at: path) else { throw POSIXFile.lastError() }
        return try file.contents(limit: defaultSizeLimit)
    }

    package func read(_ path: String) throws(FileAccessError) -> [UInt8] {
        let file = try open(path, isFolder: false)
        return try file.contents(limit: sizeLimit)
    }

    /// The names in a folder, sorted, folders with a `/` at the end; hidden names are left out.
    ///
    /// Links to folders are left out as well: following them could go round in circles. What a
    /// source names through such a link is still read, as long as it is in the workspace.
    package func list(_ folder: String) throws(FileAccessError) -> [String] {
        try open(folder, isFolder: true).names()
    }

    /// The path of a file or folder relative to the root, links resolved.
    ///
    /// `nil` when it is outside or not there; the root itself is the empty path.
    package func relativePath(of path: String) -> String? {
        guard let resolved = POSIXFile.resolvedPath(path) else { return nil }
        return relativePath(ofResolved: resolved)
    }

    private func relativePath(ofResolved path: String) -> String? {
        if path == root { return "" }
        let prefix = root == "/" ? "/" : root + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }

    private func open(_ path: String, isFolder: Bool) throws(FileAccessError) -> POSIXFile {
        guard !path.utf8.contains(0) else { throw .missing }
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        guard !path.hasPrefix("/"), !parts.contains("..") else { throw .outsideWorkspace }
        switch try walk(parts, isFolder: isFolder) {
        case .opened(let file):
            return file
        case .link:
            guard let resolved = POSIXFile.resolvedPath(root + "/" + path) else {
                throw POSIXFile.lastError()
            }
            guard let inside = relativePath(ofResolved: resolved) else { throw .outsideWorkspace }
            guard
                case .opened(let file) = try walk(inside.split(separator: "/"), isFolder: isFolder)
            else { throw .refused("links on the way are changing") }
            return file
        }
    }

    private enum Walk {
        case opened(POSIXFile)
        /// A part of the path is a link.
        case link
    }

    /// Opens part after part, each below the one before.
    private func walk(_ parts: [Substring], isFolder: Bool) throws(FileAccessError) -> Walk {
        guard var folder = POSIXFile.folder(at: root) else { throw POSIXFile.lastError() }
        for (index, part) in parts.enumerated() where part != "." {
            let isLast = index == parts.count - 1
            guard
                let next = folder.opened(String(part), isFolder: isFolder || !isLast)
            else {
                // A link is refused as such when it is the file (ELOOP), as no folder otherwise.
                if folder.isLink(String(part)) { return .link }
                throw POSIXFile.lastError()
            }
            folder = next
        }
        return .opened(folder)
    }
}
