import ArgumentParser
internal import DocPipeline
internal import Importing

/// `docgen import attendance`: the attendance list of a service's report.
struct ImportAttendanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance",
        abstract: "Makes an attendance list of the report of the meeting's service.",
        discussion: """
            Reads the CSV reports of \(titles). Who came \
            several times is listed once; names are looked up in docgen.yaml, with other spellings, \
            titles and organisations beside them. What cannot be decided is left as it is and \
            reported.

            Examples:
              docgen import attendance report.csv -o minutes/2020-08-31-informal-8
              docgen import attendance report.csv --start 15:30 --end 16:50 --minimum 5
            """)

    private static var titles: String {
        let titles = ReportForms.all.map { $0.title }
        return titles.dropLast().joined(separator: ", ") + " and " + (titles.last ?? "")
    }

    @OptionGroup var options: ImportOptions

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Read it as a report of this service: teams, webex, zoom or meet.",
            valueName: "service"))
    var form: String?

    @Option(
        help: ArgumentHelp(
            "When the meeting began; when the first one came without it.", valueName: "15:30"))
    var start: String?

    @Option(
        help: ArgumentHelp(
            "When the meeting ended; when the last one left without it.", valueName: "16:50"))
    var end: String?

    @Option(
        help: ArgumentHelp(
            "How many minutes count neither as late nor as early.", valueName: "minutes"))
    var tolerance = 10

    @Option(
        help: ArgumentHelp(
            "How many minutes one must have been there to be listed.", valueName: "minutes"))
    var minimum = 0

    @Option(
        help: ArgumentHelp("The day, for offices held for a time.", valueName: "2020-08-31"))
    var date: String?

    @OptionGroup var finding: FindingOptions

    func validate() throws {
        if minimum < 0 || tolerance < 0 {
            throw ValidationError("--minimum and --tolerance take minutes, not less than 0.")
        }
    }

    func run() throws {
        let job = try ImportJob(options, usualName: "attendance.csv")
        var settings = AttendanceImport.Options()
        settings.form = try chosenForm()
        settings.start = try ImportValue.time(start, option: "--start")
        settings.end = try ImportValue.time(end, option: "--end")
        if let start = settings.start, let end = settings.end, end <= start {
            throw CommandFailure("--end (\(end)) is not after --start (\(start))")
        }
        settings.date = try ImportValue.date(date, option: "--date")
        settings.minimum = minimum
        settings.tolerance = tolerance
        let report = AttendanceImport(workspace: job.compiler.workspace, options: settings)
        try job.finish(report.list(of: job.read()), format: finding.format)
    }

    private func chosenForm() throws -> (any ReportForm)? {
        guard let form else { return nil }
        if let chosen = ReportForms.named(form) { return chosen }
        let names = ReportForms.all.map { $0.name }
        throw CommandFailure(
            "“\(form)” is no service whose reports are read; there are \(names.joined(separator: ", "))"
        )
    }
}
