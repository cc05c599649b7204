internal import DocPipeline

/// A document's description in the terms of Dublin Core, for libraries and archives.
///
/// Sources: ISO 15836-1 (the fifteen elements), DCMI Metadata Terms (`dcterms`).
struct DublinCore {
    let document: ArchivedDocument
    let publisher: String
    let rights: String?
    /// The identifier of the version that this one replaces.
    let replaced: String?

    private static let elements = XMLNamespace(
        declaration: "xmlns:dc", uri: "http://purl.org/dc/elements/1.1/")
    private static let terms = XMLNamespace(
        declaration: "xmlns:dcterms", uri: "http://purl.org/dc/terms/")

    var bytes: [UInt8] {
        let description = document.description
        var xml = XMLWriter()
        xml.markup(XMLWriter.declaration)
        xml.start("metadata")
        xml.declare(Self.elements)
        xml.declare(Self.terms)
        Self.write("dc:title", [description.title], language: description.language, to: &xml)
        Self.write("dc:creator", description.creators, to: &xml)
        Self.write(
            "dc:contributor", description.contributors + description.participants, to: &xml)
        if description.date != .unknown {
            Self.write("dc:date", [description.date.description], to: &xml)
        }
        Self.write(
            "dcterms:dateAccepted", description.approved.map { [$0.description] } ?? [], to: &xml)
        Self.write(
            "dcterms:modified", description.corrigendum.map { [$0.date.description] } ?? [],
            to: &xml)
        Self.write("dc:type", ["Text", description.type], to: &xml)
        Self.write(
            "dc:identifier",
            [description.identifier, "\(description.identifier) version \(document.version)"],
            to: &xml)
        Self.write("dc:language", [description.language], to: &xml)
        Self.write("dc:coverage", description.coverage, to: &xml)
        Self.write("dc:relation", description.relations, to: &xml)
        Self.write("dcterms:replaces", replaced.map { [$0] } ?? [], to: &xml)
        Self.write("dcterms:isPartOf", description.series.map { [$0] } ?? [], to: &xml)
        Self.write("dc:subject", description.subjects, language: description.language, to: &xml)
        Self.write(
            "dc:description", description.decisions.map { "\($0.number) \($0.text)" },
            language: description.language, to: &xml)
        Self.write("dc:publisher", [publisher], to: &xml)
        Self.write("dc:source", [document.source], to: &xml)
        Self.write(
            "dc:format", document.renderings.map { MediaType.of($0.file) }.sorted(), to: &xml)
        Self.write("dc:rights", rights.map { [$0] } ?? [], to: &xml)
        xml.end("metadata")
        return xml.bytes + [0x0A]
    }

    private static func write(
        _ name: XMLName, _ values: [String], language: String? = nil, to xml: inout XMLWriter
    ) {
        for value in values where !value.isEmpty {
            xml.markup([0x0A, 0x20, 0x20])
            xml.start(name)
            if let language { xml.attribute("xml:lang", language) }
            xml.text(value)
            xml.end(name)
        }
    }
}

/// What a file is, by the ending of its name (RFC 6838).
enum MediaType {
    static func of(_ name: String) -> String {
        switch name.split(separator: ".").last.map(String.init) {
        case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "pdf": "application/pdf"
        case "html": "text/html"
        case "json": "application/json"
        case "xml": "application/xml"
        case "md": "text/markdown"
        case "csv": "text/csv"
        case "txt": "text/plain"
        case "yaml", "yml": "application/yaml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "gif": "image/gif"
        default: "application/octet-stream"
        }
    }
}
