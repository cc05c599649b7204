import Testing

@testable import DocPipeline

@Suite("A PDF that bears the document's date")
struct ReproduciblePDFTests {
    private let date = CalendarDate("2020-08-31") ?? .unknown

    /// As a converter would make it at another moment.
    private func sample(second: String) -> [UInt8] {
        var sample = SamplePDF()
        sample[14] = "<</Title(Minutes)/CreationDate(D:202601020304\(second)Z)>>"
        sample.trailer = "/Root 1 0 R/Info 14 0 R/ID[<0000\(second)><0000\(second)>]"
        var profile = [UInt8](repeating: 7, count: 200)
        profile[35] = UInt8(second) ?? 0
        sample.stream(6, "/N 3", profile)
        return sample.bytes()
    }

    @Test func isTheSameWheneverItWasMade() throws {
        #expect(sample(second: "05") != sample(second: "06"))
        let made = reproduciblePDF(sample(second: "05"), date: date)
        #expect(made == reproduciblePDF(sample(second: "06"), date: date))
        let other = try #require(CalendarDate("2020-09-30"))
        #expect(made != reproduciblePDF(sample(second: "05"), date: other))
    }

    @Test func saysTheDateInEveryPlace() throws {
        let made = reproduciblePDF(sample(second: "05"), date: date)
        let text = String(decoding: made, as: UTF8.self)
        #expect(text.contains("/CreationDate(D:20200831000000Z)"))
        #expect(text.contains("<xmp:CreateDate>2020-08-31T00:00:00Z</xmp:CreateDate>"))
    }

    @Test func isStillWhole() throws {
        let before = try PDFVerdict(of: sample(second: "05"))
        #expect(
            try PDFVerdict(of: reproduciblePDF(sample(second: "05"), date: date)) == before)
    }

    @Test func leavesAloneWhatItDoesNotUnderstand() {
        let packed = SamplePDF().bytes(.streams)
        #expect(reproduciblePDF(packed, date: date) == packed)
        #expect(reproduciblePDF([1, 2, 3], date: date) == [1, 2, 3])
    }
}
