internal import Glibc

/// One open file or folder of the operating system, closed when its last user is done.
///
/// The only place where ``DiskFiles`` meets the system's calls; Foundation's are slower and follow
/// links.
final class POSIXFile: Sendable {
    private let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Hands the system's number for this file to a few calls.
    func withDescriptor<Result, Failure: Error>(
        _ body: (Int32) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(descriptor)
    }

    /// Opens a folder by its path; `nil` when it cannot be had, see ``lastError()``.
    static func folder(at path: String) -> POSIXFile? {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        return descriptor < 0 ? nil : POSIXFile(descriptor)
    }

    /// Opens a file by its path, wherever links lead; `nil` when it cannot be had.
    static func file(at path: String) -> POSIXFile? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        return descriptor < 0 ? nil : POSIXFile(descriptor)
    }

    /// The standard input, which is closed with it.
    static func standardInput() -> POSIXFile { POSIXFile(STDIN_FILENO) }

    /// Opens what has this name in this folder, unless it is a link.
    ///
    /// `O_NONBLOCK` keeps a named pipe from waiting for its writer.
    func opened(_ name: String, isFolder: Bool) -> POSIXFile? {
        let kind = isFolder ? O_DIRECTORY : O_NONBLOCK | O_NOCTTY
        let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind)
        return opened < 0 ? nil : POSIXFile(opened)
    }

    /// Whether what has this name is a link; leaves `errno` as it was.
    func isLink(_ name: String) -> Bool {
        let earlier = errno
        defer { errno = earlier }
        var status = stat()
        return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
            && status.st_mode & S_IFMT == S_IFLNK
    }

    /// How what has this name in this folder looks from outside; `nil` when it is not there.
    func stamp(of name: String) -> FileStamps.Stamp? {
        var status = stat()
        guard fstatat(descriptor, name, &status, 0) == 0 else { return nil }
        return FileStamps.Stamp(
            size: Int(status.st_size), inode: UInt64(status.st_ino),
            seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec))
    }

    /// All bytes of a regular file.
    func contents(limit: Int) throws(FileAccessError) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.lastError() }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .refused(
                status.st_mode & S_IFMT == S_IFDIR ? "it is a folder" : "it is no regular file")
        }
        let size = Int(status.st_size)
        guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
        return try bytes(expecting: size, limit: limit)
    }

    /// All bytes up to the end of a pipe, or of whatever else the system has opened.
    func contentsOfStream(limit: Int) throws(FileAccessError) -> [UInt8] {
        try bytes(expecting: 0, limit: limit)
    }

    /// Reads to the end; the file may have grown or shrunk since its size was asked for.
    private func bytes(expecting size: Int, limit: Int) throws(FileAccessError) -> [UInt8] {
        var failure: FileAccessError?
        var result = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(
                    descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = Self.lastError() }
                if got <= 0 { break }
                count += got
            }
        }
        var more = [UInt8](repeating: 0, count: size == 0 ? 4096 : 1)
        while failure == nil {
            let got = Glibc.read(descriptor, &more, more.count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { failure = Self.lastError() }
            if got <= 0 { break }
            result.append(contentsOf: more[0..<got])
            if result.count > limit { failure = .tooLarge(size: result.count, limit: limit) }
            if more.count == 1 { more = [UInt8](repeating: 0, count: 65_536) }
        }
        if let failure { throw failure }
        return result
    }

    /// The names in a folder that are not hidden, sorted, folders with a `/` at the end.
    func names() throws(FileAccessError) -> [String] {
        // The stream closes its descriptor, and moves it: it gets one of its own.
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw Self.lastError() }
        guard let stream = fdopendir(copy) else {
            let failure = Self.lastError()
            close(copy)
            throw failure
        }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard !name.hasPrefix(".") else { continue }
            switch kind(of: name, said: entry.pointee.d_type) {
            case .file: names.append(name)
            case .folder: names.append(name + "/")
            case .linkToFolder: break
            }
        }
        guard errno == 0 else { throw Self.lastError() }
        return names.sorted()
    }

    private enum EntryKind { case file, folder, linkToFolder }

    /// What a folder's entry is; the system is asked only where the folder does not say.
    private func kind(of name: String, said type: UInt8) -> EntryKind {
        if Int(type) == DT_REG { return .file }
        if Int(type) == DT_DIR { return .folder }
        let earlier = errno
        defer { errno = earlier }
        var status = stat()
        let isFolder =
            fstatat(descriptor, name, &status, 0) == 0 && status.st_mode & S_IFMT == S_IFDIR
        guard isFolder else { return .file }
        return isLink(name) ? .linkToFolder : .folder
    }

    /// A path without links, `.` and `..`; `nil` when it leads nowhere, see ``lastError()``.
    static func resolvedPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Why the last call failed.
    static func lastError() -> FileAccessError {
        switch errno {
        case ENOENT, ENOTDIR: .missing
        default: .refused(String(cString: strerror(errno)))
        }
    }
}
