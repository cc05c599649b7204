import DocPipeline
import Foundation
import Testing

@Suite("HTML: CommonMark and GFM examples")
struct HTMLConformanceTests {
    @Test(
        "are rendered as their authors have them, except where docgen's promises say otherwise",
        .needsSharedTestData, .timeLimit(.minutes(20)), arguments: MarkdownSuite.allCases)
    func conforms(_ suite: MarkdownSuite) throws {
        let excepted = suite.exceptions
        for example in try suite.examples() where example.html != "<IGNORE>\n" {
            let agrees = HTMLNormalized(html(of: example)) == HTMLNormalized(example.html)
            if let reason = excepted[example.example] {
                #expect(
                    !agrees, "\(suite) \(example.example) agrees now; it is listed for: \(reason)")
            } else {
                #expect(
                    agrees, "\(suite) \(example.example)\n\(example.markdown)\n\(html(of: example))"
                )
            }
        }
    }

    private func html(of example: MarkdownSuite.Example) -> String {
        let content = readMarkdown(SourceFile(path: "example.md", text: example.markdown)).value
        return String(
            decoding: renderHTMLFragment(content.blocks, footnotes: content.footnotes),
            as: UTF8.self)
    }
}

/// A collection of examples, each Markdown with the HTML it should become.
enum MarkdownSuite: String, CaseIterable {
    case commonMark = "commonmark/spec.json"
    case commonMarkRegressions = "commonmark/regression.json"
    case gfm = "gfm/spec.json"
    case gfmRegressions = "gfm/regression.json"
    case gfmExtensions = "gfm/extensions.json"
    case gfmInfoStrings = "gfm/extensions-full-info-string.json"
    case gfmTableStyles = "gfm/extensions-table-prefer-style-attributes.json"

    struct Example: Decodable {
        var example: Int
        var markdown: String
        var html: String
    }

    func examples() throws -> [Example] {
        try JSONDecoder().decode([Example].self, from: Data(SharedTestData.bytes(rawValue)))
    }

    /// The examples of this suite that docgen renders otherwise, each with the reason.
    var exceptions: [Int: String] {
        var reasons: [Int: String] = [:]
        for exception in Self.differences {
            for example in exception.examples[self] ?? [] { reasons[example] = exception.reason }
        }
        return reasons
    }

    private static let differences: [(reason: String, examples: [MarkdownSuite: [Int]])] = [
        (
            "raw HTML is shown as text",
            [
                .commonMark: [21, 31, 203, 346, 477, 478, 479, 493, 496, 526, 538] + [645, 646]
                    + Array(148...193) + Array(615...619) + [625] + Array(627...633),
                .commonMarkRegressions: [3, 6, 8, 11, 14, 17, 18, 21, 26],
                .gfm: [170, 317, 327, 354, 484, 485, 486, 500, 503, 532, 544] + [653, 663, 664]
                    + Array(118...160) + Array(632...636) + [642, 644] + Array(647...651),
                .gfmRegressions: [3, 6, 9, 14, 17],
                .gfmExtensions: [12, 22],
            ]
        ),
        ("comments are left out", [.commonMark: [310, 311], .gfm: [288, 289]]),
        (
            "links lead only to http, https, mailto, tel and relative URLs",
            [.commonMark: [598, 600, 601, 603], .gfm: [604, 606, 607, 609, 628]]
        ),
        (
            "web and mail addresses become links without a mark (GFM autolinks)",
            [.commonMark: [604, 608, 610, 613, 614], .gfm: [610, 614, 616, 619, 620]]
        ),
        (
            "a picture has words to say instead of it, but no title",
            [
                .commonMark: [574, 575, 578, 579, 581, 586, 587, 588, 589, 590, 591, 593],
                .gfm: [580, 581, 584, 585, 587, 592, 593, 594, 595, 596, 597, 599],
            ]
        ),
        (
            "the words of a picture within the words of a picture are left out",
            [.commonMark: [576], .gfm: [582]]
        ),
        ("the title of a link is one line", [.commonMark: [198], .gfm: [165]]),
        (
            "boxes of task lists are kept as text",
            [.gfm: [279, 280], .gfmExtensions: [26, 27, 28]]
        ),
        (
            "footnotes have names and marks of docgen's own",
            [.gfmRegressions: [13], .gfmExtensions: [23]]
        ),
        ("only the first word after a fence is kept", [.gfmInfoStrings: [2, 3, 4]]),
        ("columns are aligned by classes, not by style attributes", [.gfmTableStyles: [1]]),
        ("noncharacters are replaced", [.commonMarkRegressions: [23]]),
        (
            "cmark-gfm reads as CommonMark 0.29 did: digits in references, currency signs as "
                + "punctuation, runs of delimiters, case folding, escapes in titles, loose lists",
            [.commonMark: [28, 356], .commonMarkRegressions: [15, 22, 24, 25]]
        ),
    ]
}
