internal import DocPipeline

/// What `docgen` alone says: what there is, and what to do next.
enum Overview {
    static func show() throws {
        let selection = try SourceSelection(paths: [], options: BuildOptions())
        var text = "workspace: \(selection.workspace.files.root)\n"
        if selection.preparation.compiler == nil || selection.preparation.diagnostics.hasErrors {
            text += "  its docgen.yaml has errors\n\nWhat to do next:\n"
            text += "  docgen check     says what is wrong and how to mend it\n"
        } else {
            text += inventory(of: selection.sources)
            text += "\nWhat to do next:\n"
            text += "  docgen check     looks for mistakes in everything\n"
            text += "  docgen build     makes Word, HTML and plain text of everything, in build/\n"
            text += "  docgen --help    says what else there is\n"
        }
        try Output.write(text)
    }

    /// How many documents there are in each of the top folders.
    private static func inventory(of sources: [String]) -> String {
        guard !sources.isEmpty else {
            return "  no documents yet: minutes go into minutes/, statements into statements/\n"
        }
        var folders: [(name: String, count: Int)] = []
        for source in sources {
            let parts = source.split(separator: "/")
            let name = parts.count > 1 ? "\(parts[0])/" : "."
            if let index = folders.firstIndex(where: { $0.name == name }) {
                folders[index].count += 1
            } else {
                folders.append((name, 1))
            }
        }
        return folders.map { "  \($0.name) \($0.count) document\($0.count == 1 ? "" : "s")\n" }
            .joined()
    }
}
