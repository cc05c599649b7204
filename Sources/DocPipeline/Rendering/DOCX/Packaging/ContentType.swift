/// The media types of parts, and the part that lists them (ECMA-376 Part 2, clause 6.2.3).
enum ContentType {
    static let relationships = "application/vnd.openxmlformats-package.relationships+xml"
    static let coreProperties = "application/vnd.openxmlformats-package.core-properties+xml"
    static let extendedProperties =
        "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    static let document = wordprocessing("document.main")
    static let styles = wordprocessing("styles")
    static let numbering = wordprocessing("numbering")
    static let settings = wordprocessing("settings")
    static let fontTable = wordprocessing("fontTable")
    static let footnotes = wordprocessing("footnotes")
    static let header = wordprocessing("header")
    static let footer = wordprocessing("footer")
    static let theme = "application/vnd.openxmlformats-officedocument.theme+xml"

    private static func wordprocessing(_ part: String) -> String {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.\(part)+xml"
    }

    /// Those of pictures, by the ending of the part's name.
    private static let defaults = [
        ("gif", "image/gif"), ("jpeg", "image/jpeg"), ("png", "image/png"),
        ("rels", relationships), ("xml", "application/xml"),
    ]

    /// Lists the types of the parts: pictures and relationships by ending, all others by name.
    static func part(listing parts: [(name: String, contentType: String)]) -> PackagePart {
        var xml = XMLWriter(capacity: 2048)
        xml.element(.types) { xml in
            xml.declare(.contentTypes)
            for (ending, type) in defaults {
                xml.element(.defaultType) { xml in
                    xml.attribute(.fileExtension, ending)
                    xml.attribute(.contentType, type)
                }
            }
            for part in parts where !hasDefault(part) {
                xml.element(.overrideType) { xml in
                    xml.attribute(.partName, part.name)
                    xml.attribute(.contentType, part.contentType)
                }
            }
        }
        return PackagePart(
            name: "/[Content_Types].xml", contentType: "application/xml", content: .xml(xml.bytes))
    }

    private static func hasDefault(_ part: (name: String, contentType: String)) -> Bool {
        defaults.contains { ending, type in
            part.contentType == type && part.name.hasSuffix("." + ending)
        }
    }
}

extension XMLName {
    fileprivate static let types: XMLName = "Types"
    fileprivate static let defaultType: XMLName = "Default"
    fileprivate static let overrideType: XMLName = "Override"
    fileprivate static let fileExtension: XMLName = "Extension"
    fileprivate static let contentType: XMLName = "ContentType"
    fileprivate static let partName: XMLName = "PartName"
}

extension XMLNamespace {
    fileprivate static let contentTypes = XMLNamespace(
        declaration: "xmlns", uri: "http://schemas.openxmlformats.org/package/2006/content-types")
}
