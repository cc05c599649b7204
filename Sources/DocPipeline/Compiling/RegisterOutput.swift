/// What a register can be written as.
package enum RegisterFormat: String, Sendable, CaseIterable {
    case docx, html, txt, csv, json

    /// The ending of the file, with its full stop.
    package var fileEnding: String { "." + rawValue }
}

/// One register of a workspace, ready to be shown or written.
package struct RegisterOutput: Sendable {
    /// A text for one owner of actions, and a name for its file.
    package struct ReminderText: Sendable {
        package var owner: String
        package var fileName: String
        package var text: [UInt8]
    }

    private let assembly: RegisterAssembly
    private let table: RegisterTable
    private let renderers: Renderers

    init(_ kind: RegisterKind, _ assembly: RegisterAssembly, _ renderers: Renderers) {
        self.assembly = assembly
        self.renderers = renderers
        table = assembly.table(kind)
    }

    /// How many entries there are.
    package var count: Int { table.rows.count }

    /// The table on a screen of some columns.
    package func screen(columns: Int) -> String {
        guard !table.rows.isEmpty else { return assembly.words.registers.nothing + "\n" }
        return ScreenTable(header: table.columns.map(\.title), rows: table.rows)
            .text(columns: columns)
    }

    package func rendered(as format: RegisterFormat) throws -> [UInt8] {
        func document(as format: OutputFormat) throws -> [UInt8] {
            try renderers.render(assembly.document(table), in: assembly.words, as: format) ?? []
        }
        return switch format {
        case .docx: try document(as: .docx)
        case .html: try document(as: .html)
        case .txt: try document(as: .txt)
        case .csv: RegisterCSV(table: table).bytes
        case .json:
            RegisterJSON(table: table, filter: assembly.filter, edition: assembly.edition).bytes
        }
    }

    /// A text for each owner of open actions, by name; no two have the same file name.
    package func reminders() throws -> [ReminderText] {
        var names: Set<String> = []
        return try assembly.reminders.map { reminder in
            let folded = FoldedText(reminder.owner).text.map { $0 == " " ? "-" : String($0) }
            let stem = folded.isEmpty ? "owner" : String(folded.joined().prefix(60))
            var name = stem
            var count = 1
            while !names.insert(name).inserted {
                count += 1
                name = "\(stem)-\(count)"
            }
            let text = try renderers.render(reminder.document, in: assembly.words, as: .txt)
            return ReminderText(owner: reminder.owner, fileName: name + ".txt", text: text ?? [])
        }
    }

    /// What somebody should know who asked for an owner that nobody is called like.
    package var note: String? {
        let directory = assembly.workspace.directory
        guard let owner = assembly.filter.owner, table.rows.isEmpty else { return nil }
        let everything = RegisterFilter(asOf: assembly.filter.day)
        let entries = assembly.register.actions(everything, directory)
        let owners = entries.flatMap { $0.action.owners.map(\.value) }
        guard !assembly.filter.wants(owners, directory) else { return nil }
        let names = Set(owners.map(assembly.name)).sorted()
        let parts = names.flatMap { name in name.split(separator: " ").map { (String($0), name) } }
        let meant =
            bestSuggestion(for: owner, among: names)
            ?? bestSuggestion(for: owner, among: parts.map(\.0)).flatMap { part in
                parts.first { $0.0 == part }?.1
            }
        return "nobody called “\(owner)” owns an action"
            + (meant.map { "; did you mean “\($0)”?" } ?? "")
    }
}

extension Compiler {
    /// One register of all that was read, in the workspace's language.
    ///
    /// With an edition it is made of what that one has of each document, and says so where it is the
    /// internal one; without, of everything.
    package func register(
        _ kind: RegisterKind, from register: Register, _ filter: RegisterFilter,
        edition: Edition? = nil
    ) -> RegisterOutput {
        RegisterOutput(
            kind,
            RegisterAssembly(
                register: edition.map(register.edition) ?? register, workspace: workspace,
                words: languages[workspace.defaults.language], filter: filter, edition: edition),
            renderers)
    }
}
