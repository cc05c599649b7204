extension DiskFiles {
    /// How every file of the workspace looks now, without hidden ones, those that editors leave for
    /// themselves, and what is in the folders named by their paths from the root.
    package func stamps(leavingOut ignoredFolders: Set<String>) -> FileStamps {
        var stamps = FileStamps()
        if let folder = POSIXFile.folder(at: root) {
            collect(folder, path: "", leavingOut: ignoredFolders, into: &stamps)
        }
        return stamps
    }

    /// What cannot be read, or goes away meanwhile, is not there.
    private func collect(
        _ folder: POSIXFile, path: String, leavingOut ignoredFolders: Set<String>,
        into stamps: inout FileStamps
    ) {
        for name in (try? folder.names()) ?? [] {
            guard name.hasSuffix("/") else {
                if Self.isEditorsOwn(name) { continue }
                stamps.files[path + name] = folder.stamp(of: name)
                continue
            }
            guard !ignoredFolders.contains(path + name.dropLast()),
                let inner = folder.opened(String(name.dropLast()), isFolder: true)
            else { continue }
            collect(inner, path: path + name, leavingOut: ignoredFolders, into: &stamps)
        }
    }

    /// Backups (`minutes.md~`) and marks of being edited (`#minutes.md#`).
    private static func isEditorsOwn(_ name: String) -> Bool {
        name.hasSuffix("~") || name.hasPrefix("#")
    }
}
