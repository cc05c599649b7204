import Foundation
import Testing

/// This repository's own documents, made to PDF/A by LibreOffice and looked at by another program.
@Suite("PDF of this repository's documents", .timeLimit(.minutes(20)))
struct PDFTests {
    private static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let names = [
        "2020-01-15-online-1", "2020-08-31-informal-8", "ccpcj-2021", "kyoto-2021",
        "kyoto-2021-oral",
    ]

    /// A folder for one test with what a command makes of the documents in `OUT`.
    private func withPDFs<Result>(
        _ command: String, _ body: (URL) throws -> Result
    ) throws -> Result {
        let made = FileManager.default.temporaryDirectory
            .appending(path: "docgen-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: made) }
        try #require(CommandRun("command -v soffice", in: made).output != "[127]\n")
        let run = try CommandRun(
            "OUT=$PWD; cd '\(Self.checkout.path)' && \(command)", in: made)
        // Nothing is found fault with.
        #expect(run.output.hasSuffix("\(Self.names.count) built, in WORKSPACE\n"), "\(run.output)")
        #expect(!run.output.contains("DG0"), "\(run.output)")
        return try body(made)
    }

    private func facts(_ name: String, in folder: URL) throws -> [String: String] {
        let lines = try CommandRun("pdfinfo \(name).pdf", in: folder).output.split(separator: "\n")
        let pairs = lines.map { $0.split(separator: ":", maxSplits: 1) }.filter { $0.count == 2 }
        return Dictionary(
            pairs.map { (String($0[0]), $0[1].trimmingCharacters(in: .whitespaces)) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func hasThePagesOfTheWordFileAndEachOnesNumber() throws {
        try withPDFs("docgen build -t docx,pdf -o $OUT") { folder in
            let plain =
                "soffice -env:UserInstallation=file://$PWD/profile --headless --convert-to pdf"
                + " --outdir plain *.docx"
            _ = try CommandRun(plain, in: folder)
            for name in Self.names {
                let pdf = try facts(name, in: folder)
                let word = try facts("plain/\(name)", in: folder)
                let pages = try #require(pdf["Pages"])
                #expect(pages == word["Pages"], "\(name)")
                let text = try CommandRun("pdftotext \(name).pdf -", in: folder).output
                #expect(text.contains("page \(pages) of \(pages)"), "\(name)")
            }
            // The agenda says on which page an item begins.
            let text = try CommandRun("pdftotext -layout \(Self.names[0]).pdf -", in: folder).output
            #expect(text.contains(/Any other business +\d\n/))
        }
    }

    @Test(arguments: ["1b", "2b", "3b"])
    func isArchivableAndSaysWhatItIs(level: String) throws {
        try withPDFs("docgen build -t pdf --pdfa \(level) -o $OUT") { folder in
            for name in Self.names {
                let facts = try facts(name, in: folder)
                #expect(facts["Tagged"] == "yes")
                #expect(facts["Encrypted"] == "no")
                #expect(facts["Title"]?.isEmpty == false)
                #expect(facts["Author"]?.isEmpty == false)
                let metadata = try CommandRun("pdfinfo -meta \(name).pdf", in: folder).output
                #expect(metadata.contains("<pdfaid:part>\(level.prefix(1))</pdfaid:part>"))
                // A promises what B does, and the tags beside.
                #expect(metadata.contains(/<pdfaid:conformance>[AB]<\/pdfaid:conformance>/))
                #expect(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"))
                let fonts = try CommandRun("pdffonts \(name).pdf", in: folder).output
                let rows = fonts.split(separator: "\n").dropFirst(2)
                #expect(!rows.isEmpty)
                // Name, type, encoding, then whether it is in the file.
                let embedded = /\syes +(yes|no) +(yes|no) +\d+ +0/
                for row in rows { #expect(row.contains(embedded), "\(row)") }
            }
        }
    }

    @Test func isTheSameAloneAndAmongOthers() throws {
        try withPDFs("docgen build -t pdf -j 1 -o $OUT") { together in
            try withPDFs("docgen build -t pdf -j 4 -o $OUT") { alone in
                let compared = try CommandRun(
                    "for f in *.pdf; do cmp $f \(alone.path)/$f; done; ls *.pdf | wc -l",
                    in: together)
                #expect(compared.output == "\(Self.names.count)\n")
            }
        }
    }
}
