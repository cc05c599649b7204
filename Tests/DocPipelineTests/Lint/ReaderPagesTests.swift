import DocPipeline
import Foundation
import Templates
import Testing

/// The pages on findings that are no lint rules: of the readers, the schemas, the workspace, the
/// building of documents.
@Suite("The pages on findings of the readers")
struct ReaderPagesTests {
    /// Findings that no small workspace of text can show: about bytes, sizes, the disk, data given on
    /// the command line, and documents being written or archived.
    static let withoutExample = [
        "broken-schema", "cannot-render", "confidential-source", "control-character",
        "conversion-failed", "correction-without-corrigendum", "file-too-large", "invalid-utf8",
        "json-syntax", "no-workspace", "pdf-not-as-asked", "same-archive-identifier",
        "same-output-name", "unreadable-file", "unusable-output-name",
        // What docgen import says of files that programs saved.
        "correction-failed", "impossible-saved-time", "kept-as-text", "name-undecided",
        "unknown-report",
        // What docgen statement collect says of Word files.
        "contribution-edited", "heading-respelled", "left-out", "nothing-filled-in",
        "organisation-not-named", "passages-moved", "several-texts", "text-without-section",
        "unreadable-document",
    ]

    static let pages = RulePage.allCases.filter { LintRules.named($0.name) == nil }
    static let shown = pages.filter { !withoutExample.contains($0.name) }

    /// A code and a name that the sources declare.
    struct Declaration: Hashable {
        var code: String
        var name: String
    }

    /// Every code and name declared in the program's sources, in the order of files and lines.
    static let declared: [Declaration] = {
        let folder = SharedTestData.checkout.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let paths = (files?.compactMap { ($0 as? URL)?.path } ?? []).sorted()
        return paths.filter { $0.hasSuffix(".swift") }.flatMap { path -> [Declaration] in
            let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            return text.matches(of: /(?:Self|Rule)\(\s*"(DG\d{3})",\s*"([a-z0-9-]+)"\s*\)/).map {
                Declaration(code: String($0.1), name: String($0.2))
            }
        }
    }()

    @Test func theDeclarationsAreFound() {
        #expect(Self.declared.count > LintRules.all.count + 40)
    }

    @Test func everyCodeThatCanBePrintedHasAPage() {
        let headlines = Set(RulePage.allCases.map(\.parsed.headline))
        for rule in Self.declared {
            #expect(
                headlines.contains("\(rule.code) \(rule.name)"),
                "write Files/rules/\(rule.name).md")
        }
    }

    @Test func everyPageIsAboutSomethingThatCanBePrinted() {
        let declared = Set(Self.declared.map { "\($0.code) \($0.name)" })
        for page in RulePage.allCases {
            #expect(declared.contains(page.parsed.headline), "\(page.path)")
            #expect(page.parsed.headline.hasSuffix(" \(page.name)"), "\(page.path)")
        }
    }

    @Test func noCodeAndNoNameIsUsedTwice() {
        for group in Dictionary(grouping: Self.declared, by: \.code).values {
            #expect(group.count == 1, "\(group.map(\.name)) have one code")
        }
        for group in Dictionary(grouping: Self.declared, by: \.name).values {
            #expect(group.count == 1, "\(group.map(\.code)) have one name")
        }
    }

    @Test(arguments: pages)
    func theFirstParagraphSaysItInOneLine(_ page: RulePage) {
        #expect(page.parsed.summary.hasSuffix("."))
        #expect(page.parsed.summary.count <= 95)
    }

    @Test(arguments: shown)
    func theMistakenExampleIsReportedAsPrinted(_ page: RulePage) async throws {
        let example = page.parsed.mistaken
        #expect(try await example.findings() == example.printed)
        #expect(example.printed.contains("[\(page.parsed.headline)]"))
    }

    @Test(arguments: shown)
    func theMendedExampleIsSilent(_ page: RulePage) async throws {
        #expect(try await page.parsed.mended.findings() == "")
    }

    @Test func onlyWhatCannotBeShownHasNoExample() {
        for page in Self.pages where Self.withoutExample.contains(page.name) {
            #expect(page.parsed.mistaken.printed == "", "\(page.name) has an example: test it")
        }
        let names = Set(Self.pages.map(\.name))
        #expect(Self.withoutExample.allSatisfy(names.contains))
    }
}
