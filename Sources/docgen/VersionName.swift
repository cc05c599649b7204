internal import Glibc

/// A version as it is named on the command line: a file, or `file@revision`.
struct VersionName: Equatable {
    var path: String
    /// A git revision; `nil` for the file as it is.
    var revision: String?

    init(path: String, revision: String?) {
        self.path = path
        self.revision = revision
    }

    /// A file whose own name has an @ is taken as it is.
    init(_ argument: String) {
        guard access(argument, F_OK) != 0, let mark = argument.firstIndex(of: "@"),
            mark != argument.startIndex
        else {
            self.init(path: argument, revision: nil)
            return
        }
        self.init(
            path: String(argument[..<mark]),
            revision: String(argument[argument.index(after: mark)...]))
    }

    /// As readers are to know it: the name of the file, and the revision.
    var shownName: String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return revision.map { "\(name) (\($0))" } ?? name
    }
}
