import ArgumentParser
internal import DocPipeline
internal import StatementWork

extension TemplateCommand {
    /// `docgen template diff`: which section became which.
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: "Says which section of one version became which of the next.",
            discussion: """
                Each version is a template by its id, a template's file, or a declaration's file as \
                docgen template import reads it. Of statements of the workspace that are written \
                under the old version it says which of their text has no certain place in the new.

                Examples:
                  docgen template diff kyoto-declaration-2021 abu-dhabi-2026
                  docgen template diff templates/draft.yaml draft-of-may.docx
                """)

        @Argument(help: ArgumentHelp("The old version.", valueName: "old"))
        var old: String

        @Argument(help: ArgumentHelp("The new version.", valueName: "new"))
        var new: String

        func run() throws {
            let old = try TemplateCommand.template(old)
            let new = try TemplateCommand.template(new)
            for template in [old, new] where template.shape == .paragraphs {
                throw CommandFailure(
                    "“\(template.id)” has numbered paragraphs and no headings, which cannot be compared"
                )
            }
            let changes = TemplateChanges(from: old, to: new)
            try Output.write(TemplateChangeListing.text(of: changes))
            for (path, statement) in TemplateCommand.statements(under: old.id) {
                let homeless = HomelessText.of(statement, changes: changes)
                try Output.write(TemplateChangeListing.text(of: homeless, in: path))
            }
        }
    }

    /// A template by its id or its file, or a declaration's file.
    static func template(_ named: String) throws -> DeclarationTemplate {
        let declarations = declarations()
        if let found = declarations.template(named) { return found.template }
        guard OutputFile.exists(named) else {
            let meant = bestSuggestion(for: named, amongIDs: declarations.ids)
            throw CommandFailure(
                "there is neither a template nor a file “\(named)”"
                    + (meant.map { "; did you mean “\($0)”?" } ?? ""))
        }
        let text: String
        if [".yaml", ".yml"].contains(where: named.lowercased().hasSuffix) {
            do throws(FileAccessError) {
                text = String(decoding: try DiskFiles.readNamed(named), as: UTF8.self)
            } catch {
                throw CommandFailure("“\(named)”: \(error.sentence)")
            }
        } else {
            let outline = try OutlineFile.read(named)
            text =
                TemplateFile(
                    outline.outline, id: OutlineFile.id(from: named), from: named, sum: outline.sum
                ).text
        }
        guard let value = readYAML(SourceFile(path: named, text: text)).value,
            value["kind"]?.string == "template"
        else { throw CommandFailure("“\(named)” is no template; docgen check says what is wrong") }
        return DeclarationTemplate(value)
    }

    /// The statements of the workspace around that follow a template.
    fileprivate static func statements(under id: String) -> [(path: String, Statement)] {
        guard let workspace = try? WorkspaceFolder(around: []),
            let compiler = Compiler.prepare(
                resources: .embedded(), files: workspace.files, options: BuildOptions()
            ).compiler
        else { return [] }
        return compiler.sourcePaths().filter { $0.hasPrefix("statements/") }.compactMap { path in
            guard let statement = try? compiler.readStatement(path).statement,
                statement.template?.id == id
            else { return nil }
            return (path, statement)
        }
    }
}
