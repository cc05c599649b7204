internal import Glibc

extension DiskFiles {
    /// Puts a new file into the workspace, whole or not at all, with the folders on its way.
    ///
    /// Refused where something of the name is there already, and where a link stands on the way: it
    /// may lead to something else.
    package func create(_ path: String, with bytes: [UInt8]) throws(FileAccessError) {
        let parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
        guard !path.hasPrefix("/"), !parts.contains(".."), let name = parts.last else {
            throw .outsideWorkspace
        }
        guard var folder = POSIXFile.folder(at: root) else { throw POSIXFile.lastError() }
        for part in parts.dropLast() {
            if let inner = folder.opened(part, isFolder: true) {
                folder = inner
                continue
            }
            if folder.isLink(part) { throw .refused("“\(part)” is a link") }
            folder = try folder.makingFolder(part)
        }
        try folder.create(name, with: bytes, writingTo: ".\(name).part")
    }
}

extension POSIXFile {
    /// Makes a folder in this one, and opens it.
    func makingFolder(_ name: String) throws(FileAccessError) -> POSIXFile {
        try withDescriptor { (folder) throws(FileAccessError) in
            guard mkdirat(folder, name, 0o777) == 0 || errno == EEXIST else {
                throw Self.lastError()
            }
        }
        guard let made = opened(name, isFolder: true) else { throw Self.lastError() }
        return made
    }

    /// Writes a file under another name in this folder and links it to its own, which must be free.
    fileprivate func create(
        _ name: String, with bytes: [UInt8], writingTo part: String
    ) throws(FileAccessError) {
        try withDescriptor { (folder) throws(FileAccessError) in
            unlinkat(folder, part, 0)
            let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
            let file = openat(folder, part, flags, 0o666)
            guard file >= 0 else { throw Self.lastError() }
            defer { unlinkat(folder, part, 0) }
            do throws(FileAccessError) {
                try Self.write(bytes, to: file)
            } catch {
                close(file)
                throw error
            }
            guard close(file) == 0 else { throw Self.lastError() }
            guard linkat(folder, part, folder, name, 0) == 0 else {
                if errno == EEXIST { throw .refused("it is there already") }
                throw Self.lastError()
            }
        }
    }
}
