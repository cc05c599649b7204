/// The declaration templates: the workspace's own, then the program's.
package struct Declarations: Sendable {
    private let embedded: [String: [UInt8]]
    private let files: any FileAccess

    package init(_ resources: Resources, files: any FileAccess) {
        embedded = resources.declarations
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
    package func template(_ id: String) -> Found? {
        if let own = own.first(where: { $0.template.id == id }) { return own }
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
        let names = (try? files.list("templates")) ?? []
        return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.compactMap { name in
            let path = "templates/" + name
            guard let bytes = try? files.read(path),
                let value = readYAML(SourceFile(path: path, bytes: bytes)).value
            else { return nil }
            return Found(template: DeclarationTemplate(value), path: path, bytes: bytes)
        }
    }
}
