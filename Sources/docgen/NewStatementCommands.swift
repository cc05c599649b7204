import ArgumentParser
internal import DocPipeline
internal import Scaffolding

/// `docgen new statement`.
struct NewStatementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Begins a statement under the headings of a declaration.",
        discussion: """
            Example: docgen new statement --title "Joint statement" \
            --template kyoto-declaration-2021 --from 2021-03-07
            """)

    @Option(help: "What it is called.")
    var title: String?

    @Option(
        help: ArgumentHelp("A declaration, as docgen template list names it.", valueName: "id"))
    var template: String?

    @Option(help: ArgumentHelp("A submission profile, for its limits.", valueName: "id"))
    var profile: String?

    @Option(help: ArgumentHelp("The occasion it is made for.", valueName: "name"))
    var event: String?

    @Option(help: "Where that is.")
    var place: String?

    @Option(
        help: ArgumentHelp("Its first day: 2021-03-07.", valueName: "day"),
        transform: DayArgument.day)
    var from: CalendarDate?

    @Option(help: ArgumentHelp("Its last day.", valueName: "day"), transform: DayArgument.day)
    var to: CalendarDate?

    @Option(help: "oral, written or both.")
    var delivery: Delivery?

    @Option(
        help: ArgumentHelp(
            "The name of its folder in statements/.", discussion: "Default: from the title.",
            valueName: "name"))
    var id: String?

    enum Delivery: String, ExpressibleByArgument, CaseIterable { case oral, written, both }

    func validate() throws {
        if to != nil, from == nil { throw ValidationError("--to wants --from.") }
        if let from, let to, to < from { throw ValidationError("--to is before --from.") }
        if let id, id.isEmpty || id.hasPrefix(".") || id.contains("/") {
            throw ValidationError("--id is the name of a folder: kyoto-2021.")
        }
    }

    func run() throws {
        let selection = try NewSource()
        let workspace = selection.compiler.workspace
        let title = try self.title ?? Question("What is it called?", option: "--title").answer()
        var scaffold = StatementScaffold(
            title: title, submitter: workspace.organisation.name,
            language: workspace.defaults.language)
        scaffold.template = try template.map(selection.template)
        scaffold.profile = try profile.map(selection.profileID)
        scaffold.identifier = id
        scaffold.delivery = delivery?.rawValue
        scaffold.event = event
        scaffold.place = place
        scaffold.from = from
        scaffold.to = to
        try selection.workspace.create([scaffold.file])
    }
}

/// `docgen new contribution`.
struct NewContributionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contribution",
        abstract: "Begins what one organisation contributes to a statement.",
        discussion: """
            Example: docgen new contribution --statement kyoto-2021 --organisation "Example Network"
            """)

    @Option(help: ArgumentHelp("The statement, by its id.", valueName: "id"))
    var statement: String?

    @Option(help: ArgumentHelp("Who contributes.", valueName: "name"))
    var organisation: String?

    func run() throws {
        let selection = try NewSource()
        let (statement, path, template) = try selection.statement(statement)
        let typed =
            try organisation
            ?? Question("Which organisation contributes?", option: "--organisation").answer()
        let workspace = selection.compiler.workspace
        let scaffold = ContributionScaffold(
            organisation: workspace.directory.printedName(ofOrganisation: typed),
            to: statement, at: path, template: template,
            language: workspace.defaults.language)
        try selection.workspace.create([scaffold.file])
    }
}
