import ArgumentParser
internal import DocPipeline

/// `docgen calendar`: the meetings and tasks of a workspace for calendar programs.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Writes meetings and actions as an iCalendar file.",
        discussion: """
            In it are the meetings that have a source, the series by their recurrence with its \
            exceptions, the meetings that were announced, and the actions.

            Examples:
              docgen calendar                                into build/calendar.ics
              docgen calendar --series informal -o -         one series, to standard output
              docgen calendar --since 2020-09-01 --no-actions
              docgen calendar --edition internal             with what is confidential
            """)

    @Option(help: ArgumentHelp("Only this series, by its id.", valueName: "id"))
    var series: String?

    @Option(
        help: ArgumentHelp("Only what is on this day or later: 2020-09-01.", valueName: "day"),
        transform: DayArgument.day)
    var since: CalendarDate?

    @Flag(inversion: .prefixedNo, help: "Whether actions are in it as tasks.")
    var actions = true

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write to, made when it is not there; - for standard output.",
            discussion: "Default: build in the workspace.", valueName: "folder"))
    var output: String?

    @OptionGroup var edition: GatheredEditionOption
    @OptionGroup var today: TodayOption
    @OptionGroup var job: JobOptions

    func validate() throws {
        if let output, output.hasSuffix(".ics") {
            throw ValidationError("-o names a folder, not a file: -o folder, or -o - to pipe it.")
        }
    }

    func run() async throws {
        let reading = try await WorkspaceReading(jobs: job.count)
        var selection = CalendarSelection(on: try today.day())
        selection.series = try series.map { try reading.compiler.seriesID($0) }
        selection.since = since
        selection.includesActions = actions
        selection.edition = edition.asked ?? .public
        guard let bytes = reading.compiler.calendar(from: reading.register, selection) else {
            throw CommandFailure("there is no meeting and no action to put into a calendar")
        }
        guard output != "-" else { return try Output.write(bytes) }
        let name = edition.fileName("calendar", ending: ".ics")
        try reading.write([(name, bytes)], to: output, usual: "build")
    }
}
