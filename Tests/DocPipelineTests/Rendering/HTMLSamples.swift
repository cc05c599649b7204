import DocPipeline
import Foundation

/// Documents to render: between them they hold every block and every inline.
enum HTMLSamples {
    /// The page template and style sheet that the program ships.
    static func options(words: HTMLWords = HTMLWords()) throws -> HTMLOptions {
        HTMLOptions(
            page: try HTMLPageTemplate(
                String(decoding: try resource("page.mustache"), as: UTF8.self)),
            stylesheets: [try resource("docgen.css")], words: words)
    }

    static func resource(_ name: String) throws -> [UInt8] {
        let folder = SharedTestData.checkout.appending(path: "Sources/Templates/Files/html")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static let date = CalendarDate("2026-03-13") ?? CalendarDate.distantDay

    /// A picture of one blue pixel.
    static let picture = ImageData(
        format: .png,
        bytes: Array(
            Data(
                base64Encoded:
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC"
            ) ?? Data()),
        width: 48, height: 48)

    static func paragraph(_ text: String, number: String? = nil) -> Block {
        .paragraph(
            Paragraph(
                number: number, content: [.text(text)], anchor: number.map { Anchor("p-\($0)") }))
    }

    static func section(_ number: String?, _ title: String, speaker: String? = nil, level: Int = 1)
        -> Block
    {
        .heading(
            Heading(
                level: level, number: number, content: [.text(title)], speaker: speaker,
                anchor: number.map { Anchor("item-" + $0.replacing(".", with: "-").lowercased()) }))
    }
}

extension CalendarDate {
    /// What a test falls back on when a date written in it does not exist.
    fileprivate static var distantDay: CalendarDate {
        guard let day = CalendarDate(year: 1, month: 1, day: 1) else {
            preconditionFailure("the first day of the calendar exists")
        }
        return day
    }
}
