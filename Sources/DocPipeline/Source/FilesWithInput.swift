/// The files of a workspace with one more, that came in by the standard input.
package struct FilesWithInput: FileAccess {
    private let files: any FileAccess
    private let path: String
    private let bytes: [UInt8]

    /// Files where `path` has these bytes, whether there is such a file or not.
    package init(_ files: any FileAccess, path: String, bytes: [UInt8]) {
        self.files = files
        self.path = path
        self.bytes = bytes
    }

    package func read(_ path: String) throws(FileAccessError) -> [UInt8] {
        path == self.path ? bytes : try files.read(path)
    }

    package func list(_ folder: String) throws(FileAccessError) -> [String] {
        try files.list(folder)
    }
}
