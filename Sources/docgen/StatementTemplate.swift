import ArgumentParser
internal import DocPipeline
internal import StatementWork

/// `docgen statement template`: the form that members fill in.
struct StatementTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Makes the form that members fill in: a Word file with a field a section.",
        discussion: """
            On top stand the event, the limits and until when the form is wanted back; under each \
            heading, which cannot be changed, is a field. docgen statement collect takes in what \
            comes back.

            Examples:
              docgen statement template statements/kyoto-2021 --by 2021-01-31
              docgen statement template statements/kyoto-2021 -o form.docx
            """)

    @Argument(
        help: ArgumentHelp("The statement: its folder or its file.", valueName: "statement"))
    var statement: String

    @Option(
        help: ArgumentHelp(
            "The day by which members are to send it back.",
            discussion: "Default: the last day for handing in the statement.", valueName: "day"),
        transform: DayArgument.day)
    var by: CalendarDate?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The file to write; - for standard output.",
            discussion: "Default: the statement's name with -form.docx, in build.",
            valueName: "file"))
    var output: String?

    func run() throws {
        let folder = try StatementFolder(statement)
        let form = StatementForm(folder.statement, compiler: folder.compiler, by: by).form
        let bytes: [UInt8]
        do {
            bytes = try renderForm(form)
        } catch {
            throw CommandFailure("the form cannot be made: \(error)")
        }
        if output == "-" { return try Output.write(bytes) }
        let name = "\(folder.statement.identifier)-form.docx"
        let path = output ?? "\(folder.workspace.files.root)/build/\(name)"
        try OutputFile.write(bytes, to: path)
        let shown = output ?? folder.workspace.shownPath(of: "build") + "/" + name
        try Output.write("\(shown): \(form.fieldCount) fields\n")
    }
}

extension WordForm {
    /// Fields for the text of a section.
    fileprivate var fieldCount: Int {
        parts.count { part in
            if case .text = part { true } else { false }
        }
    }
}
