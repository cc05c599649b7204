import DocPipeline
import Templates

extension Resources {
    /// What the program carries, as the command hands it to the pipeline.
    static let program: Resources = {
        var resources = Resources()
        for file in SchemaFile.allCases { resources.schemas[file.name] = file.bytes }
        for file in LabelFile.allCases { resources.labels[file.name] = file.bytes }
        for file in DeclarationFile.allCases { resources.declarations[file.name] = file.bytes }
        for file in ProfileFile.allCases { resources.profiles[file.name] = file.bytes }
        resources.zones = ZoneFile.zones.bytes
        resources.pageTemplate = PageTemplate.page.bytes
        resources.stylesheet = Stylesheet.docgen.bytes
        return resources
    }()
}
