/// Everything below a folder, with links told apart and not followed.
struct FolderWalk {
    /// Regular files by their paths from the folder, sorted by bytes.
    private(set) var files: [FileName] = []
    /// Links, pipes and whatever else is neither file nor folder.
    private(set) var others: [(path: FileName, isLink: Bool)] = []

    /// Deeper folders are not made by any archive; a guard against runaway trees.
    private static let deepest = 128

    init(_ folder: Folder) throws(DiskError) {
        try walk(folder, prefix: [], depth: 0)
        files.sort()
    }

    private mutating func walk(
        _ folder: Folder, prefix: [UInt8], depth: Int
    ) throws(DiskError) {
        guard depth < Self.deepest else {
            throw DiskError(
                path: folder.path, reason: "folders are nested more than \(Self.deepest) deep")
        }
        for entry in try folder.entries() {
            let path = FileName(bytes: prefix + entry.name.bytes)
            switch entry.kind {
            case .file: files.append(path)
            case .folder:
                guard let inside = folder.folder(entry.name) else {
                    throw DiskError.last("\(folder.path)/\(entry.name.text)")
                }
                try walk(inside, prefix: path.bytes + [0x2F], depth: depth + 1)
            case .link: others.append((path, true))
            case .other: others.append((path, false))
            }
        }
    }
}
