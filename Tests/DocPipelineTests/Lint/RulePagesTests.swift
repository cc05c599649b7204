import DocPipeline
import Templates
import Testing

@Suite("The pages on rules")
struct RulePagesTests {
    /// The pages of lint rules; those of the readers' findings are tested beside the readers.
    static let pages = RulePage.allCases.filter { LintRules.named($0.name) != nil }

    @Test func everyRuleHasAPage() {
        let pages = Set(RulePage.allCases.map(\.name))
        for rule in LintRules.all {
            #expect(pages.contains(rule.rule.name), "write Files/rules/\(rule.rule.name).md")
        }
    }

    @Test func codesAndNamesAreUniqueAndInOrder() {
        let codes = LintRules.all.map { $0.rule.code }
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
        #expect(Set(LintRules.all.map { $0.rule.name }).count == codes.count)
    }

    @Test(arguments: pages)
    func theMistakenExampleIsReportedAsPrinted(_ file: RulePage) async throws {
        let page = file.parsed
        let rule = try #require(LintRules.named(file.name)).rule
        #expect(page.headline == "\(rule.code) \(rule.name)")
        #expect(page.summary.hasSuffix("."), "the first paragraph says the rule in one line")
        #expect(try await page.mistaken.findings() == page.mistaken.printed)
        #expect(page.mistaken.printed.contains("[\(rule.code) \(rule.name)]"))
    }

    @Test(arguments: pages)
    func theMendedExampleIsSilent(_ file: RulePage) async throws {
        #expect(try await file.parsed.mended.findings() == "")
    }

    @Test(arguments: pages)
    func switchedOffTheRuleSaysNothing(_ file: RulePage) async throws {
        let found = try await file.parsed.mistaken.findings(switchingOff: file.name)
        #expect(!found.contains(" \(file.name)]"))
    }
}

extension RulePage {
    /// The page with its examples.
    var parsed: ParsedRulePage { ParsedRulePage(String(decoding: bytes, as: UTF8.self)) }
}
