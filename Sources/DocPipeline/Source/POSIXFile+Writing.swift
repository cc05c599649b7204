internal import Glibc

extension POSIXFile {
    /// Keeps other processes that ask the same out of this folder, until it is closed.
    ///
    /// False when another one was first. Some file systems know no locks: there nobody is kept out.
    func lock() -> Bool {
        withDescriptor { flock($0, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }
    }

    /// Writes a file under another name in this folder and renames it into its place.
    ///
    /// It gets the permissions of `model` and, where the system lets, its owner; without a model
    /// what new files get.
    func replace(
        _ name: String, with bytes: [UInt8], writingTo part: String, like model: POSIXFile? = nil
    ) throws(FileAccessError) {
        try withDescriptor { (folder) throws(FileAccessError) in
            // A killed run may have left its part behind; it may be a link by somebody's hand.
            unlinkat(folder, part, 0)
            let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
            let file = openat(folder, part, flags, model == nil ? 0o666 : 0o600)
            guard file >= 0 else { throw Self.lastError() }
            do throws(FileAccessError) {
                try model?.giveAttributes(to: file)
                try Self.write(bytes, to: file)
            } catch {
                close(file)
                unlinkat(folder, part, 0)
                throw error
            }
            guard close(file) == 0, renameat(folder, part, folder, name) == 0 else {
                let failure = Self.lastError()
                unlinkat(folder, part, 0)
                throw failure
            }
        }
    }

    /// Gives another file the permissions of this one, and its owner where that is allowed.
    private func giveAttributes(to file: Int32) throws(FileAccessError) {
        var status = stat()
        guard withDescriptor({ fstat($0, &status) }) == 0 else { throw Self.lastError() }
        // Only the superuser gives files away; a change of owner takes special bits off the mode.
        _ = fchown(file, status.st_uid, status.st_gid)
        guard fchmod(file, status.st_mode & 0o7777) == 0 else { throw Self.lastError() }
    }

    /// Writes all bytes to an open file.
    static func write(_ bytes: [UInt8], to file: Int32) throws(FileAccessError) {
        let failure: FileAccessError? = bytes.withUnsafeBytes { buffer in
            var position = 0
            while position < buffer.count {
                let count = buffer.count - position
                let written = Glibc.write(file, buffer.baseAddress?.advanced(by: position), count)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return lastError() }
                position += written
            }
            return nil
        }
        if let failure { throw failure }
    }

    /// Why the last call failed, in the system's words.
    static func lastErrorText() -> String {
        FileAccessError.refused(String(cString: strerror(errno))).sentence
    }
}
