/// The files of a workspace, some of them with other bytes than on the disk.
package struct OverlaidFiles: FileAccess {
    private let files: any FileAccess
    /// By path from the root.
    private let changed: [String: [UInt8]]

    /// Files of which some read as they are given here; folders keep the names that they have.
    package init(_ files: any FileAccess, changed: [String: [UInt8]]) {
        self.files = files
        self.changed = changed
    }

    package func read(_ path: String) throws(FileAccessError) -> [UInt8] {
        if let bytes = changed[path] { return bytes }
        return try files.read(path)
    }

    package func list(_ folder: String) throws(FileAccessError) -> [String] {
        try files.list(folder)
    }
}
