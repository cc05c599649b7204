import ArgumentParser
internal import DocPipeline

/// `docgen register`: decisions, actions, attendance and endorsements of all documents together.
struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Lays all decisions, actions, attendance or endorsements side by side.",
        discussion: """
            An action is open until a later meeting says what became of it: \
            “ACTION 2020-01-15/A2: done”.

            Examples:
              docgen register actions --open            what is still to be done
              docgen register actions --overdue --owner "Vera Moser"
              docgen register actions --digest          a reminder for each owner
              docgen register decisions --since 2020-01-01 --series informal
              docgen register attendance -t csv -o -    for a spreadsheet
              docgen register decisions -t docx,html    as documents, in build/
            """)

    @Argument(help: ArgumentHelp("decisions, actions, attendance or endorsements."))
    var register: RegisterKind

    @Flag(help: "Only actions that are still to be done.")
    var open = false

    @Flag(help: "Only actions that should have been done by now.")
    var overdue = false

    @Option(help: ArgumentHelp("Only actions of this owner, by name or id.", valueName: "name"))
    var owner: String?

    @Option(
        help: ArgumentHelp("Only what is of this day or later: 2020-01-01.", valueName: "day"),
        transform: DayArgument.day)
    var since: CalendarDate?

    @Option(help: ArgumentHelp("Only meetings of this series, by its id.", valueName: "id"))
    var series: String?

    @Flag(help: "Write a reminder for each owner of open actions, as text for an e-mail.")
    var digest = false

    @Option(
        name: [.customShort("t"), .long],
        help: ArgumentHelp(
            "Formats, separated by commas: \(RegisterFormatList.names).",
            discussion: "Without any, a table on the screen.", valueName: "formats"))
    var to: RegisterFormatList?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write to, made when it is not there; - for standard output.",
            discussion: "Default: build in the workspace, build/reminders for reminders.",
            valueName: "folder"))
    var output: String?

    @OptionGroup var edition: GatheredEditionOption
    @OptionGroup var today: TodayOption
    @OptionGroup var job: JobOptions

    func validate() throws {
        if register != .actions, open || overdue || owner != nil || digest {
            throw ValidationError("--open, --overdue, --owner and --digest are for actions.")
        }
        if register == .endorsements, series != nil {
            throw ValidationError("--series is for meetings, and endorsements have none.")
        }
        if digest, to != nil { throw ValidationError("--digest writes text: it goes without -t.") }
        if output != nil, to == nil, !digest {
            throw ValidationError("-o wants formats: -t docx, csv, …")
        }
        if output == "-", (to?.formats.count ?? 1) > 1 {
            throw ValidationError("-o - takes one format.")
        }
    }

    func run() async throws {
        let reading = try await WorkspaceReading(jobs: job.count)
        let compiler = reading.compiler
        var filter = RegisterFilter(asOf: try today.day())
        filter.isOpenOnly = open
        filter.isOverdueOnly = overdue
        filter.owner = owner
        filter.since = since
        filter.series = try series.map { try compiler.seriesID($0) }
        // What goes into a file goes further than the secretary's screen.
        let shown = edition.asked ?? (to == nil ? nil : .public)
        let output = compiler.register(register, from: reading.register, filter, edition: shown)
        if digest {
            try writeReminders(of: output, reading)
        } else if let to {
            try write(output, as: to.formats, reading)
        } else {
            try Output.write(output.screen(columns: StandardStream.output.columns ?? 80))
        }
        if edition.asked == nil, shown == .public {
            let all = compiler.register(register, from: reading.register, filter).count
            if let note = leftOut(all - output.count) {
                try? StandardStream.error.write(Array("\(note)\n".utf8))
            }
        }
        if let note = output.note { try? StandardStream.error.write(Array("\(note)\n".utf8)) }
    }

    /// What is said of entries that are in the internal edition alone.
    private func leftOut(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        let entries = count == 1 ? "1 entry is" : "\(count) entries are"
        return "\(entries) in the internal edition only: --edition internal"
    }

    private func write(
        _ register: RegisterOutput, as formats: [RegisterFormat], _ reading: WorkspaceReading
    ) throws {
        let files = try formats.map { format in
            do {
                return (
                    name: edition.fileName(
                        "register-\(self.register.rawValue)", ending: format.fileEnding),
                    bytes: try register.rendered(as: format)
                )
            } catch {
                throw CommandFailure("the register cannot be rendered: \(error)")
            }
        }
        guard output != "-" else {
            for file in files { try Output.write(file.bytes) }
            return
        }
        try reading.write(files, to: output, usual: "build")
    }

    private func writeReminders(of register: RegisterOutput, _ reading: WorkspaceReading) throws {
        let reminders: [RegisterOutput.ReminderText]
        do {
            reminders = try register.reminders()
        } catch {
            throw CommandFailure("the reminders cannot be rendered: \(error)")
        }
        guard output != "-" else {
            let texts = reminders.map { String(decoding: $0.text, as: UTF8.self) }
            try Output.write(
                texts.joined(separator: "\n" + String(repeating: "=", count: 72) + "\n\n"))
            return
        }
        guard !reminders.isEmpty else { return try Output.write("there is nobody to remind\n") }
        try reading.write(
            reminders.map { ($0.fileName, $0.text) }, to: output, usual: "build/reminders")
    }
}

extension RegisterKind: ExpressibleByArgument {}
