internal import Glibc

extension DiskFiles {
    /// Puts other bytes into a file, whole or not at all, with the permissions it has.
    ///
    /// Refused where a link stands on the way: the file may belong to something else; and where the
    /// file no longer holds what `before` says, since somebody is working on it.
    package func replace(
        _ path: String, holding before: [UInt8], with bytes: [UInt8]
    ) throws(FileAccessError) {
        let parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
        guard !path.hasPrefix("/"), !parts.contains(".."), let name = parts.last else {
            throw .outsideWorkspace
        }
        guard var folder = POSIXFile.folder(at: root) else { throw POSIXFile.lastError() }
        for part in parts.dropLast() {
            folder = try Self.opened(part, in: folder, isFolder: true)
        }
        guard folder.lock() else { throw .refused("another docgen is writing beside it") }
        let file = try Self.opened(name, in: folder, isFolder: false)
        guard try file.contents(limit: sizeLimit) == before else {
            throw .refused("it has changed in the meantime")
        }
        try folder.replace(name, with: bytes, writingTo: ".docgen-fix.part", like: file)
    }

    private static func opened(
        _ name: String, in folder: POSIXFile, isFolder: Bool
    ) throws(FileAccessError) -> POSIXFile {
        guard let file = folder.opened(name, isFolder: isFolder) else {
            if folder.isLink(name) {
                throw .refused("“\(name)” is a link; check the file that it leads to")
            }
            throw POSIXFile.lastError()
        }
        return file
    }
}
