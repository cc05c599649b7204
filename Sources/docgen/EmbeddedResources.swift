internal import DocPipeline
internal import Templates

extension Resources {
    /// The files that are in the program, for the pipeline, which knows none by name.
    static func embedded() -> Resources {
        var resources = Resources()
        resources.schemas = contents(of: SchemaFile.self)
        resources.metaschemas = metaschemas()
        resources.labels = contents(of: LabelFile.self)
        resources.lexicons = contents(of: LexiconFile.self)
        resources.declarations = contents(of: DeclarationFile.self)
        resources.profiles = contents(of: ProfileFile.self)
        resources.zones = ZoneFile.zones.bytes
        resources.pageTemplate = PageTemplate.page.bytes
        resources.stylesheet = Stylesheet.docgen.bytes
        return resources
    }

    /// The metaschemas of draft 2020-12, by their path below that draft's address.
    static func metaschemas() -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for file in MetaschemaFile.allCases {
            found[String(file.path.dropFirst("metaschema/".count).dropLast(".json".count))] =
                file.bytes
        }
        return found
    }

    /// The files of one kind by their names.
    private static func contents<File: EmbeddedFile>(of kind: File.Type) -> [String: [UInt8]] {
        Dictionary(kind.allCases.map { ($0.name, $0.bytes) }) { first, _ in first }
    }
}
