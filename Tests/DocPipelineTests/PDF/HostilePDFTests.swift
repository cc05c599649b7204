import Testing

@testable import DocPipeline

/// Files that are half, wrong, or made to harm: each gets an answer soon, and no crash.
@Suite("Hostile PDFs", .timeLimit(.minutes(20)))
struct HostilePDFTests {
    private func error(_ bytes: [UInt8]) -> PDFError? {
        do throws(PDFError) {
            try PDFVerdict.checkWholeness(of: bytes)
            return nil
        } catch {
            return error
        }
    }

    private func error(_ text: String) -> PDFError? { error(Array(text.utf8)) }

    @Test func namesWhatIsMissing() {
        #expect(error("")?.sentence == "it does not begin as one")
        #expect(error("hello")?.sentence == "it does not begin as one")
        #expect(error("%PDF-1.7\nhello")?.sentence == "its end is missing")
        #expect(
            error("%PDF-1.7\nstartxref\n9\n%%EOF")?.sentence
                == "its table of objects cannot be read at byte 9")
        #expect(
            error("%PDF-1.7\nstartxref\n9999999999999999999999\n%%EOF")?.sentence
                == "its end is missing")
        var pageless = SamplePDF()
        pageless[2] = "<</Type/Pages/Kids[]/Count 1>>"
        #expect(error(pageless.bytes())?.sentence == "it has no pages")
    }

    @Test(arguments: SamplePDF.Tables.allCases)
    func refusesEveryFileThatBreaksOff(tables: SamplePDF.Tables) {
        let bytes = SamplePDF().bytes(tables)
        // Only the last line's end may be missing.
        for count in 0..<bytes.count - 1 { #expect(error(Array(bytes.prefix(count))) != nil) }
    }

    @Test func namesTheObjectThatIsMissing() throws {
        var bytes = SamplePDF().bytes()
        let place = try #require(bytes.firstRange(of: Array("9 0 obj".utf8)))
        bytes[place.lowerBound] = 0x58
        #expect(error(bytes)?.sentence == "its object 9 is missing or broken")
    }

    @Test(arguments: SamplePDF.Tables.allCases)
    func survivesChangedBytes(tables: SamplePDF.Tables) {
        let sound = SamplePDF().bytes(tables)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<1500 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                bytes[Int.random(in: 9..<bytes.count, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            // Whatever it says, it says something.
            _ = error(bytes)
            _ = reproduciblePDF(bytes, date: .unknown)
        }
    }

    @Test func endsInCircles() {
        var sample = SamplePDF()
        sample[2] = "<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]>>"
        sample[9] = "<</Title(x)/Next 9 0 R/First 8 0 R>>"
        sample[15] = "15 0 R"
        sample[16] = "<</Type/Font/Subtype/TrueType/FontDescriptor 17 0 R>>"
        sample[17] = "18 0 R"
        sample[18] = "17 0 R"
        #expect(error(sample.bytes()) == nil)
        var chained = SamplePDF()
        let start = chained.bytes().count
        chained.trailer += "/Prev \(start)/XRefStm \(start)"
        _ = error(chained.bytes())
    }

    @Test func endsInDeepNesting() {
        var sample = SamplePDF()
        sample[15] = String(repeating: "[", count: 200_000)
        #expect(error(sample.bytes()) == .brokenObject(number: 15))
        sample[15] = String(repeating: "<</A", count: 200_000)
        #expect(error(sample.bytes()) == .brokenObject(number: 15))
    }

    @Test func doesNotUnpackWhatFillsTheMemory() {
        var sample = SamplePDF()
        let bomb = SamplePDF.deflated([UInt8](repeating: 0, count: 300 << 20))
        sample.stream(4, "/Type/Metadata/Filter/FlateDecode", bomb)
        #expect(error(sample.bytes()) == nil)
        #expect(
            (try? PDFVerdict(of: sample.bytes()))?.problems == [
                "its metadata (XMP) is missing or broken"
            ])
    }

    @Test func stopsWhereObjectsLieInOneAnother() {
        // Each is a string that holds all later ones: reading them all is the square of the length.
        let count = 5000
        var bytes = Array("%PDF-1.7\n".utf8)
        var table = ""
        for number in 1...count {
            let digits = String(bytes.count)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
            bytes += Array("\(number) 0 obj (".utf8)
        }
        bytes += [UInt8](repeating: 0x29, count: count)
        let start = bytes.count
        bytes += Array(
            """
            \nxref
            0 \(count + 1)
            0000000000 65535 f\u{20}
            \(table)trailer
            <</Root<</Pages<</Type/Page>>>>>>
            startxref
            \(start)
            %%EOF
            """.utf8)
        #expect(error(bytes) == .tooMuch)
    }

    @Test func stopsWhereATableClaimsMoreObjectsThanThereCanBe() {
        #expect(
            error(
                "%PDF-1.7\nxref\n0 99999999\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>\n"
                    + "startxref\n9\n%%EOF") == .tooMuch)
    }
}
