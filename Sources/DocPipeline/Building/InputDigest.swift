/// The digest of everything that a document's output depends on.
struct InputDigest: Sendable {
    /// Of what all documents depend on: the program, the workspace's settings, the options.
    let settings: ContentDigest
    let files: any FileAccess

    /// The digest over the files with these paths; `nil` when one cannot be read any more.
    ///
    /// A path that ends with `/` is a folder: the names in it count.
    func digest(of inputs: [String], read: SourceSet? = nil) -> ContentDigest? {
        var hasher = ContentDigest.Hasher()
        hasher.field(settings.bytes)
        for path in inputs {
            guard let content = content(of: path, read: read) else { return nil }
            hasher.field(path)
            hasher.field(content)
        }
        return hasher.finalized()
    }

    /// What the compiler has read counts as it was read, though it may have changed since.
    private func content(of path: String, read: SourceSet?) -> [UInt8]? {
        if let source = read?.files.first(where: { $0.path == path }) { return source.bytes }
        if path.hasSuffix("/") {
            let names = try? files.list(String(path.dropLast()))
            return names.map { Array($0.joined(separator: "\n").utf8) }
        }
        return try? files.read(path)
    }
}
