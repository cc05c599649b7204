internal import Glibc

extension POSIXFile {
    /// Keeps other processes that ask the same out of this folder, until it is closed.
    ///
    /// False when another one was first. Some file systems know no locks: there nobody is kept out.
    func lock() -> Bool {
        withDescriptor { flock($0, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }
    }

    /// Writes a file under another name in this folder and renames it into its place.
    func replace(
        _ name: String, with bytes: [UInt8], writingTo part: String
    ) throws(FileAccessError) {
        try withDescriptor { (folder) throws(FileAccessError) in
            // A killed run may have left its part behind; it may be a link by somebody's hand.
            unlinkat(folder, part, 0)
            let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
            let file = openat(folder, part, flags, 0o666)
            guard file >= 0 else { throw Self.lastError() }
            do throws(FileAccessError) {
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
