internal import DocPipeline
internal import Glibc
internal import VersionControl

/// Reads sources as they are and as they were.
struct VersionReader {
    let workspace: WorkspaceFolder
    private let options: BuildOptions
    private let preparation: Compiler.Preparation

    /// Folders that every document may depend on, beside its own.
    private static let sharedFolders = ["docgen.yaml", "templates", "profiles"]

    /// Finds the workspace that a file stands in, or is to stand in.
    init(around path: String, options: BuildOptions) throws {
        workspace = try WorkspaceFolder(around: [path])
        self.options = options
        preparation = Compiler.prepare(
            resources: .embedded(), files: workspace.files, options: options)
        guard preparation.compiler != nil, !preparation.diagnostics.hasErrors else {
            throw CommandFailure("docgen.yaml has errors; “docgen check” shows them")
        }
    }

    /// The name of the workspace's organisation, as short as it has one.
    var organisation: String {
        guard let organisation = preparation.compiler?.workspace.organisation else { return "" }
        return organisation.shortName.isEmpty ? organisation.name : organisation.shortName
    }

    /// One version of a source.
    ///
    /// A file outside the workspace is read in the place of another source, so that the names of
    /// files in it are looked for there.
    func compilation(
        of name: VersionName, standingFor place: VersionName
    ) async throws -> Compilation {
        if let revision = name.revision { return try await earlier(name.path, revision) }
        guard let compiler = preparation.compiler else {
            throw CommandFailure("docgen.yaml has errors; “docgen check” shows them")
        }
        if let path = try file(name.path) { return compiler.compile(path, for: .comparing) }
        guard let standing = try file(place.path) else {
            throw CommandFailure("“\(place.path)” is outside the workspace")
        }
        do throws(FileAccessError) {
            let bytes = try DiskFiles.readNamed(name.path)
            return compiler.compile(standing, bytes: bytes, for: .comparing)
        } catch {
            throw CommandFailure("“\(name.path)”: \(error.sentence)")
        }
    }

    /// The path in the workspace; `nil` for a file outside it.
    private func file(_ path: String) throws -> String? {
        guard workspace.files.relativePath(of: path) != nil else { return nil }
        switch try workspace.place(of: path) {
        case .file(let path): return path
        case .folder(let folder):
            guard let only = onlySource(in: folder) else {
                throw CommandFailure("“\(path)” is a folder; name the file in it")
            }
            return only
        }
    }

    /// The one source of a folder: what lies deeper, such as contributions to a statement, belongs
    /// to it.
    private func onlySource(in folder: String) -> String? {
        let prefix = folder.isEmpty ? "" : folder + "/"
        let sources = preparation.compiler?.sourcePaths().filter { $0.hasPrefix(prefix) } ?? []
        let own = sources.filter { !$0.dropFirst(prefix.count).contains("/") }
        let candidates = own.isEmpty ? sources : own
        return candidates.count == 1 ? candidates.first : nil
    }

    private func earlier(_ path: String, _ revision: String) async throws -> Compilation {
        let path = try earlierPath(path)
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path
        let repository = GitRepository(around: workspace.files.root)
        let files: [String: [UInt8]]
        do throws(GitError) {
            let version = try await repository.version(revision)
            files = try await repository.files(
                of: version, below: Self.sharedFolders + [folder, path])
        } catch {
            throw CommandFailure(error.sentence)
        }
        guard let bytes = files[path] else {
            throw CommandFailure("there is no “\(path)” in revision “\(revision)”")
        }
        let memory = InMemoryFiles(bytes: files)
        let prepared = Compiler.prepare(
            resources: .embedded(), files: memory, options: options)
        // A workspace that could not be read then is taken as it is now.
        let compiler = prepared.compiler ?? preparation.compiler?.reading(memory)
        guard let compiler else {
            throw CommandFailure("docgen.yaml has errors; “docgen check” shows them")
        }
        return compiler.compile(path, bytes: bytes, for: .comparing)
    }

    /// The path of a file that need not be there any more.
    private func earlierPath(_ path: String) throws -> String {
        if access(path, F_OK) == 0, let known = try file(path) { return known }
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[..<$0]) } ?? "."
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        guard let inside = workspace.files.relativePath(of: folder) else {
            throw CommandFailure("“\(folder)” is not there, or outside the workspace")
        }
        return inside.isEmpty ? name : "\(inside)/\(name)"
    }
}
