import ArgumentParser
internal import DocPipeline
internal import Glibc
internal import Scaffolding
internal import Templates

/// `docgen new workspace`.
struct NewWorkspaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workspace",
        abstract: "Makes a folder a workspace: settings with a word on each, and first minutes.",
        discussion: """
            Example: docgen new workspace society --name "Society for Good Minutes"
            """)

    @Argument(
        help: ArgumentHelp(
            "The folder, made when it is not there; this one without.",
            valueName: "folder"))
    var folder = "."

    @Option(help: "The organisation's name.")
    var name: String?

    @Option(help: "Its short name.")
    var short: String?

    @Option(
        help: ArgumentHelp(
            "Where it meets: Europe/Vienna.", discussion: "Default: as this machine is set.",
            valueName: "zone"))
    var timezone: String?

    @Option(help: ArgumentHelp("The language of its documents.", valueName: "tag"))
    var language = "en"

    @OptionGroup var today: TodayOption

    func run() throws {
        if WorkspaceFolder.isRoot(folder) {
            throw CommandFailure("“\(folder)” is a workspace already")
        }
        let resources = Resources.embedded()
        guard resources.labels[language] != nil, let words = resources.words(in: language) else {
            let tags = resources.labels.keys.sorted().joined(separator: ", ")
            throw CommandFailure("there are no words in “\(language)”; there are \(tags)")
        }
        let timezone = try timezone(known: TimeZoneTable(bytes: resources.zones))
        let name =
            try self.name ?? Question("What is the organisation called?", option: "--name").answer()
        var scaffold = WorkspaceScaffold(
            name: name, timezone: timezone, language: language, today: try today.day(),
            words: words)
        scaffold.shortName = short
        do throws(OutputError) {
            // Made, and opened once to see that it can be.
            _ = try OutputFolder(folder)
        } catch {
            throw CommandFailure("cannot write “\(error.path)”: \(error.reason)")
        }
        let workspace = try WorkspaceFolder(making: folder)
        try workspace.create(
            scaffold.files.filter { file in
                !(file.path == ".gitignore" && workspace.has(file.path))
            }, shownIn: folder)
        let there = folder == "." ? "" : "cd \(folder), "
        try Output.write("\nnext: \(there)edit docgen.yaml, then docgen build\n")
    }

    /// The zone that was given, or the one that the machine is set to.
    private func timezone(known zones: TimeZoneTable) throws -> String {
        if let timezone {
            if zones.exists(timezone) { return timezone }
            throw CommandFailure.thereIsNo(
                "time zone", timezone, among: zones.names, advice: "one is Europe/Vienna")
        }
        if let zone = getenv("TZ").map({ String(cString: $0) }), zones.exists(zone) { return zone }
        guard let path = realpath("/etc/localtime", nil) else { return "UTC" }
        defer { free(path) }
        let zone = String(cString: path).split(separator: "/zoneinfo/").last.map(String.init)
        return zone.flatMap { zones.exists($0) ? $0 : nil } ?? "UTC"
    }
}
