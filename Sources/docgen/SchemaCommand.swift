import ArgumentParser
internal import DocPipeline
internal import Templates

/// `docgen schema`: the schemas that sources are checked by, for editors and other programs.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schemas (draft 2020-12) that sources are checked by.",
        discussion: """
            Examples:
              docgen schema minutes           what the front matter of minutes may hold
              docgen schema --list            the kinds that there are
              docgen schema --all .schemas    all of them as files, for an editor
            """)

    @Argument(help: ArgumentHelp("The kind of source: minutes, statement, …", valueName: "kind"))
    var kind: String?

    @Flag(help: "List the kinds.")
    var list = false

    @Option(help: ArgumentHelp("Write every schema into a folder.", valueName: "folder"))
    var all: String?

    func validate() throws {
        guard [kind != nil, list, all != nil].count(where: { $0 }) == 1 else {
            throw ValidationError("Give a kind, or --list, or --all with a folder.")
        }
    }

    func run() throws {
        if let all {
            try write(into: all)
        } else if let kind {
            guard let schema = SchemaFile(named: kind) else {
                let kinds = SchemaFile.listed.map(\.name).joined(separator: ", ")
                throw CommandFailure("there is no kind “\(kind)”; there are: \(kinds)")
            }
            try Output.write(schema.bytes)
        } else {
            try Output.write(Self.list)
        }
    }

    /// A kind a line, with what it is.
    private static var list: String {
        let width = SchemaFile.listed.map(\.name.count).max() ?? 0
        return SchemaFile.listed.map { file in
            let padding = String(repeating: " ", count: width + 2 - file.name.count)
            return "\(file.name)\(padding)\(file.summary)\n"
        }.joined()
    }

    /// A schema without the line of its `$id`.
    ///
    /// References start from it where it is there: to an address that nobody answers at. Without
    /// it they start from the file, and find the others beside it.
    private static func withoutAddress(_ bytes: [UInt8]) -> [UInt8] {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let key = #"  "$id": "#
        return Array(lines.filter { !$0.starts(with: key.utf8) }.joined(separator: [0x0A]))
    }

    private func write(into path: String) throws {
        do throws(OutputError) {
            let folder = try OutputFolder(path)
            for file in SchemaFile.allCases {
                try folder.write(Self.withoutAddress(file.bytes), to: "\(file.name).json")
            }
        } catch {
            throw CommandFailure("cannot write “\(error.path)”: \(error.reason)")
        }
    }
}
