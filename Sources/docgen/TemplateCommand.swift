import ArgumentParser
internal import DocPipeline

/// `docgen template`: the declarations whose headings statements are written under.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Shows the declarations whose headings a statement is written under.",
        subcommands: [List.self, Show.self])

    /// The program's declarations, and the workspace's own where the command is run in one.
    fileprivate static func declarations() -> Declarations {
        let files: any FileAccess =
            (try? WorkspaceFolder(around: []).files).map { $0 as any FileAccess }
            ?? InMemoryFiles([:])
        return Declarations(.embedded(), files: files)
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
                let meant = bestSuggestion(for: id, among: declarations.ids)
                throw CommandFailure(
                    "there is no template “\(id)”"
                        + (meant.map { "; did you mean “\($0)”?" }
                            ?? "; “docgen template list” names those there are"))
            }
            if yaml {
                try Output.write(found.bytes)
            } else {
                try Output.write(DeclarationListing.outline(of: found.template))
            }
        }
    }
}
