/// The parts that say what a document is: title, authors, dates.
enum DocumentProperties {
    /// Dublin Core properties (ECMA-376 Part 2, clause 8).
    static func core(_ metadata: Metadata) -> PackagePart {
        var xml = XMLWriter(capacity: 1536)
        xml.element(.coreProperties) { xml in
            xml.declare(.coreProperties)
            xml.declare(.dublinCore)
            xml.declare(.dublinCoreTerms)
            xml.declare(.schemaInstance)
            xml.property(.title, metadata.title)
            xml.property(.subject, metadata.subject ?? "")
            xml.property(.creator, metadata.creators)
            xml.property(.keywords, metadata.keywords.joined(separator: "; "))
            xml.property(.identifier, metadata.identifier)
            xml.property(.language, metadata.language)
            xml.property(.category, metadata.kind.rawValue)
            xml.property(.contentStatus, metadata.draftMark ?? "")
            xml.moment(.created, metadata.fileDate)
            xml.moment(.modified, metadata.fileDate)
        }
        return PackagePart(
            name: "/docProps/core.xml", contentType: ContentType.coreProperties,
            content: .xml(xml.bytes))
    }

    /// Properties of office programs (ECMA-376 Part 1, 22.2).
    static func extended(_ metadata: Metadata) -> PackagePart {
        var xml = XMLWriter(capacity: 384)
        xml.element(.properties) { xml in
            xml.declare(.extendedProperties)
            xml.property(.application, "docgen")
            xml.property(.company, metadata.organisation)
        }
        return PackagePart(
            name: "/docProps/app.xml", contentType: ContentType.extendedProperties,
            content: .xml(xml.bytes))
    }

}

extension Metadata {
    /// The authors as a Word file's properties name them; the organisation where there is none.
    var creators: String { authors.isEmpty ? organisation : authors.joined(separator: "; ") }
}

extension XMLWriter {
    /// Nothing for an empty value.
    fileprivate mutating func property(_ name: XMLName, _ value: String) {
        guard !value.isEmpty else { return }
        element(name) { $0.text(value) }
    }

    /// Midnight of the document's own day: the clock is never asked.
    fileprivate mutating func moment(_ name: XMLName, _ date: CalendarDate) {
        element(name) { xml in
            xml.attribute(.schemaType, "dcterms:W3CDTF")
            xml.text("\(date)T00:00:00Z")
        }
    }
}

extension XMLName {
    fileprivate static let coreProperties: XMLName = "cp:coreProperties"
    fileprivate static let title: XMLName = "dc:title"
    fileprivate static let subject: XMLName = "dc:subject"
    fileprivate static let creator: XMLName = "dc:creator"
    fileprivate static let keywords: XMLName = "cp:keywords"
    fileprivate static let identifier: XMLName = "dc:identifier"
    fileprivate static let language: XMLName = "dc:language"
    fileprivate static let category: XMLName = "cp:category"
    fileprivate static let contentStatus: XMLName = "cp:contentStatus"
    fileprivate static let created: XMLName = "dcterms:created"
    fileprivate static let modified: XMLName = "dcterms:modified"
    fileprivate static let schemaType: XMLName = "xsi:type"
    fileprivate static let properties: XMLName = "Properties"
    fileprivate static let application: XMLName = "Application"
    fileprivate static let company: XMLName = "Company"
}

extension XMLNamespace {
    fileprivate static let coreProperties = XMLNamespace(
        declaration: "xmlns:cp",
        uri: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
    fileprivate static let dublinCore = XMLNamespace(
        declaration: "xmlns:dc", uri: "http://purl.org/dc/elements/1.1/")
    fileprivate static let dublinCoreTerms = XMLNamespace(
        declaration: "xmlns:dcterms", uri: "http://purl.org/dc/terms/")
    fileprivate static let schemaInstance = XMLNamespace(
        declaration: "xmlns:xsi", uri: "http://www.w3.org/2001/XMLSchema-instance")
    fileprivate static let extendedProperties = XMLNamespace(
        declaration: "xmlns",
        uri: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
}
