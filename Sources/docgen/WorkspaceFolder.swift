internal import DocPipeline
internal import Glibc
internal import Scaffolding

/// The workspace that a command works in, as it is found on disk.
struct WorkspaceFolder {
    /// The name that the standard input has in the workspace.
    static let standardInputName = "standard-input.md"

    let files: DiskFiles
    /// The folder the command was started in, relative to the root.
    private let currentFolder: String?

    /// The workspace around the first of the paths, or around the current folder without any.
    init(around paths: [String]) throws {
        let start = paths.first { $0 != "-" } ?? "."
        guard let root = Self.root(above: start) else {
            if !Self.exists(start) { throw CommandFailure("“\(start)”: there is no such file") }
            let place = start == "." ? "this folder" : "“\(start)”"
            throw CommandFailure(
                """
                no \(Compiler.settingsFile) found in \(place) or above
                A workspace is a folder with a \(Compiler.settingsFile); create one there, with \
                “kind: workspace” and your organisation
                """)
        }
        do throws(FileAccessError) {
            files = try DiskFiles(root: root)
        } catch {
            throw CommandFailure("“\(root)”: \(error.sentence)")
        }
        currentFolder = files.relativePath(of: ".")
    }

    /// A folder that is to become a workspace.
    init(making folder: String) throws {
        do throws(FileAccessError) {
            files = try DiskFiles(root: folder)
        } catch {
            throw CommandFailure("“\(folder)”: \(error.sentence)")
        }
        currentFolder = files.relativePath(of: ".")
    }

    /// Whether there is something of a name.
    func has(_ path: String) -> Bool { Self.exists("\(files.root)/\(path)") }

    /// Writes new files, and names them; what is there already is not written over.
    func create(_ sources: [ScaffoldFile], shownIn folder: String? = nil) throws {
        func shown(_ path: String) -> String {
            folder.map { $0 == "." ? path : "\($0)/\(path)" } ?? shownPath(of: path)
        }
        if let taken = sources.first(where: { has($0.path) }) {
            throw CommandFailure("“\(shown(taken.path))” is there already")
        }
        for source in sources {
            do throws(FileAccessError) {
                try files.create(source.path, with: Array(source.text.utf8))
            } catch {
                throw CommandFailure(
                    "cannot write “\(shown(source.path))”: \(error.sentence)")
            }
            try Output.write("wrote \(shown(source.path))\n")
        }
    }

    /// Whether the command was started in the workspace or below it.
    var holdsCurrentFolder: Bool { currentFolder != nil }

    /// The path in the workspace that the standard input gets: a file in the current folder.
    var standardInputPath: String {
        let folder = currentFolder ?? ""
        return folder.isEmpty ? Self.standardInputName : "\(folder)/\(Self.standardInputName)"
    }

    /// A path in the workspace with a folder told apart from a file.
    enum Place: Equatable {
        case file(String)
        /// The root is empty.
        case folder(String)
    }

    /// Where a path that was typed leads to in the workspace.
    func place(of path: String) throws -> Place {
        guard Self.exists(path) else { throw CommandFailure("“\(path)”: there is no such file") }
        guard let inside = files.relativePath(of: path) else {
            throw CommandFailure("“\(path)” is outside the workspace “\(files.root)”")
        }
        return Self.isFolder(path) ? .folder(inside) : .file(inside)
    }

    /// A folder directly below the root, as it is called from the current folder.
    func shownPath(of folder: String) -> String {
        guard let currentFolder else { return "\(files.root)/\(folder)" }
        return String(repeating: "../", count: currentFolder.split(separator: "/").count) + folder
    }

    /// The nearest folder with settings, upwards from a file or folder.
    ///
    /// A file counts where it is named, not where a link leads to.
    private static func root(above path: String) -> String? {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let start = isFolder(path) ? path : path[..<slash] + "."
        guard exists(path), let resolved = realpath(start, nil) else { return nil }
        defer { free(resolved) }
        var folder = String(cString: resolved)
        while true {
            if isRoot(folder) { return folder }
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    /// The nearest folder above a path that is there.
    static func existingFolder(of path: String) -> String {
        var folder = path
        while !isFolder(folder) {
            guard let slash = folder.lastIndex(of: "/") else { return "." }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
        return folder
    }

    /// Whether a folder is a workspace.
    static func isRoot(_ folder: String) -> Bool {
        exists(folder + "/" + Compiler.settingsFile)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
