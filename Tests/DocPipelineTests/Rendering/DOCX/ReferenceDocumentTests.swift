import Testing

@testable import DocPipeline

@Suite("Reference documents", .needsSharedTestData, .timeLimit(.minutes(20)))
struct ReferenceDocumentTests {
    private static let hostile: [(file: String, reason: String)] = [
        ("bad-crc", "damaged"), ("bomb-document", "larger than"), ("case-collision", "twice"),
        ("duplicate-part", "twice"), ("dtd-in-part", "document type"), ("empty", "no Word"),
        ("encrypted-flag", "encrypted"), ("entity-bomb", "entity"),
        ("html-named-docx", "no Word"), ("must-understand", "extension"),
        ("name-mismatch", "damaged"), ("no-content-types", "content types"),
        ("no-main-part", "missing"), ("no-rels", "which part"), ("ole-container", "password"),
        ("percent-names", "not allowed"), ("truncated", "damaged"),
    ]

    @Test("that are hostile are refused with a reason", arguments: hostile)
    func refuses(file: String, reason: String) throws {
        let bytes = try SharedTestData.bytes("hostile/docx/\(file).docx")
        let error = #expect(throws: PackagingError.self) {
            try ReferenceDocument(reading: bytes)
        }
        #expect(error?.description.contains(reason) == true, "\(String(describing: error))")
    }

    @Test(
        "that do no harm are read",
        arguments: ["ok", "strict", "markup-compatibility", "tracked-and-hidden"])
    func reads(file: String) throws {
        let bytes = try SharedTestData.bytes("hostile/docx/\(file).docx")
        let options = DOCXOptions(referenceDocument: try ReferenceDocument(reading: bytes))
        let package = try WordPackage(renderDOCX(SampleStatement.document, options: options))
        let text = try package.xml("/word/document.xml").visibleText
        #expect(text.contains("Working together"))
        #expect(!text.contains("Hello"))
    }

    @Test("give their styles, and ours are added under names they lack")
    func mergesStyles() throws {
        let bytes = try SharedTestData.bytes("docx/wild/docx4j-sample-docx.docx")
        let reference = try ReferenceDocument(reading: bytes)
        let package = try WordPackage(
            renderDOCX(SampleMinutes.document, options: .init(referenceDocument: reference)))
        let styles = try package.xml("/word/styles.xml").all("style")
        let names = styles.compactMap { $0.first(.word("name"))?.val?.lowercased() }
        #expect(names.filter { $0 == "heading 1" }.count == 1)
        #expect(names.contains("record label"))
        #expect(styles.filter { $0[.word("default")] != nil }.count <= 4)
        let identifiers = styles.compactMap { $0[.word("styleId")] }
        #expect(Set(identifiers).count == identifiers.count)
    }

    @Test("keep their letterhead, with the draft mark above it")
    func keepsLetterhead() throws {
        var brand = SampleMinutes.document
        brand.metadata.draftMark = nil
        brand.metadata.runningHead.left = "Brand of the house"
        let reference = try ReferenceDocument(reading: try renderDOCX(brand))
        let package = try WordPackage(
            renderDOCX(SampleMinutes.document, options: .init(referenceDocument: reference)))
        let headers = try package.stories.filter { $0.contains("header") }.map {
            try package.xml($0).visibleText
        }
        #expect(headers.contains { $0.hasPrefix("Draft") && $0.contains("Brand of the house") })
        #expect(headers.allSatisfy { $0.hasPrefix("Draft") })
    }
}
