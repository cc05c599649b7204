/// A package as one XML file, which Word opens directly.
///
/// Source: [MS-DOCX] and ECMA-376's transitional practice, namespace `…/2006/xmlPackage`: each part
/// is an element with its name and type; XML parts stand in it as they are, others in Base64.
enum FlatOPC {
    static func file(_ parts: [PackagePart]) -> [UInt8] {
        var xml = XMLWriter(capacity: parts.reduce(1024) { $0 + $1.storedBytes.count * 3 / 2 })
        xml.element(.package) { xml in
            xml.declare(.package)
            for part in parts {
                xml.element(.part) { xml in
                    xml.attribute(.packagePartName, part.name)
                    xml.attribute(.contentType, part.contentType)
                    switch part.content {
                    case .xml(let bytes):
                        xml.element(.xmlData) { $0.markup(bytes) }
                    case .binary(let bytes):
                        xml.attribute(.compression, "store")
                        xml.element(.binaryData) { $0.markup(base64(bytes)) }
                    }
                }
            }
        }
        return XMLWriter.declaration + instruction + xml.bytes
    }

    /// Tells Windows which program opens the file.
    private static let instruction = XMLWriter.processingInstruction(
        "mso-application", #"progid="Word.Document""#)

    /// RFC 4648, in lines of 76 characters as Word writes them.
    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let alphabet = Array(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity(bytes.count * 4 / 3 + bytes.count / 57 + 8)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            if start > 0, start % 57 == 0 { encoded.append(UInt8(ascii: "\n")) }
            let count = min(3, bytes.count - start)
            var group = 0
            for offset in 0..<3 {
                group = group << 8 | (offset < count ? Int(bytes[start + offset]) : 0)
            }
            for place in 0..<4 {
                encoded.append(
                    place <= count
                        ? alphabet[group >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return encoded
    }
}

extension XMLName {
    fileprivate static let package: XMLName = "pkg:package"
    fileprivate static let part: XMLName = "pkg:part"
    fileprivate static let packagePartName: XMLName = "pkg:name"
    fileprivate static let contentType: XMLName = "pkg:contentType"
    fileprivate static let compression: XMLName = "pkg:compression"
    fileprivate static let xmlData: XMLName = "pkg:xmlData"
    fileprivate static let binaryData: XMLName = "pkg:binaryData"
}

extension XMLNamespace {
    fileprivate static let package = XMLNamespace(
        declaration: "xmlns:pkg", uri: "http://schemas.microsoft.com/office/2006/xmlPackage")
}
