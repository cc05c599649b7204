import ArgumentParser
internal import DocPipeline
internal import Scaffolding

/// `docgen new minutes`.
struct NewMinutesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: "Begins the minutes of a meeting.",
        discussion: """
            From the series come title, number, the day by its recurrence or as it was announced, \
            the standing agenda and who usually comes; from earlier minutes the actions that are \
            still open, each with a line to say what became of it, and the last decisions.

            Example: docgen new minutes --series board --date 2020-08-31
            """)

    @OptionGroup var meeting: NewMeetingOptions

    func run() async throws { try await meeting.write(isPlanned: false) }
}

/// `docgen new agenda`.
struct NewAgendaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "Begins the notice of a meeting to come.",
        discussion: """
            The same file becomes the minutes: once the meeting has been held, change its status \
            from planned to draft.

            Example: docgen new agenda --series board
            """)

    @OptionGroup var meeting: NewMeetingOptions

    func run() async throws { try await meeting.write(isPlanned: true) }
}

/// What is said of a meeting whose source is begun.
struct NewMeetingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The series it belongs to, by its id.", valueName: "id"))
    var series: String?

    @Option(help: ArgumentHelp("Its number; the one after the last without.", valueName: "number"))
    var number: Int?

    @Option(
        help: ArgumentHelp(
            "The day it is on: 2020-08-31.",
            discussion: "Default: as announced, or the next by the recurrence.", valueName: "day"),
        transform: DayArgument.day)
    var date: CalendarDate?

    @Option(help: "What it is called, in place of what the series says.")
    var title: String?

    @Option(
        help: ArgumentHelp("When it begins: 15:30.", valueName: "time"),
        transform: DayArgument.time)
    var start: ClockTime?

    @Option(help: "Where it is, if not where the series meets.")
    var place: String?

    @Flag(help: "Give it a folder of its own, for annexes.")
    var folder = false

    @OptionGroup var today: TodayOption

    func validate() throws {
        if let number, number < 0 { throw ValidationError("--number counts meetings: 1, 2, …") }
        if series == nil, number != nil {
            throw ValidationError("--number counts the meetings of a series: --series ID.")
        }
    }

    /// Finds out what is not said, and writes the source.
    fileprivate func write(isPlanned: Bool) async throws {
        let reading = try await WorkspaceReading(jobs: JobOptions.processors)
        let today = try self.today.day()
        let (series, title) = try meeting(in: reading.compiler)
        if !isPlanned, date == nil { try refuseBesideNotice(of: series, in: reading) }
        let day = series.flatMap {
            MeetingDay(of: $0, in: reading.register, today: today, isPlanned: isPlanned)
        }
        let date =
            try self.date ?? day?.date
            ?? Question("Which day is it on?", option: "--date 2020-08-31").day()
        var request = MeetingScaffold.Request(isPlanned: isPlanned, date: date)
        request.series = series
        request.number = number
        request.title = title
        request.start = start
        request.place = place
        if self.date == nil { request.remarks = day?.remarks }
        request.hasFolder = folder
        let words = reading.compiler.words()
        let scaffold = MeetingScaffold(
            request, register: reading.register, workspace: reading.compiler.workspace,
            words: words)
        try write(scaffold, in: reading)
        var lines = "  \(scaffold.title), \(words.dateWithWeekday(date))"
        if self.date == nil, let day { lines += ", \(day.source.words)" }
        let open = scaffold.openActions.count
        if open > 0 { lines += "\n  \(open) action\(open == 1 ? " is" : "s are") still open" }
        try Output.write(lines + "\n")
    }

    /// Minutes are typed into the notice of their meeting, where there is one.
    private func refuseBesideNotice(
        of series: MeetingSeries?, in reading: WorkspaceReading
    ) throws {
        let last = series.flatMap { reading.register.meetings(ofSeries: $0.id).last }
        guard let last, last.minutes.status == .planned else { return }
        throw CommandFailure(
            "“\(last.path)” is the notice of the next meeting, on \(last.minutes.date); change its "
                + "“status: planned” to “status: draft”, and type the minutes in it, or give "
                + "another --date")
    }

    private func write(_ scaffold: MeetingScaffold, in reading: WorkspaceReading) throws {
        let path = scaffold.file.path
        if let meeting = reading.register.meetings.first(where: { $0.path == path }),
            meeting.minutes.status == .planned
        {
            throw CommandFailure(
                "“\(path)” is there already, as a notice; change its “status: planned” to "
                    + "“status: draft”, and type the minutes in it")
        }
        try refuseSecondFile(of: scaffold, in: reading)
        try reading.workspace.create([scaffold.file])
    }

    /// One meeting has one source.
    private func refuseSecondFile(
        of scaffold: MeetingScaffold, in reading: WorkspaceReading
    ) throws {
        guard let series = scaffold.series, number == nil,
            let same = reading.register.meetings(ofSeries: series.id).first(where: {
                $0.minutes.date == scaffold.date
            })
        else { return }
        let isNotice = same.minutes.status == .planned
        throw CommandFailure(
            "“\(same.path)” is \(isNotice ? "the notice" : "of the meeting") of “\(series.id)” on "
                + "\(scaffold.date)"
                + (isNotice
                    ? "; change its “status: planned” to “status: draft”, and type the minutes in it"
                    : " already; a second one on that day has a --number"))
    }

    /// The series, or the title of a meeting that belongs to none.
    private func meeting(in compiler: Compiler) throws -> (MeetingSeries?, String?) {
        let all = compiler.workspace.series
        func named(_ id: String) throws -> MeetingSeries? {
            compiler.workspace.series(try compiler.seriesID(id))
        }
        if let series { return (try named(series), title) }
        if let title { return (nil, title) }
        if all.count == 1 { return (all.first, nil) }
        let ids = all.map(\.id)
        let answer = try Question(
            ids.isEmpty
                ? "What is the meeting called?"
                : "Which series is it of (\(ids.joined(separator: ", "))), or what is it called?",
            option: ids.isEmpty
                ? "--title \"Board meeting\""
                : "--series \(ids.joined(separator: ", ")), or --title \"Board meeting\""
        ).answer()
        return ids.contains(answer) ? (try named(answer), nil) : (nil, answer)
    }
}

extension MeetingDay.Source {
    /// Why it is that day.
    fileprivate var words: String {
        switch self {
        case .announced(let path): "as \(path) announces"
        case .recurrence: "by the recurrence of the series"
        }
    }
}
