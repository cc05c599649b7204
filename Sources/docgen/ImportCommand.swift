import ArgumentParser
internal import DocPipeline
internal import Importing

/// `docgen import`: what programs saved, made into sources.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Makes sources of notes, saved chats and attendance reports.",
        subcommands: [
            ImportNotesCommand.self, ImportChatCommand.self, ImportAttendanceCommand.self,
        ])
}

/// What every import takes.
struct ImportOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The saved file; - for standard input.", valueName: "file"))
    var file: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The file to write, or the folder to write it in; standard output without it.",
            valueName: "path"))
    var output: String?

    @Flag(help: "Replace the file to write where it is there already.")
    var force = false
}

/// What an import works with, and where its result goes.
struct ImportJob {
    let options: ImportOptions
    /// The file's name where the output is a folder.
    let usualName: String
    let compiler: Compiler

    /// Takes the people and the language of the workspace around the place to write to, or around
    /// the current folder; without one, nobody is known.
    ///
    /// With `takesIn`, what is there already may be filled: whoever says so sees to that nothing is
    /// lost.
    init(_ options: ImportOptions, usualName: String, takesIn: Bool = false) throws {
        self.options = options
        self.usualName = usualName
        let folder = options.output.map(WorkspaceFolder.existingFolder(of:)) ?? "."
        let workspace =
            (try? WorkspaceFolder(around: [folder])) ?? (try? WorkspaceFolder(around: []))
        let files: any FileAccess =
            workspace.map(\.files)
            ?? InMemoryFiles([
                Compiler.settingsFile: "organisation: {name: Nobody}\n"
            ])
        let preparation = Compiler.prepare(
            resources: .embedded(), files: files, options: BuildOptions())
        guard let compiler = preparation.compiler else {
            throw CommandFailure(
                "\(Compiler.settingsFile) has errors; “docgen check” says which")
        }
        self.compiler = compiler
        if !takesIn { try refuseToOverwrite() }
    }

    /// The file to write where it is there already and is not to be replaced.
    func existing() throws -> [UInt8]? {
        guard let path = outputPath, !options.force, WorkspaceFolder.exists(path) else {
            return nil
        }
        do throws(FileAccessError) {
            return try DiskFiles.readNamed(path)
        } catch {
            throw CommandFailure("“\(path)”: \(error.sentence)")
        }
    }

    /// A file in the folder that is written to; `nil` where it is not there.
    func beside(_ name: String) -> (path: String, bytes: [UInt8])? {
        guard let folder = outputPath?.withoutLastName else { return nil }
        return (try? DiskFiles.readNamed(folder + name)).map { (folder + name, $0) }
    }

    /// The saved file.
    func read() throws -> SavedFile {
        let isInput = options.file == "-"
        let bytes: [UInt8]
        do throws(FileAccessError) {
            bytes =
                isInput ? try StandardStream.readInput() : try DiskFiles.readNamed(options.file)
        } catch {
            throw CommandFailure("“\(options.file)”: \(error.sentence)")
        }
        let name = isInput ? "standard-input" : options.file
        try Self.refuseNoText(bytes, name)
        return SavedFile(path: name, bytes: bytes)
    }

    /// What a person may take for text and is none.
    private static func refuseNoText(_ bytes: [UInt8], _ name: String) throws {
        if bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
            throw CommandFailure("“\(name)” is empty")
        }
        // The signature of ZIP, which the files of Word and Excel are.
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            throw CommandFailure(
                "“\(name)” is a file of Word, of Excel or another archive; save it as plain text, or "
                    + "a table as CSV, and import that")
        }
        if bytes.contains(0), SavedText(bytes).encoding != .utf16 {
            throw CommandFailure("“\(name)” is not text; save it as plain text and import that")
        }
    }

    /// Writes what was made, and says what was found on the way.
    func finish(_ imported: Imported, format: DiagnosticFormat) throws {
        var findings = try FindingsOutput(format: format, to: .error)
        try findings.add(imported.diagnostics, in: imported.sources)
        guard let bytes = imported.bytes, findings.tally.errors == 0 else {
            try findings.close(files: 1)
            throw ExitStatus.inputHasErrors
        }
        if let path = outputPath {
            try write(bytes, to: path)
        } else {
            try Output.write(bytes)
        }
        if findings.format.isOneValue || !findings.tally.isEmpty { try findings.close(files: 1) }
        for line in imported.summary { try findings.say(line + "\n") }
        if let path = outputPath { try findings.say("wrote \(path)\n") }
    }

    /// The file to write; `nil` for the standard output.
    var outputPath: String? {
        guard let output = options.output, output != "-" else { return nil }
        // What has no ending is a folder, whether it is there yet or not.
        let last = output.split(separator: "/").last ?? ""
        let isFolder =
            WorkspaceFolder.isFolder(output) || output.hasSuffix("/") || !last.contains(".")
        return isFolder ? output.withoutTrailingSlash + "/" + usualName : output
    }

    private func refuseToOverwrite() throws {
        guard let path = outputPath, !options.force, WorkspaceFolder.exists(path) else { return }
        throw CommandFailure(
            "“\(path)” is there already; --force replaces it, -o names another file")
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[...$0]) } ?? "."
        let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
        do throws(OutputError) {
            try OutputFolder(folder).write(bytes, to: name)
        } catch {
            throw CommandFailure("cannot write “\(path)”: \(error.reason)")
        }
    }
}

extension String {
    /// The folder of a path, with the stroke behind it; empty for a name alone.
    fileprivate var withoutLastName: String {
        lastIndex(of: "/").map { String(self[...$0]) } ?? ""
    }

    fileprivate var withoutTrailingSlash: String {
        count > 1 && hasSuffix("/") ? String(dropLast()) : self
    }
}
