@testable import DocPipeline

/// A Word file that is no more than its text, for tests to read.
struct SmallWordFile {
    /// What stands in `w:body`, with the prefixes of ECMA-376.
    var body: String
    /// Further parts of the main document, by the last word of their type.
    var parts: [(kind: String, xml: String)] = []
    /// Relationships of the main document, as they stand in their part.
    var links = ""

    private static let namespaces = """
        xmlns:w="\(OfficeNamespace.word)" xmlns:r="\(OfficeNamespace.relationships)" \
        xmlns:wp="\(OfficeNamespace.wordDrawing)" xmlns:a="\(OfficeNamespace.drawing)" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:mc="\(OfficeNamespace.compatibility)" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        """

    func bytes() throws -> [UInt8] {
        let office = OfficeNamespace.relationships
        let package = OfficeNamespace.packageRelationships
        var files = [
            ("[Content_Types].xml", "<Types/>"),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(package)\"><Relationship Id=\"r\" "
                    + "Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
                    + "</Relationships>"
            ),
            (
                "word/document.xml",
                "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>"
            ),
        ]
        var links = links
        for (kind, xml) in parts {
            links +=
                "<Relationship Id=\"\(kind)\" Type=\"\(office)/\(kind)\" Target=\"\(kind).xml\"/>"
            files.append(("word/\(kind).xml", "<w:\(kind) \(Self.namespaces)>\(xml)</w:\(kind)>"))
        }
        files.append(
            (
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"\(package)\">\(links)</Relationships>"
            ))
        return try ZIPArchive.archive(
            files.map { name, text in
                let data = Array(text.utf8)
                return ZIPEntry(
                    name: name, checksum: Inflating.checksum(data), size: data.count,
                    isDeflated: false, data: data)
            })
    }

    /// What the reader makes of it, as Markdown.
    func markdown() throws -> String {
        let text = try readWord(try bytes())
        var renderer = MarkdownRenderer()
        renderer.write(text.blocks)
        renderer.footnotes(text.footnotes.enumerated().map { ($0 + 1, $1) })
        return renderer.text
    }
}
