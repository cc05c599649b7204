/// The declaration templates: the workspace's own, then the program's.
package struct Declarations: Sendable {
    private let embedded: [String: [UInt8]]
    private let files: any FileAccess

    package init(_ resources: Resources, files: any FileAccess) {
        embedded = resources.declarations
        self.files = files
    }

    /// The same with other files of the workspace.
    func reading(_ files: any FileAccess) -> Declarations {
        Declarations(embedded: embedded, files: files)
    }

    private init(embedded: [String: [UInt8]], files: any FileAccess) {
        self.embedded = embedded
        self.files = files
    }

    /// A template with the file of the workspace it was read from, if it was.
    package struct Found: Sendable {
        package var template: DeclarationTemplate
        package var path: String?
        /// The file itself.
        package var bytes: [UInt8]
    }

    /// The template with an id; `nil` when there is none or it cannot be read.
    ///
    /// A template of the workspace may say that it replaces one of the program's.
    package func template(_ id: String) -> Found? {
        let own = own
        guard var found = own.first(where: { $0.template.id == id }) ?? embedded(id) else {
            return nil
        }
        if found.template.replacedBy == nil {
            found.template.replacedBy =
                own.first { $0.template.id != id && $0.template.replaces.contains(id) }?.template.id
        }
        return found
    }

    private func embedded(_ id: String) -> Found? {
        guard let bytes = embedded[id],
            let value = readYAML(SourceFile(path: id, bytes: bytes)).value
        else { return nil }
        return Found(template: DeclarationTemplate(value), path: nil, bytes: bytes)
    }

    /// The ids of all templates, sorted; the workspace's own among them.
    package var ids: [String] {
        Set(own.map(\.template.id)).union(embedded.keys).sorted()
    }

    /// The workspace's own, whatever their files are called.
    private var own: [Found] {
        files.yamlFiles(in: "templates").map { file in
            Found(template: DeclarationTemplate(file.value), path: file.path, bytes: file.bytes)
        }
    }
}
