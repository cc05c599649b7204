/// Files that are a dictionary: a workspace without a disk.
package struct InMemoryFiles: FileAccess {
    private let files: [String: [UInt8]]

    /// Files by their path from the root, with `/`.
    package init(_ files: [String: String]) {
        self.files = files.mapValues { Array($0.utf8) }
    }

    /// Files as bytes by their path from the root, with `/`.
    package init(bytes files: [String: [UInt8]]) {
        self.files = files
    }

    package func read(_ path: String) throws(FileAccessError) -> [UInt8] {
        if path.hasPrefix("/") || path.split(separator: "/").contains("..") {
            throw .outsideWorkspace
        }
        guard let bytes = files[path] else { throw .missing }
        return bytes
    }

    package func list(_ folder: String) throws(FileAccessError) -> [String] {
        let prefix = folder.isEmpty ? "" : folder + "/"
        var names: Set<String> = []
        for path in files.keys where path.hasPrefix(prefix) {
            let parts = path.dropFirst(prefix.count).split(separator: "/", maxSplits: 1)
            guard let first = parts.first else { continue }
            names.insert(parts.count > 1 ? first + "/" : String(first))
        }
        if names.isEmpty { throw .missing }
        return names.sorted()
    }
}
