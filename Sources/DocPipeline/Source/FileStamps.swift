/// What the files of a folder look like from outside, so that a later look tells which changed.
package struct FileStamps: Sendable, Equatable {
    /// What changes when a file is saved, or another is renamed into its place.
    struct Stamp: Sendable, Equatable {
        /// In bytes.
        var size: Int
        var inode: UInt64
        /// Since 1970.
        var seconds: Int
        var nanoseconds: Int
    }

    /// What became of a file.
    package enum Change: String, Sendable {
        case changed, added, removed
    }

    /// By path.
    var files: [String: Stamp] = [:]

    /// The differences to an earlier look, sorted by path.
    package func changes(since earlier: FileStamps) -> [(path: String, change: Change)] {
        Set(files.keys).union(earlier.files.keys).sorted().compactMap { path in
            switch (earlier.files[path], files[path]) {
            case (nil, .some): (path, .added)
            case (.some, nil): (path, .removed)
            case (let before, let now): before == now ? nil : (path, .changed)
            }
        }
    }
}
