import ArgumentParser
internal import DocPipeline

/// `docgen template`: the declarations whose headings statements are written under.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Shows the declarations that statements follow, and what bodies ask of them.",
        subcommands: [List.self, Show.self, Import.self, Diff.self, ProfileList.self])

    /// The program's declarations, and the workspace's own where the command is run in one.
    static func declarations() -> Declarations {
        Declarations(.embedded(), files: workspaceFiles())
    }

    /// The files of the workspace around; none where there is no workspace.
    private static func workspaceFiles() -> any FileAccess {
        (try? WorkspaceFolder(around: []).files).map { $0 as any FileAccess }
            ?? InMemoryFiles([:])
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists the declarations by their ids.",
            discussion: """
                Those in the folder templates/ of the workspace are among them.

                Example: docgen template list
                """)

        func run() throws {
            let declarations = declarations()
            let found = declarations.ids.compactMap { declarations.template($0) }
            try Output.write(DeclarationListing.list(found.map(\.template)))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Prints a declaration: its headings, and how sure their wording is.",
            discussion: """
                Examples:
                  docgen template show kyoto-declaration-2021
                  docgen template show kyoto-declaration-2021 --yaml > templates/own.yaml
                """)

        @Argument(help: ArgumentHelp("As docgen template list names it.", valueName: "id"))
        var id: String

        @Flag(help: "Print the template's file, to make one of your own from.")
        var yaml = false

        func run() throws {
            let declarations = declarations()
            guard let found = declarations.template(id) else {
                throw CommandFailure.thereIsNo(
                    "template", id, among: declarations.ids,
                    advice: "“docgen template list” names those there are")
            }
            if yaml {
                try Output.write(found.bytes)
            } else {
                try Output.write(DeclarationListing.outline(of: found.template))
            }
        }
    }

    struct ProfileList: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "profiles",
            abstract: "Shows the submission profiles: how long a statement to a body may be.",
            discussion: """
                Those in the folder profiles/ of the workspace are among them.

                Examples:
                  docgen template profiles
                  docgen template profiles ccpcj-2021
                  docgen template profiles ccpcj-2021 --yaml > profiles/ccpcj-2022.yaml
                """)

        @Argument(help: ArgumentHelp("Print one profile with its sources.", valueName: "id"))
        var id: String?

        @Flag(help: "Print the profile's file, to make one of your own from.")
        var yaml = false

        func validate() throws {
            if yaml, id == nil { throw ValidationError("Name the profile to print as YAML.") }
        }

        func run() throws {
            let profiles = Profiles(.embedded(), files: workspaceFiles())
            guard let id else {
                let found = profiles.ids.compactMap { profiles.profile($0)?.profile }
                try Output.write(ProfileListing.list(found))
                return
            }
            guard let found = profiles.profile(id) else {
                throw CommandFailure.thereIsNo(
                    "profile", id, among: profiles.ids,
                    advice: "“docgen template profiles” names those there are")
            }
            if yaml {
                try Output.write(found.bytes)
            } else {
                try Output.write(ProfileListing.description(of: found.profile))
            }
        }
    }
}
