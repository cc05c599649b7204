import ArgumentParser
internal import DocPipeline
internal import Importing
internal import Scaffolding

/// `docgen import notes`: minutes of notes typed by the conventions of scribes.
struct ImportNotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notes",
        abstract: "Makes minutes of notes typed while the meeting ran, or of an IRC log.",
        discussion: """
            Understands, each on a line of its own: Topic:, Subtopic:, Present+, Regrets+, Chair:, \
            Scribe:, ACTION:, RESOLVED:, PROPOSED:, “Name: words” and “…” to go on; s/old/new/ and \
            i/before/new line/ as corrections. What it does not understand stays as it was typed.

            Minutes that “docgen new” has begun, and nobody has typed in yet, take the notes in; the \
            list and the chat beside them are named in them.

            Examples:
              docgen import notes evening.txt -o minutes/2020-08-31-informal-8
              docgen import notes evening.txt --series informal --number 8 --date 2020-08-31
              docgen import notes meeting.irc.log | less
            """)

    @OptionGroup var options: ImportOptions

    @Option(help: ArgumentHelp("The series in docgen.yaml.", valueName: "id"))
    var series: String?

    @Option(help: "The number of the meeting in its series.")
    var number: Int?

    @Option(help: "The title, where the notes have none or another.")
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The day of the meeting, where the notes do not say.", valueName: "2020-08-31"))
    var date: String?

    @OptionGroup var finding: FindingOptions

    func validate() throws {
        if let number, number < 0 { throw ValidationError("--number counts meetings: 1, 2, …") }
        if series == nil, number != nil {
            throw ValidationError("--number counts the meetings of a series: --series ID.")
        }
    }

    func run() throws {
        let job = try ImportJob(options, usualName: "minutes.md", takesIn: true)
        var settings = NotesImport.Options()
        let series = try series.map(job.compiler.seriesID)
        let begun = try BegunMinutesFile(job)
        try begun?.hold(series: series, number: number, title: title)
        settings.series = series ?? begun?.minutes.value(of: "series")
        settings.number = number
        settings.title = title ?? begun?.minutes.value(of: "title")
        settings.date = try ImportValue.date(date, option: "--date")
        let notes = NotesImport(
            directory: job.compiler.workspace.directory, options: settings)
        var imported = notes.minutes(of: try job.read())
        try begun?.take(&imported)
        try job.finish(imported, format: finding.format)
    }
}
