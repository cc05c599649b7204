internal import Glibc

extension Folder {
    /// Makes a folder in this one; one that is there is taken.
    func makeFolder(_ name: String) throws(DiskError) -> Folder {
        if mkdirat(descriptor, name, 0o777) != 0, errno != EEXIST {
            throw DiskError.last("\(path)/\(name)")
        }
        guard let made = folder(name) else { throw DiskError.last("\(path)/\(name)") }
        return made
    }

    /// Writes a new file and has it on the disk before it returns.
    func create(
        _ name: String, _ bytes: [UInt8], mode: mode_t = 0o644
    ) throws(DiskError) {
        let shown = "\(path)/\(name)"
        let file = openat(
            descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0 else { throw DiskError.last(shown) }
        defer { close(file) }
        let failure: DiskError? = bytes.withUnsafeBytes { buffer in
            var position = 0
            while position < buffer.count {
                let written = write(
                    file, buffer.baseAddress?.advanced(by: position), buffer.count - position)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return DiskError.last(shown) }
                position += written
            }
            return fsync(file) == 0 ? nil : DiskError.last(shown)
        }
        if let failure {
            // A part of a file is worse than none.
            unlinkat(descriptor, name, 0)
            throw failure
        }
    }

    /// Replaces a file by another, whole or not at all.
    func replace(_ name: String, with bytes: [UInt8]) throws(DiskError) {
        let part = ".\(name).part"
        // A killed run may have left its part behind.
        unlinkat(descriptor, part, 0)
        do throws(DiskError) {
            try create(part, bytes)
            guard renameat(descriptor, part, descriptor, name) == 0 else {
                throw DiskError.last("\(path)/\(name)")
            }
        } catch {
            unlinkat(descriptor, part, 0)
            throw error
        }
    }

    /// Moves a file or folder into another folder on the same disk; never over one that is there.
    func move(_ name: String, to target: Folder, as newName: String) throws(DiskError) {
        // Over an empty folder, the system would move without a word; over a full one never.
        guard !target.holds(newName) else {
            throw DiskError(path: "\(target.path)/\(newName)", reason: "it is there already")
        }
        guard renameat(descriptor, name, target.descriptor, newName) == 0 else {
            throw DiskError.last("\(target.path)/\(newName)")
        }
    }

    /// Has the names in this folder on the disk.
    func sync() throws(DiskError) {
        guard fsync(descriptor) == 0 else { throw DiskError.last(path) }
    }

    /// Whether there is something with this name.
    func holds(_ name: String) -> Bool {
        faccessat(descriptor, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0
    }

    /// Removes an empty folder.
    func removeFolder(_ name: String) throws(DiskError) {
        guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else {
            throw DiskError.last("\(path)/\(name)")
        }
    }

    /// Removes a folder with all it holds; links are removed, not followed.
    func removeAll(_ name: FileName) throws(DiskError) {
        if let inside = folder(name) {
            for entry in try inside.entries() {
                if entry.kind == .folder {
                    try inside.removeAll(entry.name)
                } else {
                    try inside.unlink(entry.name, flags: 0)
                }
            }
        }
        try unlink(name, flags: AT_REMOVEDIR)
    }

    private func unlink(_ name: FileName, flags: Int32) throws(DiskError) {
        guard name.withCString({ unlinkat(descriptor, $0, flags) }) == 0 || errno == ENOENT else {
            throw DiskError.last("\(path)/\(name.text)")
        }
    }
}
