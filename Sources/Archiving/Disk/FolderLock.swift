internal import Glibc

/// Keeps other processes from writing to a folder, until it is closed.
///
/// The system lets go of it when the process ends, however it ends.
final class FolderLock: Sendable {
    /// The file that the lock is on; it stays, empty.
    static let name = ".lock"

    private let descriptor: Int32

    /// Waits for the lock; `whenBusy` is called once before it waits.
    init(_ folder: Folder, whenBusy: () -> Void) throws(DiskError) {
        let shown = "\(folder.path)/\(Self.name)"
        let file = openat(
            folder.descriptor, Self.name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw DiskError.last(shown) }
        descriptor = file
        guard flock(file, LOCK_EX | LOCK_NB) != 0 else { return }
        // Some file systems know no locks: there nobody is kept out.
        guard errno == EWOULDBLOCK else { return }
        whenBusy()
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw DiskError.last(shown) }
        }
    }

    deinit { close(descriptor) }
}
