@testable import DocPipeline

/// A small file that is PDF/A-2b in all that can be seen, put together anew for each test.
struct SamplePDF {
    /// How the objects can be found.
    enum Tables: CaseIterable {
        case plain
        /// A stream, as are the objects (ISO 32000-1, 7.5.7 and 7.5.8).
        case streams
    }

    /// By number; those with a stream have its bytes beside.
    private var objects: [Int: (head: String, stream: [UInt8]?)] = [:]
    var header = "%PDF-1.7\n%äöüß\n"
    var trailer = "/Root 1 0 R/Info 14 0 R/ID[<00112233><44556677>]"

    init(title: String = "Minutes", claim: String = Self.claim(part: 2)) {
        self[1] = """
            <</Type/Catalog/Pages 2 0 R/Metadata 4 0 R/OutputIntents[5 0 R]/Lang(en-GB)\
            /MarkInfo<</Marked true>>/StructTreeRoot 7 0 R/Outlines 8 0 R>>
            """
        self[2] = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
        self[3] = """
            <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]\
            /Resources<</Font<</F1 10 0 R>>>>/Contents 13 0 R>>
            """
        stream(4, "/Type/Metadata/Subtype/XML", Array(Self.metadata(title, claim).utf8))
        self[5] = """
            <</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)\
            /DestOutputProfile 6 0 R>>
            """
        stream(6, "/N 3", [UInt8](repeating: 7, count: 200))
        self[7] = "<</Type/StructTreeRoot>>"
        self[8] = "<</Type/Outlines/First 9 0 R/Last 9 0 R/Count 1>>"
        self[9] = "<</Title(Opening)/Parent 8 0 R>>"
        self[10] = """
            <</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Carlito/FontDescriptor 11 0 R>>
            """
        self[11] = "<</Type/FontDescriptor/FontName/ABCDEF+Carlito/FontFile2 12 0 R>>"
        stream(12, "", [1, 2, 3])
        stream(13, "", Array("BT /F1 11 Tf (x) Tj ET".utf8))
        self[14] = "<</Title(Other title)/CreationDate(D:20260102030405Z)>>"
    }

    /// An object without a stream, as it is written.
    subscript(number: Int) -> String? {
        get { objects[number]?.head }
        set { objects[number] = newValue.map { ($0, nil) } }
    }

    mutating func stream(_ number: Int, _ entries: String, _ bytes: [UInt8]) {
        objects[number] = ("<<\(entries)/Length \(bytes.count)>>", bytes)
    }

    static func claim(part: Int, conformance: String = "B") -> String {
        """
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>\(part)</pdfaid:part><pdfaid:conformance>\(conformance)</pdfaid:conformance>
        </rdf:Description>
        """
    }

    private static func metadata(_ title: String, _ claim: String) -> String {
        """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        \(claim)
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>Vera Moser</rdf:li></rdf:Seq></dc:creator>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <xmp:CreateDate>2026-01-02T03:04:05Z</xmp:CreateDate>
        </rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """
    }

    // MARK: Writing

    func bytes(_ tables: Tables = .plain) -> [UInt8] {
        switch tables {
        case .plain: plain()
        case .streams: packed()
        }
    }

    private func written(_ number: Int, _ object: (head: String, stream: [UInt8]?)) -> [UInt8] {
        let head = Array("\(number) 0 obj\n\(object.head)\n".utf8)
        let stream = object.stream.map {
            Array("stream\n".utf8) + $0 + Array("\nendstream\n".utf8)
        }
        return head + (stream ?? []) + Array("endobj\n".utf8)
    }

    private func plain() -> [UInt8] {
        var bytes = Array(header.utf8)
        var table = ""
        for (number, object) in objects.sorted(by: { $0.key < $1.key }) {
            let digits = String(bytes.count)
            let offset = String(repeating: "0", count: 10 - digits.count) + digits
            table += "\(number) 1\n\(offset) 00000 n \n"
            bytes += written(number, object)
        }
        let start = bytes.count
        bytes += Array("xref\n0 1\n0000000000 65535 f \n\(table)".utf8)
        bytes += Array("trailer\n<</Size 30\(trailer)>>\nstartxref\n\(start)\n%%EOF\n".utf8)
        return bytes
    }

    /// All objects without a stream in object 20, the table in object 21.
    private func packed() -> [UInt8] {
        var bytes = Array(header.utf8)
        var rows: [Int: [UInt8]] = [0: [0, 0, 0]]
        var heads = ""
        var content = ""
        for (number, object) in objects.sorted(by: { $0.key < $1.key }) where object.stream == nil {
            heads += "\(number) \(content.utf8.count) "
            content += object.head + " "
            rows[number] = [2, 0, 20]
        }
        for (number, object) in objects.sorted(by: { $0.key < $1.key }) where object.stream != nil {
            rows[number] = Self.row(bytes.count)
            bytes += written(number, object)
        }
        let count = objects.count { $0.value.stream == nil }
        let inner = Self.deflated(Array((heads + content).utf8))
        rows[20] = Self.row(bytes.count)
        bytes += written(
            20,
            (
                "<</Type/ObjStm/N \(count)/First \(heads.utf8.count)/Filter/FlateDecode"
                    + "/Length \(inner.count)>>", inner
            ))
        let start = bytes.count
        rows[21] = Self.row(start)
        let table = Self.deflated(Self.differences((0...21).map { rows[$0] ?? [0, 0, 0] }))
        bytes += written(
            21,
            (
                "<</Type/XRef/W[1 2 0]/Size 22/Filter/FlateDecode/DecodeParms"
                    + "<</Predictor 12/Columns 3>>/Length \(table.count)\(trailer)>>", table
            ))
        return bytes + Array("startxref\n\(start)\n%%EOF\n".utf8)
    }

    private static func row(_ offset: Int) -> [UInt8] {
        [1, UInt8(truncatingIfNeeded: offset >> 8), UInt8(truncatingIfNeeded: offset)]
    }

    /// Each row as differences to the one above, by PNG's second filter.
    private static func differences(_ rows: [[UInt8]]) -> [UInt8] {
        var above: [UInt8] = [0, 0, 0]
        return rows.flatMap { row -> [UInt8] in
            defer { above = row }
            return [2] + zip(row, above).map { $0 &- $1 }
        }
    }

    static func deflated(_ bytes: [UInt8]) -> [UInt8] { Compressor().zlib(bytes) ?? [] }
}
