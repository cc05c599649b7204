internal import Glibc

extension Folder {
    /// All bytes of a file in this folder, which may be in folders below: `metadata/premis.xml`.
    ///
    /// `nil` when there is no such file, or a link in its place.
    package func contents(_ path: FileName, limit: Int = 256 << 20) throws(DiskError) -> [UInt8]? {
        guard let file = try openedFile(path) else { return nil }
        var bytes: [UInt8] = []
        var isTooLarge = false
        try file.forEachChunk { chunk in
            isTooLarge = isTooLarge || bytes.count + chunk.count > limit
            if !isTooLarge { bytes += chunk }
        }
        if isTooLarge {
            throw DiskError(
                path: "\(self.path)/\(path.text)", reason: "it has more than \(limit) bytes")
        }
        return bytes
    }

    package func contents(_ path: String) throws(DiskError) -> [UInt8]? {
        try contents(FileName(path))
    }

    /// A regular file in this folder or below, open for reading.
    ///
    /// `nil` when there is none. `O_NONBLOCK` keeps a named pipe from waiting for its writer.
    func openedFile(_ path: FileName) throws(DiskError) -> OpenFile? {
        let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        let opened = path.withCString { openat(descriptor, $0, flags) }
        let shown = "\(self.path)/\(path.text)"
        guard opened >= 0 else {
            if [ENOENT, ELOOP, ENOTDIR, ENAMETOOLONG].contains(errno) { return nil }
            throw DiskError.last(shown)
        }
        let file = OpenFile(descriptor: opened, path: shown)
        var status = stat()
        guard fstat(opened, &status) == 0 else { throw DiskError.last(shown) }
        return status.st_mode & S_IFMT == S_IFREG ? file : nil
    }
}

/// A file that is open for reading, closed when its last user is done.
final class OpenFile: Sendable {
    private let descriptor: Int32
    private let path: String

    init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// How much is read at a time, in bytes: small enough for the processor's cache.
    private static let chunkSize = 128 << 10

    /// Hands over the file piece by piece, so that its length does not matter to memory.
    func forEachChunk(_ body: (UnsafeRawBufferPointer) -> Void) throws(DiskError) {
        let failure: DiskError? = withUnsafeTemporaryAllocation(
            byteCount: Self.chunkSize, alignment: 64
        ) { buffer in
            while true {
                let got = read(descriptor, buffer.baseAddress, buffer.count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { return DiskError.last(path) }
                if got == 0 { return nil }
                body(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
            }
        }
        if let failure { throw failure }
    }
}
