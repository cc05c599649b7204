/// Reads the files one document is made from, keeps them for diagnostics, and remembers which they
/// were.
struct SourceLoader {
    let files: any FileAccess
    private let schemas: KindSchemas
    /// The folder of the main file, without a `/` at the end; names of files beside it start here.
    private let folder: String

    private(set) var sources: SourceSet
    private(set) var diagnostics: [Diagnostic] = []
    /// Every file read, from the workspace's root.
    private(set) var inputs: [String] = []
    /// The meeting that the source records, for the register.
    var meeting: Register.Meeting?
    /// The statement that the source is, for the register.
    var statement: Register.Statement?
    /// What the source accepts.
    var acceptances = Acceptances()

    /// A loader for a document whose main file has been read.
    init(main: SourceFile, files: any FileAccess, schemas: KindSchemas) {
        self.files = files
        self.schemas = schemas
        sources = SourceSet(main: main)
        inputs = [main.path]
        folder = main.path.lastIndex(of: "/").map { String(main.path[..<$0]) } ?? ""
    }

    /// The main file.
    var main: SourceFile { sources[.main] }

    /// Adds what another phase found.
    mutating func report(_ found: [Diagnostic]) { diagnostics += found }

    /// Keeps of what was found so far what the closure gives back.
    mutating func keepDiagnostics(_ choose: ([Diagnostic]) -> [Diagnostic]) {
        diagnostics = choose(diagnostics)
    }

    /// Takes the value of a phase and keeps what it found.
    mutating func take<Value>(_ diagnosed: Diagnosed<Value>) -> Value {
        diagnostics += diagnosed.diagnostics
        return diagnosed.value
    }

    /// Checks a value against the schema of a kind; what is wrong is reported.
    mutating func check(_ value: LocatedValue, against kind: KindSchemas.Name) {
        diagnostics += schemas.check(value, against: kind)
    }

    /// The bytes of a file named in the source; a file that cannot be had is reported at its name.
    mutating func bytes(of name: Located<String>) -> [UInt8]? {
        let path = Self.resolved(name.value, in: folder)
        do {
            let bytes = try files.read(path)
            inputs.append(path)
            return bytes
        } catch {
            diagnostics.append(.cannotRead(name, error))
            return nil
        }
    }

    /// The names in a folder named in the source, sorted, folders with a `/` at the end.
    func list(_ name: String) throws(FileAccessError) -> [String] {
        try files.list(Self.resolved(name, in: folder))
    }

    /// A text file named in the source, added to the set.
    mutating func text(of name: Located<String>) -> SourceFile.ID? {
        guard let bytes = bytes(of: name) else { return nil }
        let id = SourceFile.ID(rawValue: UInt16(clamping: sources.files.count))
        let path = Self.resolved(name.value, in: folder)
        let decoded = decodeSource(path: path, bytes: bytes, id: id)
        guard let file = take(decoded) else {
            // Kept so that the diagnostics above find their place.
            _ = sources.add(SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self)))
            return nil
        }
        return sources.add(file)
    }

    /// A YAML file of a kind that is named in the source, checked against its schema.
    mutating func document(named name: Located<String>, kind: SourceKind) -> LocatedValue? {
        guard let id = text(of: name), let value = take(readYAML(sources[id], id: id)),
            let found = take(SourceKind.of(value))
        else { return nil }
        guard found == kind else {
            report([.wrongKind(name, found: found, wanted: kind)])
            return nil
        }
        check(value, against: KindSchemas.Name(kind))
        return value
    }

    /// The rows of a CSV file that is named in the source, each checked against a schema.
    ///
    /// What is wrong with a column is said once, at its head.
    mutating func rows(named name: Located<String>, schema: RowSchema) -> [LocatedValue] {
        guard let id = text(of: name), let table = take(readCSV(sources[id], id: id)) else {
            return []
        }
        guard table.columns.contains(where: { $0.name == schema.requiredColumn }) else {
            report([.columnMissing(schema, in: table)])
            return []
        }
        let rows = table.rows.array ?? []
        var said: Set<Diagnostic> = []
        for row in rows {
            report(schemas.check(row, against: schema.name).filter { said.insert($0).inserted })
        }
        return rows
    }

    /// The bytes of a file named in `docgen.yaml`, from the workspace's root; `nil` when it cannot
    /// be had, which is reported where the workspace itself is checked.
    mutating func bytes(ofWorkspaceFile path: String) -> [UInt8]? {
        guard let bytes = try? files.read(path) else { return nil }
        note(path)
        return bytes
    }

    /// Remembers a file that the document depends on.
    mutating func note(_ path: String) { inputs.append(path) }

    /// A path beside the source as one from the root: `..` is kept for the door to refuse where it
    /// leads outside.
    static func resolved(_ name: String, in folder: String) -> String {
        guard !name.hasPrefix("/"), !folder.isEmpty else { return name }
        var parts = folder.split(separator: "/").map(String.init)
        for part in name.split(separator: "/") {
            if part == ".." {
                guard !parts.isEmpty else { return name }
                parts.removeLast()
            } else if part != "." {
                parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}

/// What the rows of a CSV file must be.
struct RowSchema {
    let name: KindSchemas.Name
    /// The column without which a row says nothing.
    let requiredColumn: String
    /// All that may stand in the header.
    let columns: String

    static let attendance = RowSchema(
        name: .attendanceRow, requiredColumn: "name",
        columns: "name, group, role, organisation, by_proxy, from, until, remarks")
    static let endorsements = RowSchema(
        name: .endorsementRow, requiredColumn: "organisation",
        columns: "organisation, status, country, date, confirmed, by")
}

extension Diagnostic {
    fileprivate static func columnMissing(_ schema: RowSchema, in table: CSVTable) -> Diagnostic {
        var place = table.rows.range.start
        if let first = table.columns.first, let last = table.columns.last {
            place = first.range.union(last.range)
        }
        return Diagnostic(
            .csvHeader, at: place,
            "the first line has no column “\(schema.requiredColumn)”",
            notes: [Note("it names the columns, of these: \(schema.columns)")])
    }

    fileprivate static func wrongKind(
        _ name: Located<String>, found: SourceKind, wanted: SourceKind
    ) -> Diagnostic {
        Diagnostic(
            .unknownKind, at: name.range,
            "“\(name.value)” is of kind \(found.rawValue); here a file of kind \(wanted.rawValue) belongs"
        )
    }

    /// What a person is told when a file named in a source cannot be had.
    static func cannotRead(_ name: Located<String>, _ error: FileAccessError) -> Diagnostic {
        let file = "“\(name.value)”"
        switch error {
        case .missing:
            return Diagnostic(
                .missingFile, at: name.range, "there is no file \(file)",
                notes: [Note("names of files are relative to the file that names them")])
        case .outsideWorkspace:
            return Diagnostic(
                .outsideWorkspace, at: name.range, "\(file) is outside the workspace",
                notes: [Note("copy it beside the source and name it there")])
        case .tooLarge(let size, let limit):
            return Diagnostic(
                .fileTooLarge, at: name.range,
                "\(file) has \(size / 1_000_000) MB; \(limit / 1_000_000) MB is the most")
        case .refused(let reason):
            return Diagnostic(
                .unreadableFile, at: name.range, "\(file) cannot be read: \(reason)")
        }
    }
}
