internal import Glibc

/// The standard input as a conversation: bytes as they come, for a program that answers meanwhile.
package struct StandardInput: Sendable {
    private let file = POSIXFile.standardInput()
    private static let chunk = 65_536

    package init() {}

    /// Waits for bytes and gives those that are there; none at the end.
    package func read() throws(FileAccessError) -> [UInt8] {
        try file.available(upTo: Self.chunk)
    }

    /// Whether more comes, or the end, within some milliseconds.
    package func isReady(within milliseconds: Int) -> Bool {
        file.withDescriptor { descriptor in
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            return poll(&waiting, 1, Int32(clamping: milliseconds)) > 0
        }
    }
}

extension POSIXFile {
    /// Waits for bytes and gives those that are there; none at the end.
    fileprivate func available(upTo count: Int) throws(FileAccessError) -> [UInt8] {
        try withDescriptor { (descriptor) throws(FileAccessError) in
            var got = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                repeat {
                    got = Glibc.read(descriptor, buffer.baseAddress, count)
                } while got < 0 && errno == EINTR
                filled = max(0, got)
            }
            if got < 0 { throw Self.lastError() }
            return bytes
        }
    }
}
