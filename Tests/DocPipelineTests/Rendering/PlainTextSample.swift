@testable import DocPipeline

extension Document {
    /// A document of these blocks, of no date that matters.
    static func plainTextSample(_ blocks: [Block]) -> Document {
        guard let date = CalendarDate(year: 2020, month: 8, day: 31) else {
            preconditionFailure("31 August 2020 is a day")
        }
        return Document(
            metadata: Metadata(kind: .minutes, title: "Sample", language: "en", date: date),
            blocks: blocks)
    }
}
