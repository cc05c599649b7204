internal import Glibc

/// An empty folder for one run, which is gone with all that is in it afterwards.
struct ScratchFolder: ~Copyable {
    /// Absolute, without links.
    let path: String

    init(in folder: String) throws(ScratchError) {
        var template = Array("\(folder)/docgen-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
            throw ScratchError(folder: folder, reason: String(cString: strerror(errno)))
        }
        path = String(cString: resolved)
        free(resolved)
    }

    deinit { Self.remove(path) }

    /// Removes a folder with all that is in it; links are removed, not followed.
    private static func remove(_ path: String) {
        if let folder = opendir(path) {
            var names: [String] = []
            while let entry = readdir(folder) {
                names.append(
                    withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                    })
            }
            closedir(folder)
            for name in names where name != "." && name != ".." {
                let inside = "\(path)/\(name)"
                var status = stat()
                guard lstat(inside, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { remove(inside) } else { unlink(inside) }
            }
        }
        rmdir(path)
    }

    /// A folder in it.
    func folder(_ name: String) throws(ScratchError) -> String {
        let made = "\(path)/\(name)"
        guard mkdir(made, 0o700) == 0 else {
            throw ScratchError(folder: path, reason: String(cString: strerror(errno)))
        }
        return made
    }
}

/// Why there is no folder to work in.
struct ScratchError: Error {
    var folder: String
    /// In the system's words.
    var reason: String
}
