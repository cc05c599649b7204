internal import Glibc

/// Why the disk did not do what was asked.
package struct DiskError: Error, Sendable, Equatable {
    /// The file or folder, as it is shown.
    package var path: String
    /// The system's words or ours; lower case, no full stop.
    package var reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// What the last call failed with.
    static func last(_ path: String) -> DiskError {
        let words = String(cString: strerror(errno))
        return DiskError(path: path, reason: words.prefix(1).lowercased() + words.dropFirst())
    }

    /// The file and the reason, for a message.
    package var sentence: String { "“\(path)”: \(reason)" }
}
