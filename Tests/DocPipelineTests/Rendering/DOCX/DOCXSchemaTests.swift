import DocPipeline
import Foundation
import Testing

@Suite("Word files are valid", .needsSharedTestData)
struct DOCXSchemaTests {
    @Test(
        "every part of every document obeys the schemas of ISO/IEC 29500 transitional",
        .timeLimit(.minutes(20)))
    func partsAreValid() throws {
        let files = try WordSamples.allCases.map { sample in
            (sample.rawValue + ".docx", try renderDOCX(sample.document))
        }
        try expectValid(files)
    }

    @Test("so do this repository's own documents", .timeLimit(.minutes(20)))
    func ownDocumentsAreValid() throws {
        let files = try OwnDocuments.sources.enumerated().map { index, source in
            ("\(index).docx", try OwnDocuments.compilation(source).rendered(as: .docx))
        }
        try expectValid(files)
    }

    @Test(
        "so do documents with styles and letterhead from somebody's own file",
        .timeLimit(.minutes(20)),
        arguments: [
            "wild/docx4j-sample-docx.docx", "wild/invoice2013.docx", "wild/strict-format.docx",
            "pandoc/custom-style-reference.docx", "pandoc/headers.docx", "broken/56392.docx",
        ])
    func partsWithReferenceAreValid(reference: String) throws {
        let options = DOCXOptions(
            referenceDocument: try ReferenceDocument(
                reading: try SharedTestData.bytes("docx/" + reference)))
        let document = SampleMinutes.document
        try expectValid([("branded.docx", try renderDOCX(document, options: options))])
    }

    @Test("so do documents with tracked changes", .timeLimit(.minutes(20)))
    func redlinesAreValid() throws {
        try expectValid(
            RedlineSamples.pairs.enumerated().map { place, pair in
                ("redline\(place).docx", try renderDOCX(RedlineSamples.redline(pair)))
            })
    }

    @Test("so do forms to fill in", .timeLimit(.minutes(20)))
    func formsAreValid() throws {
        let field = WordForm.WordField(
            tag: "legal-aid", title: "Access to <legal> aid", placeholder: "Write here.")
        let heading = Heading(
            level: 2, number: "II", content: [.text("Access to <legal> aid")],
            anchor: Anchor("legal-aid"))
        let files = try ["en", "ar", "zh"].map { language in
            let metadata = Metadata(
                kind: .statement, title: "On legal aid", language: language, date: .unknown)
            let form = WordForm(
                metadata: metadata,
                parts: [
                    .locked(tag: "top", [.facts([Fact("Event", "Thirtieth session")])]),
                    .line(label: "Organization", field), .locked(tag: "top", [.heading(heading)]),
                    .text(field), .text(field),
                ])
            return (language + ".docx", try renderForm(form))
        }
        try expectValid(files)
    }

    private func expectValid(_ files: [(String, [UInt8])]) throws {
        let tool = SharedTestData.root.deletingLastPathComponent()
            .appending(path: "tools/validate_docx.py")
        let schemas = SharedTestData.root.appending(path: "ooxml-xsd")
        let outcome = try ExternalTool.withFiles(files) { folder in
            try ExternalTool.run(
                "python3",
                ["-B", tool.path, schemas.path]
                    + files.map { folder.appending(path: $0.0).path })
        }
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}
