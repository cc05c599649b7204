import ArgumentParser
internal import DocPipeline
internal import StatementWork

/// `docgen statement collect`: Word files that came back to contributions.
struct StatementCollect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: "Takes in what members send back: Word files to contributions.",
        discussion: """
            Each file becomes a contribution in Markdown, its text under the sections of the \
            statement: from a filled form by its fields, from any other file by its headings. \
            Tracked changes are read as accepted; comments are kept as notes. What is under no \
            section is kept and reported. Collecting again brings contributions up to date, but \
            none that somebody has edited since.

            Examples:
              docgen statement collect statements/kyoto-2021 returned/*.docx
              docgen statement collect statements/kyoto-2021 pri.docx --organisation PRI
            """)

    @Argument(
        help: ArgumentHelp("The statement: its folder or its file.", valueName: "statement"))
    var statement: String

    @Argument(
        help: ArgumentHelp("Word files, or folders with Word files in them.", valueName: "files"))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "Whose text it is, where the file does not say so.", valueName: "name"))
    var organisation: String?

    @Option(
        help: ArgumentHelp(
            "The day it was sent; the file's last change without.", valueName: "date"))
    var date: String?

    @Flag(help: "Replace contributions that somebody has edited since.")
    var overwrite = false

    @OptionGroup var job: JobOptions
    @OptionGroup var finding: FindingOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name the files that came back.") }
        if let date, CalendarDate(date) == nil {
            throw ValidationError("--date takes a day such as 2021-01-20, not “\(date)”.")
        }
    }

    func run() async throws {
        let folder = try StatementFolder(statement)
        let paths = try files.flatMap(ReturnedFiles.paths)
        if organisation != nil, paths.count > 1 {
            throw CommandFailure("--organisation goes with one file; there are \(paths.count)")
        }
        var choices = Collector.Choices()
        choices.organisation = organisation
        choices.date = date.flatMap { CalendarDate($0) }
        choices.mayOverwrite = overwrite
        let collector = Collector(
            folder.statement, compiler: folder.compiler, choices: choices)
        var contributions = Contributions(
            collector, folder: folder.reading.contributions, files: folder.workspace.files,
            returned: paths)
        var findings = try FindingsOutput(
            format: finding.format, to: .error, root: folder.workspace.files.root)
        var summary = CollectSummary(
            folder: folder.reading.contributions, sections: collector.plan.sections.count)
        try await inOrder(paths, width: job.count) { path in
            ReturnedFiles.read(path, with: collector)
        } consume: { collected in
            let outcome = contributions.place(collected)
            try findings.add(outcome.diagnostics, in: nil)
            for file in outcome.files { try write(file, into: folder.contributions) }
            try findings.say(summary.line(collected, outcome))
        }
        if findings.format.isOneValue || !findings.tally.isEmpty {
            try findings.close(files: paths.count)
        }
        try findings.say(summary.total)
        if findings.tally.errors > 0 { throw ExitStatus.inputHasErrors }
    }

    /// A picture's name has a folder before it.
    private func write(
        _ file: (name: String, bytes: [UInt8]), into folder: String
    ) throws {
        let parts = file.name.split(separator: "/").map(String.init)
        let place = ([folder] + parts.dropLast()).joined(separator: "/")
        do throws(OutputError) {
            try OutputFolder(place).write(file.bytes, to: parts.last ?? file.name)
        } catch {
            throw CommandFailure("cannot write “\(error.path)”: \(error.reason)")
        }
    }
}
