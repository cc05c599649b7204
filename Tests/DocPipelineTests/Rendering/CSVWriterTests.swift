import Testing

@testable import DocPipeline

@Suite("Tables as comma-separated values")
struct CSVWriterTests {
    @Test func quoteOnlyWhatNeedsIt() {
        var writer = CSVWriter()
        writer.row(["a", "b, c", "say “no”", "say \"no\"", "two\nlines", " blank", ""])
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == "a,\"b, c\",say “no”,\"say \"\"no\"\"\",\"two\nlines\",\" blank\",\r\n")
    }
}
