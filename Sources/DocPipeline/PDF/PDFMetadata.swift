/// What a file's metadata in XMP says (ISO 16684-1), of what is asked for here.
struct PDFMetadata {
    private(set) var claim: PDFVerdict.Claim?
    private(set) var accessibilityPart: Int?
    private(set) var title: String?
    private(set) var author: String?
    /// Whether there is none that can be read.
    private(set) var isMissing = false

    private static let archive = "http://www.aiim.org/pdfa/ns/id/"
    private static let accessibility = "http://www.aiim.org/pdfua/ns/id/"
    private static let dublinCore = "http://purl.org/dc/elements/1.1/"
    private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

    init(_ bytes: [UInt8]) {
        guard let root = try? parseXML(bytes, nodeLimit: 100_000) else {
            isMissing = true
            return
        }
        let descriptions = Self.descriptions(in: root)
        func value(_ namespace: String, _ name: String) -> String? {
            let name = XMLElement.Name(namespace, name)
            for description in descriptions {
                // Simple values may be written as attributes.
                if let value = description[name] ?? description.first(name)?.text {
                    return Self.trimmed(value)
                }
            }
            return nil
        }
        if let part = value(Self.archive, "part").flatMap({ Int($0) }) {
            claim = .init(part: part, conformance: value(Self.archive, "conformance") ?? "")
        }
        accessibilityPart = value(Self.accessibility, "part").flatMap { Int($0) }
        title = descriptions.lazy.compactMap { Self.words($0, "title", "Alt").first }.first
        let authors = descriptions.lazy.map { Self.words($0, "creator", "Seq") }
        author = authors.first { !$0.isEmpty }?.joined(separator: "; ")
    }

    private static func descriptions(in root: XMLElement) -> [XMLElement] {
        let packet = root.name.local == "RDF" ? root : root.first(.init(rdf, "RDF"))
        return packet?.elements.filter { $0.name == .init(rdf, "Description") } ?? []
    }

    /// The items of a list in Dublin Core: a title's languages, or authors.
    private static func words(
        _ description: XMLElement, _ name: String, _ list: String
    ) -> [String] {
        guard let value = description.first(.init(dublinCore, name)) else { return [] }
        let items = value.first(.init(rdf, list))?.elements.filter { $0.name == .init(rdf, "li") }
        return (items?.map(\.text) ?? [value.text]).map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        let end = start.reversed().drop(while: \.isWhitespace)
        return String(end.reversed())
    }
}
