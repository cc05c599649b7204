internal import DocPipeline

/// The files of a workspace, with those that are open in the editor as they stand there.
struct FilesWithBuffers: FileAccess {
    let disk: any FileAccess
    /// The bytes of what is open, by path from the root.
    let buffers: [String: [UInt8]]

    func read(_ path: String) throws(FileAccessError) -> [UInt8] {
        if let bytes = buffers[path] { return bytes }
        return try disk.read(path)
    }

    /// What is on disk, and what was typed and never saved.
    func list(_ folder: String) throws(FileAccessError) -> [String] {
        let prefix = folder.isEmpty ? "" : folder + "/"
        var typed: Set<String> = []
        for path in buffers.keys where path.hasPrefix(prefix) {
            let parts = path.dropFirst(prefix.count).split(separator: "/", maxSplits: 1)
            guard let first = parts.first, first.first != "." else { continue }
            typed.insert(parts.count > 1 ? first + "/" : String(first))
        }
        guard !typed.isEmpty else { return try disk.list(folder) }
        let saved = (try? disk.list(folder)) ?? []
        return typed.union(saved).sorted()
    }
}
