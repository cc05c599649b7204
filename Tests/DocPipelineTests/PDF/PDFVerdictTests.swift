import Testing

@testable import DocPipeline

@Suite("The verdict on a PDF")
struct PDFVerdictTests {
    @Test(arguments: SamplePDF.Tables.allCases)
    func saysWhatASoundFileIs(tables: SamplePDF.Tables) throws {
        let verdict = try PDFVerdict(of: SamplePDF().bytes(tables))
        #expect(verdict.claim?.title == "PDF/A-2b")
        #expect(verdict.isPDFA)
        #expect(verdict.problems == [])
        #expect(verdict.version == "1.7")
        #expect(verdict.pageCount == 1)
        #expect(verdict.title == "Minutes")
        #expect(verdict.author == "Vera Moser")
        #expect(verdict.language == "en-GB")
        #expect(verdict.isTagged)
        #expect(!verdict.isEncrypted)
        #expect(verdict.hasOutputIntent)
        #expect(verdict.fontCount == 1)
        #expect(verdict.bookmarkCount == 1)
    }

    /// A change to the sound file, and what is said of it.
    struct Flaw: Sendable {
        var problem: String
        var change: @Sendable (inout SamplePDF) -> Void

        init(_ problem: String, _ change: @escaping @Sendable (inout SamplePDF) -> Void) {
            self.problem = problem
            self.change = change
        }
    }

    static let flaws = [
        Flaw("it is encrypted") { $0.trailer += "/Encrypt 15 0 R" },
        Flaw("its metadata (XMP) is missing or broken") {
            $0.stream(4, "/Type/Metadata", Array("<half".utf8))
        },
        Flaw("it has no output intent with a colour profile") {
            $0[5] = "<</Type/OutputIntent/S/GTS_PDFA1>>"
        },
        Flaw("fonts are not in it: Arial") {
            $0[10] = "<</Type/Font/Subtype/TrueType/BaseFont/Arial>>"
        },
        Flaw("it has no file identifier") { $0.trailer = "/Root 1 0 R" },
        Flaw("its second line does not mark it as binary") { $0.header = "%PDF-1.7\n" },
        Flaw("it has actions that may not be: JavaScript, Launch") {
            $0[15] = "<</S/Launch>>"
            $0[16] = "<</S/JavaScript/JS(x)>>"
        },
        Flaw("it is packed by LZW") { $0.stream(15, "/Filter/LZWDecode", [0]) },
        Flaw("its content is in other files") { $0.stream(15, "/F(other.txt)", [0]) },
    ]

    @Test(arguments: flaws)
    func saysWhatSpeaksAgainstIt(flaw: Flaw) throws {
        var sample = SamplePDF()
        flaw.change(&sample)
        let verdict = try PDFVerdict(of: sample.bytes())
        #expect(verdict.problems.contains(flaw.problem), "\(verdict.problems)")
        #expect(!verdict.isPDFA)
    }

    @Test func forbidsInTheFirstPartWhatLaterOnesAllow() throws {
        var sample = SamplePDF(claim: SamplePDF.claim(part: 1))
        sample[15] = "<</Type/Filespec/EF<</F 13 0 R>>>>"
        sample[16] = "<</Type/ExtGState/ca 0.5>>"
        #expect(
            try PDFVerdict(of: sample.bytes()).problems == [
                "it has attachments", "it has transparent parts",
            ])
        var later = SamplePDF(claim: SamplePDF.claim(part: 3))
        later[15] = sample[15]
        later[16] = sample[16]
        #expect(try PDFVerdict(of: later.bytes()).isPDFA)
    }

    @Test func takesTheTitleFromTheInformationDictionaryWhereTheMetadataHaveNone() throws {
        #expect(try PDFVerdict(of: SamplePDF(title: "").bytes()).title == "Other title")
    }

    @Test func countsPagesAndNotWhatTheTreeSaysOfThem() throws {
        var sample = SamplePDF()
        sample[2] = "<</Type/Pages/Kids[3 0 R 15 0 R 3 0 R]/Count 9>>"
        sample[15] = "<</Type/Pages/Kids[16 0 R 17 0 R 2 0 R]/Count 2>>"
        sample[16] = sample[3]
        sample[17] = sample[3]
        #expect(try PDFVerdict(of: sample.bytes()).pageCount == 3)
    }

    @Test func seesThatAFileWithPackedObjectsIsEncrypted() throws {
        var sample = SamplePDF()
        sample.trailer += "/Encrypt 19 0 R"
        var bytes = sample.bytes(.streams)
        // As encryption would leave it: nothing that can be unpacked.
        let place = try #require(bytes.firstRange(of: Array("/ObjStm".utf8)))
        let stream = try #require(
            bytes[place.upperBound...].firstRange(of: Array("stream\n".utf8)))
        for index in stream.upperBound..<stream.upperBound + 20 { bytes[index] ^= 0x55 }
        let verdict = try PDFVerdict(of: bytes)
        #expect(verdict.isEncrypted)
        #expect(verdict.pageCount == 0)
        #expect(!verdict.isPDFA)
    }

    @Test func readsTheNewestOfUpdates() throws {
        let before = SamplePDF().bytes()
        let end = Array("startxref\n".utf8)
        let place = try #require(before.ranges(of: end).last)
        let table = String(
            decoding: before[place.upperBound...].prefix { $0 != 0x0A }, as: UTF8.self)
        let added = "1 0 obj\n<</Type/Catalog/Pages 2 0 R/Lang(fr)>>\nendobj\n"
        let digits = String(before.count)
        let offset = String(repeating: "0", count: 10 - digits.count) + digits
        let update = """
            \(added)xref
            1 1
            \(offset) 00000 n\u{20}
            trailer
            <</Size 30/Root 1 0 R/Prev \(table)>>
            startxref
            \(before.count + added.utf8.count)
            %%EOF
            """
        let verdict = try PDFVerdict(of: before + Array(update.utf8))
        #expect(verdict.language == "fr")
        #expect(!verdict.isTagged)
        #expect(verdict.pageCount == 1)
    }
}

@Suite("A PDF against what was asked for")
struct PDFExpectationTests {
    private let wanted = PDFExpectation(
        level: .pdfA2b, isTagged: true, isAccessible: false, title: "Minutes", author: "Vera Moser",
        language: "en", hasBookmarks: true)

    private func shortcomings(
        _ sample: SamplePDF = SamplePDF(), _ change: (inout PDFExpectation) -> Void = { _ in }
    ) throws -> [String] {
        var wanted = wanted
        change(&wanted)
        return try PDFVerdict(of: sample.bytes()).shortcomings(against: wanted)
    }

    @Test func isSilentOnWhatIsAsAsked() throws {
        #expect(try shortcomings() == [])
    }

    @Test func takesTheLevelsThatPromiseMore() throws {
        let unicode = SamplePDF(claim: SamplePDF.claim(part: 2, conformance: "U"))
        #expect(try shortcomings(unicode) == [])
    }

    @Test func namesEachDifference() throws {
        #expect(
            try shortcomings { $0.level = .pdfA3b } == ["it claims to be PDF/A-2b, not PDF/A-3b"])
        #expect(
            try shortcomings(SamplePDF(claim: "")) == ["it does not claim to be PDF/A-2b"])
        #expect(
            try shortcomings { $0.title = "Agenda" } == ["its title is “Minutes”, not “Agenda”"])
        #expect(
            try shortcomings { $0.author = "Nora O’Brien" } == [
                "its author is “Vera Moser”, not “Nora O’Brien”"
            ])
        #expect(try shortcomings { $0.language = "de" } == ["its language is “en-GB”, not “de”"])
        #expect(try shortcomings { $0.isAccessible = true } == ["it does not claim to be PDF/UA-1"])
        var plain = SamplePDF()
        plain[1] = "<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R/OutputIntents[5 0 R]>>"
        #expect(
            try shortcomings(plain) == [
                "it has no bookmarks", "it is not tagged for screen readers",
                "it does not say its language",
            ])
    }

    @Test func asksLessOfAPlainPDF() throws {
        let plain = SamplePDF(claim: "")
        #expect(
            try shortcomings(plain) {
                $0.level = nil
                $0.author = "Nora O’Brien"
            } == [])
    }
}
