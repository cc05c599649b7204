internal import DocPipeline

/// A workspace of which something is open in the editor.
///
/// The phases see its files through ``FilesWithBuffers``; a document is compiled anew when it or
/// a file it is made from changes, and only then.
struct OpenWorkspace: Sendable {
    /// The folder with the settings: absolute, as the client spells it, no `/` at the end.
    let root: String
    private let disk: any FileAccess
    private let resources: Resources

    private(set) var buffers: [String: OpenBuffer] = [:]
    /// The last compiler that the settings allowed, with the files as they were when they were
    /// read.
    private var prepared: Compiler?
    /// What the settings are made of: `docgen.yaml` and the files it names.
    private var settingsInputs: Set<String> = [Compiler.settingsFile]
    private var areSettingsStale = true
    /// What was found, by the document that it was found in; the settings count as one.
    private(set) var reports: [String: DocumentReport] = [:]
    /// What the documents with reports gave on their own.
    private var compiled: [String: Compilation] = [:]
    /// All meetings of the workspace, for what shows only among them.
    private var meetings = KnownMeetings()
    /// Documents that wait to be compiled.
    private var stale: Set<String> = []
    /// The sources that stand where sources do, open ones included.
    private var discovered: Set<String> = []
    /// Files whose findings the client shows, by what it shows.
    private var published: [String: JSON] = [:]

    init(root: String, disk: any FileAccess, resources: Resources) {
        self.root = root
        self.disk = disk
        self.resources = resources
    }

    /// The workspace's files as the editor shows them.
    var files: FilesWithBuffers {
        FilesWithBuffers(disk: disk, buffers: buffers.mapValues(\.file.bytes))
    }

    /// Reads documents as the editor shows them; `nil` until the settings could once be read.
    var compiler: Compiler? { prepared?.reading(files) }

    /// The address of a file: as the client wrote it where it is open.
    func uri(of path: String) -> String {
        buffers[path]?.uri ?? DocumentURI.uri(ofPath: root + "/" + path)
    }
}

// MARK: - What happens in the editor

extension OpenWorkspace {
    mutating func open(_ buffer: OpenBuffer) {
        let path = buffer.file.path
        buffers[path] = buffer
        // The client shows nothing for a document that it has just opened.
        published[path] = nil
        discovered = []
        touch(path)
    }

    mutating func change(
        _ path: String, version: Int?, _ changes: [LocatedValue], _ encoding: PositionEncoding
    ) {
        guard var buffer = buffers[path] else { return }
        for change in changes where !buffer.apply(change, encoding) { break }
        buffer.version = version ?? buffer.version
        buffers[path] = buffer
        touch(path)
    }

    mutating func close(_ path: String) {
        touch(path)
        buffers[path] = nil
        discovered = []
    }

    /// Something happened to files on disk: whatever is open is looked at again.
    mutating func filesChanged(_ paths: [String]) {
        discovered = []
        for path in paths { meetings.forget(path) }
        if paths.contains(where: settingsInputs.contains) { areSettingsStale = true }
        stale.formUnion(reports.keys.filter { $0 != Compiler.settingsFile })
        for path in buffers.keys { touch(path, isOnDisk: true) }
    }

    /// Marks what has to be compiled again because a file changed.
    private mutating func touch(_ path: String, isOnDisk: Bool = false) {
        if settingsInputs.contains(path), !isOnDisk {
            areSettingsStale = true
            return
        }
        stale.formUnion(reports.filter { $0.value.inputs.contains(path) }.keys)
        stale.insert(path)
    }
}

// MARK: - Checking

extension OpenWorkspace {
    /// Compiles what waits for it, and gives the notifications that bring the client up to date.
    mutating func settle(_ terms: ClientTerms) -> [OutgoingMessage] {
        prepare()
        if let compiler {
            if discovered.isEmpty { discovered = Set(compiler.sourcePaths()) }
            for path in stale.sorted() { check(path, compiler) }
            forgetClosed()
            compareMeetings(compiler)
        }
        stale = []
        forgetClosed()
        return publish(terms)
    }

    /// Reads the settings when they have changed.
    mutating func prepare() {
        guard areSettingsStale else { return }
        areSettingsStale = false
        let preparation = Compiler.prepare(
            resources: resources, files: files, options: BuildOptions())
        if let compiler = preparation.compiler { prepared = compiler }
        settingsInputs = Set(preparation.inputs + [Compiler.settingsFile])
        let missing = SourceFile(path: Compiler.settingsFile, text: "")
        let sources = preparation.sources ?? SourceSet(main: missing)
        reports[Compiler.settingsFile] = DocumentReport(
            owner: Compiler.settingsFile, preparation.diagnostics, in: sources,
            inputs: settingsInputs)
        stale.formUnion(reports.keys.filter { $0 != Compiler.settingsFile })
        stale.formUnion(buffers.keys.filter { !settingsInputs.contains($0) })
    }

    /// Compiles a document; for a file that is none, the documents beside it that name it.
    private mutating func check(_ path: String, _ compiler: Compiler) {
        if isSource(path) {
            compile(path, compiler)
            return
        }
        reports[path] = nil
        compiled[path] = nil
        let isKnown = reports.contains { $0.value.inputs.contains(path) }
        guard buffers[path] != nil, !isKnown else { return }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        for beside in discovered.sorted() where beside.hasPrefix(folder) && beside != path {
            guard !beside.dropFirst(folder.count).contains("/") else { continue }
            compile(beside, compiler)
        }
    }

    private mutating func compile(_ path: String, _ compiler: Compiler) {
        let compilation = compiler.compile(path, for: .checking)
        compiled[path] = compilation
        meetings.set(compilation.meeting, for: path)
        reports[path] = DocumentReport(
            owner: path, compilation.diagnostics, in: compilation.sources,
            inputs: Set(compilation.inputs + [path]))
    }

    /// Adds what shows when the open meetings are laid beside all others.
    private mutating func compareMeetings(_ compiler: Compiler) {
        let open = compiled.filter { $0.value.meeting != nil }
        guard !open.isEmpty else { return }
        let register = meetings.register(of: discovered, compiler)
        for (path, compilation) in open {
            guard let meeting = compilation.meeting, let inputs = reports[path]?.inputs else {
                continue
            }
            let found = compiler.diagnostics(
                on: meeting, among: register, accepting: compilation.acceptances)
            reports[path] = DocumentReport(
                owner: path, compilation.diagnostics + found, in: compilation.sources,
                inputs: inputs)
        }
    }

    /// Whether a file is a document of its own: it stands where sources do, or says what it is.
    func isSource(_ path: String) -> Bool {
        if path == Compiler.settingsFile { return false }
        if discovered.contains(path) { return true }
        guard let file = buffers[path]?.file else { return false }
        return DocumentKind(of: file)?.known != nil
    }

    /// Drops what was found in documents of which nothing is open any more.
    private mutating func forgetClosed() {
        reports = reports.filter { path, report in
            if path == Compiler.settingsFile { return !buffers.isEmpty }
            return report.inputs.contains { buffers[$0] != nil }
        }
        for path in compiled.keys where reports[path] == nil {
            compiled[path] = nil
            // On disk it may stand otherwise than it stood in the editor.
            meetings.forget(path)
        }
    }

    /// Tells the client about each file of which it shows something else.
    private mutating func publish(_ terms: ClientTerms) -> [OutgoingMessage] {
        var found: [String: [JSON]] = [:]
        for report in reports.sorted(by: { $0.key < $1.key }).map(\.value) {
            for (path, findings) in report.findings {
                for finding in findings {
                    let shown = finding.json(in: self, terms)
                    guard found[path]?.contains(shown) != true else { continue }
                    found[path, default: []].append(shown)
                }
            }
        }
        var messages: [OutgoingMessage] = []
        let paths = Set(found.keys).union(published.keys).union(buffers.keys)
        for path in paths.sorted() {
            var members: [(key: String, value: JSON?)] = [("uri", .string(uri(of: path)))]
            members.append(("version", buffers[path]?.version.map(JSON.integer)))
            members.append(("diagnostics", .array(found[path] ?? [])))
            let params = JSON.members(members)
            guard published[path] != params else { continue }
            // A file that is not open is told of only while there is something to tell.
            let isWorthKeeping = found[path] != nil || buffers[path] != nil
            published[path] = isWorthKeeping ? params : nil
            messages.append(
                .notification(method: "textDocument/publishDiagnostics", params: params))
        }
        return messages
    }
}
