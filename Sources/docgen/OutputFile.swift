internal import DocPipeline
internal import Glibc

/// One file that a command was asked for.
enum OutputFile {
    /// Whether there is such a file or folder.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Writes beside and renames into place; folders on the way are made.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let cut = path.lastIndex(of: "/")
        let folder = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let name = cut.map { String(path[path.index(after: $0)...]) } ?? path
        guard !name.isEmpty else { throw CommandFailure("“\(path)” names a folder, not a file") }
        do throws(OutputError) {
            try OutputFolder(folder).write(bytes, to: name)
        } catch {
            throw CommandFailure("cannot write “\(path)”: \(error.reason)")
        }
    }
}
