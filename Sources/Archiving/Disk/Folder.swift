internal import Glibc

/// An open folder: the only place where the archive meets the system's calls.
///
/// Names are looked up below the open folder and links are not followed, so that nothing outside is
/// read or written, whatever changes meanwhile.
package final class Folder: Sendable {
    let descriptor: Int32
    /// As it was named; for messages.
    package let path: String

    init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// Opens a folder that was named on the command line.
    package convenience init(_ path: String) throws(DiskError) {
        let opened = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw DiskError.last(path) }
        self.init(descriptor: opened, path: path)
    }

    /// Opens a folder, made first with those above it when it is not there.
    package static func made(_ path: String) throws(DiskError) -> Folder {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            guard mkdir(made, 0o777) != 0, errno != EEXIST, errno != EISDIR else { continue }
            let error = DiskError.last(path)
            // On a disk that may not be written, the folder may be there all the same.
            guard let folder = try? Folder(path) else { throw error }
            return folder
        }
        return try Folder(path)
    }

    /// Whether there is a folder with this path.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// A folder in this one; `nil` when there is none, or a link in its place.
    package func folder(_ name: FileName) -> Folder? {
        let opened = name.withCString {
            openat(descriptor, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        }
        return opened < 0 ? nil : Folder(descriptor: opened, path: "\(path)/\(name.text)")
    }

    package func folder(_ name: String) -> Folder? { folder(FileName(name)) }

    /// What a name in a folder stands for.
    package enum Kind: Sendable { case file, folder, link, other }

    /// The names in this folder with what they are, sorted by their bytes.
    package func entries() throws(DiskError) -> [(name: FileName, kind: Kind)] {
        // The stream closes its descriptor, and moves it: it gets one of its own.
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw DiskError.last(path) }
        guard let stream = fdopendir(copy) else {
            let error = DiskError.last(path)
            close(copy)
            throw error
        }
        defer { closedir(stream) }
        var entries: [(name: FileName, kind: Kind)] = []
        errno = 0
        while let entry = readdir(stream) {
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if bytes != [0x2E], bytes != [0x2E, 0x2E] {
                let name = FileName(bytes: bytes)
                entries.append((name, kind(of: name, hint: entry.pointee.d_type)))
            }
            errno = 0
        }
        if errno != 0 { throw DiskError.last(path) }
        return entries.sorted { $0.name < $1.name }
    }

    private func kind(of name: FileName, hint: UInt8) -> Kind {
        switch Int(hint) {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .link
        case Int(DT_UNKNOWN): break
        default: return .other
        }
        // Some file systems do not say.
        var status = stat()
        guard name.withCString({ fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0
        else { return .other }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }
}
