import ArgumentParser
internal import DocPipeline
internal import Importing

/// `docgen import chat`: a chat annex of a saved chat.
struct ImportChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Makes a chat annex of a chat as the meeting's program saved it.",
        discussion: """
            Private messages are left out and counted. E-mail addresses, telephone numbers, meeting \
            numbers and passcodes are masked and counted. The annex says how many, and names the \
            saved file with its SHA-256.

            The form is found by trying all on the file; --as takes one of:
            \(formList)

            Examples:
              docgen import chat meeting_saved_chat.txt -o minutes/2020-08-31-informal-8
              docgen import chat chat.txt --as webex > chat.yaml
              docgen import chat recording.vtt --start 15:30 -o transcript.yaml
            """)

    private static var formList: String {
        let width = ChatForms.all.map { $0.name.count }.max() ?? 0
        return ChatForms.all.map { form in
            "  " + form.name + String(repeating: " ", count: width - form.name.count + 2)
                + form.title
        }.joined(separator: "\n")
    }

    @OptionGroup var options: ImportOptions

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Read it in this form, whatever it looks like.", valueName: "form"))
    var form: String?

    @Option(help: "A title for the annex.")
    var title: String?

    @Option(help: ArgumentHelp("The day of the meeting.", valueName: "2020-08-31"))
    var date: String?

    @Option(
        help: ArgumentHelp(
            "When the recording began, for times that count from its start.", valueName: "15:30"))
    var start: String?

    @Flag(help: "Keep private messages, for an internal edition.")
    var keepPrivate = false

    @Flag(name: .customLong("no-redact"), help: "Mask nothing, for an internal edition.")
    var masksNothing = false

    @OptionGroup var finding: FindingOptions

    func run() throws {
        let job = try ImportJob(options, usualName: "chat.yaml")
        var settings = ChatImport.Options()
        settings.form = try chosenForm()
        settings.title = title
        settings.date = try ImportValue.date(date, option: "--date")
        settings.start = try ImportValue.time(start, option: "--start")
        settings.keepsPrivate = keepPrivate
        let language = job.compiler.workspace.defaults.language
        let chat = ChatImport(
            directory: job.compiler.workspace.directory,
            redaction: masksNothing ? nil : job.compiler.redaction(in: language),
            options: settings)
        try job.finish(chat.annex(of: job.read()), format: finding.format)
    }

    private func chosenForm() throws -> (any ChatForm)? {
        guard let form else { return nil }
        if let chosen = ChatForms.named(form) { return chosen }
        let names = ChatForms.all.map { $0.name }
        let meant = bestSuggestion(for: form, among: names)
        throw CommandFailure(
            "“\(form)” is no form of saved chat; "
                + (meant.map { "did you mean “\($0)”?" }
                    ?? "there are \(names.joined(separator: ", "))"))
    }
}

/// Reads days and times given as options.
enum ImportValue {
    static func date(_ text: String?, option: String) throws -> CalendarDate? {
        guard let text else { return nil }
        guard let date = CalendarDate(text) else {
            throw CommandFailure("\(option) takes a day such as 2020-08-31, not “\(text)”")
        }
        return date
    }

    static func time(_ text: String?, option: String) throws -> ClockTime? {
        guard let text else { return nil }
        guard let time = ClockTime(text) else {
            throw CommandFailure("\(option) takes a time such as 15:30, not “\(text)”")
        }
        return time
    }
}
