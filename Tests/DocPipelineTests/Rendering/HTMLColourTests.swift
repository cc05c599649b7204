import Foundation
import Testing

@testable import DocPipeline

@Suite("HTML: accent colours")
struct HTMLColourTests {
    @Test(
        "can be read on light and on dark ground, whatever the organisation's colour",
        arguments: [
            "1F3864", "FFFF00", "000000", "FFFFFF", "777777", "E4002B", "#00a1e0", "oops", "",
        ])
    func contrast(_ accent: String) throws {
        var document = HTMLSamples.statement
        document.metadata.page.accent = accent
        let page = String(
            decoding: renderHTML(document, options: try HTMLSamples.options()), as: UTF8.self)
        let light = try #require(page.firstMatch(of: /--accent-light: #([0-9a-f]{6});/)).1
        let dark = try #require(page.firstMatch(of: /--accent-dark: #([0-9a-f]{6});/)).1
        #expect(Self.contrast(String(light), "ffffff") >= 4.5)
        #expect(Self.contrast(String(dark), "14171c") >= 4.5)
    }

    @Test(
        "can be read in Word as well",
        arguments: ["1F3864", "FFFF00", "FFFFFF", "777777", "E4002B", "#00a1e0", "oops"])
    func contrastInWord(_ accent: String) throws {
        var document = SampleMinutes.document
        document.metadata.page.accent = accent
        let styles = try WordPackage(renderDOCX(document)).xml("/word/styles.xml")
        let name = try #require(
            styles.all("style").first { $0[.word("styleId")] == "LetterheadName" })
        let colour = try #require(name.first(.word("rPr"))?.first(.word("color"))?.val)
        #expect(colour == colour.uppercased())
        #expect(Self.contrast(colour, "ffffff") >= 7)
    }

    @Test("is kept as it is where it can be read already")
    func kept() throws {
        let page = String(
            decoding: renderHTML(HTMLSamples.minutes, options: try HTMLSamples.options()),
            as: UTF8.self)
        #expect(page.contains("--accent-light: #1f3864;"))
    }

    @Test("leave the style sheet's own colours readable on their grounds in both schemes")
    func stylesheet() throws {
        let css = String(decoding: try HTMLSamples.resource("docgen.css"), as: UTF8.self)
        let schemes = css.matches(
            of:
                /--paper: #([0-9a-f]+);\s*--ink: #([0-9a-f]+);\s*--quiet: #([0-9a-f]+);\s*--rule: #[0-9a-f]+;\s*--wash: #([0-9a-f]+);/
        )
        #expect(schemes.count == 3)
        for scheme in schemes {
            for text in [scheme.2, scheme.3] {
                for ground in [scheme.1, scheme.4] {
                    #expect(Self.contrast(String(text), String(ground)) >= 4.5, "\(scheme.0)")
                }
            }
        }
    }

    /// Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    private static func contrast(_ one: String, _ two: String) -> Double {
        let (first, second) = (luminance(one), luminance(two))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let digits = colour.count == 3 ? colour.flatMap { [$0, $0] } : Array(colour)
        let weights = [0.2126, 0.7152, 0.0722]
        return (0..<3).reduce(0) { sum, index in
            let pair = String(digits[2 * index...2 * index + 1])
            let share = Double(UInt8(pair, radix: 16) ?? 0) / 255
            let linear = share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            return sum + weights[index] * linear
        }
    }
}
