internal import DocPipeline

/// The sources that a command was asked to work on, and the compiler that reads them.
struct SourceSelection {
    let workspace: WorkspaceFolder
    /// The workspace's files, with the standard input where it was asked for.
    let files: any FileAccess
    /// What reading the workspace's settings gave; no compiler when they have errors.
    let preparation: Compiler.Preparation
    /// Paths in the workspace, sorted, no duplicates.
    let sources: [String]
    let isWholeWorkspace: Bool
    private let options: BuildOptions

    /// Finds the workspace around the paths, reads its settings and looks for the sources.
    init(paths: [String], options: BuildOptions) throws {
        workspace = try WorkspaceFolder(around: paths)
        self.options = options
        if paths.contains("-") {
            guard paths == ["-"] else {
                throw CommandFailure("“-” is the only source when it is given")
            }
            let input: [UInt8]
            do throws(FileAccessError) {
                input = try StandardStream.readInput()
            } catch {
                throw CommandFailure("standard input: \(error.sentence)")
            }
            files = FilesWithInput(
                workspace.files, path: workspace.standardInputPath, bytes: input)
        } else {
            files = workspace.files
        }
        preparation = Compiler.prepare(
            resources: .embedded(), files: files, options: options)
        let places = try paths.filter { $0 != "-" }.map(workspace.place)
        isWholeWorkspace = paths.isEmpty || places.contains(.folder(""))
        if paths == ["-"] {
            sources = [workspace.standardInputPath]
        } else {
            sources = Self.sources(
                at: places.isEmpty ? [.folder("")] : places, of: preparation.compiler)
        }
    }

    /// The same sources, with other bytes in some files; the settings are read again.
    func with(changed: [String: [UInt8]]) -> SourceSelection {
        SourceSelection(self, files: OverlaidFiles(files, changed: changed))
    }

    private init(_ other: SourceSelection, files: any FileAccess) {
        workspace = other.workspace
        self.files = files
        options = other.options
        sources = other.sources
        isWholeWorkspace = other.isWholeWorkspace
        preparation = Compiler.prepare(
            resources: .embedded(), files: files, options: options)
    }

    /// Files as they are named; folders stand for the sources below them.
    private static func sources(at places: [WorkspaceFolder.Place], of compiler: Compiler?)
        -> [String]
    {
        var named: Set<String> = []
        var folders: [String] = []
        for place in places {
            switch place {
            case .file(Compiler.settingsFile): break
            case .file(let path): named.insert(path)
            case .folder(let path): folders.append(path.isEmpty ? "" : path + "/")
            }
        }
        if !folders.isEmpty, let compiler {
            for path in compiler.sourcePaths() where folders.contains(where: path.hasPrefix) {
                named.insert(path)
            }
        }
        return named.sorted()
    }
}
