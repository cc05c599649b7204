internal import Glibc

/// The file of a private key: only its owner may read it.
package enum KeyFile {
    /// Writes a key into a new file; one that is there is never replaced.
    package static func write(_ key: SigningKey, to path: String) throws(DiskError) {
        let (folder, name) = split(path)
        let opened = try Folder.made(folder)
        try opened.create(name, Array(key.pem.utf8), mode: 0o600)
        try opened.sync()
    }

    /// Reads a key from a file that nobody but its owner may read.
    package static func read(_ path: String, name: String) throws(DiskError) -> SigningKey {
        var status = stat()
        guard stat(path, &status) == 0 else { throw DiskError.last(path) }
        guard status.st_mode & 0o077 == 0 else {
            throw DiskError(
                path: path, reason: "others may read this private key; type: chmod 600 '\(path)'")
        }
        let (folder, file) = split(path)
        let bytes = try Folder(folder).contents(file)
        guard let key = SigningKey(name: name, pem: String(decoding: bytes ?? [], as: UTF8.self))
        else {
            throw DiskError(
                path: path, reason: "it holds no Ed25519 key in PEM (PKCS #8, without a password)")
        }
        return key
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = String(path[..<slash])
        return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
    }
}
