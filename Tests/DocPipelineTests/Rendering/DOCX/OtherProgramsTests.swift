import DocPipeline
import Foundation
import Testing

@Suite("Other programs read the Word files", .serialized)
struct OtherProgramsTests {
    /// One start of LibreOffice for all, with a profile of its own.
    @Test("LibreOffice makes a PDF of each", .timeLimit(.minutes(20)))
    func libreOfficeConverts() throws {
        let samples: [WordSamples] = [.minutes, .statement, .english]
        let files = try samples.map { ($0.rawValue + ".docx", try renderDOCX($0.document)) }
        try ExternalTool.withFiles(files) { folder in
            let outcome = try ExternalTool.run(
                "soffice",
                [
                    "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
                    "--convert-to", "pdf", "--outdir", folder.path,
                ] + files.map { folder.appending(path: $0.0).path })
            for sample in samples {
                let pdf = folder.appending(path: sample.rawValue + ".pdf").path
                #expect(FileManager.default.fileExists(atPath: pdf), "\(outcome.output)")
            }
        }
    }

    @Test("python-docx reads back headings, lists and tables", .timeLimit(.minutes(20)))
    func pythonReads() throws {
        let document = SampleMinutes.document
        let outcome = try ExternalTool.withFiles([("x.docx", renderDOCX(document))]) { folder in
            try ExternalTool.run("python3", ["-c", Self.script, folder.path + "/x.docx"])
        }
        let expected = """
            heading 1: Opening and adoption of the agenda
            heading 1: Updates from the working groups
            bullet: a survey of members
            bullet: a glossary in three languages
            bullet: a calendar
            heading 2: Statement template
            heading 1: Any other business
            heading 1: Next meetings
            bullet: https://example.org/slides
            table: No. | Decision | Votes
            table: 8/D1 | The agenda was adopted without amendment. | 12–1–2
            table: No. | What | Who | By when
            table: 8/A1 | Circulate the statement template | Phil Doer | 15 Sep 2020

            """
        #expect(outcome.output == expected)
        #expect(outcome.status == 0)
    }

    private static let script = """
        import docx, sys
        document = docx.Document(sys.argv[1])
        for paragraph in document.paragraphs:
            name = paragraph.style.name
            if name.startswith('Heading'):
                print('heading ' + name[-1] + ': ' + paragraph.text)
            if name == 'List Bullet':
                print('bullet: ' + paragraph.text)
        for table in document.tables:
            if table.style.name == 'Register Table':
                for row in table.rows:
                    print('table: ' + ' | '.join(cell.text for cell in row.cells))
        """
}
