import DocPipeline
import Foundation
import Testing

@Suite("The minutes as they were published", .needsSharedTestData)
struct PublishedMinutesTests {
    @Test func everySlipOfTheOnlineMeetingIsFoundAndNothingElse() async throws {
        #expect(
            try await findings(in: .onlineMeeting()) == [
                "11: item-without-record",
                "12: item-without-record",
                "15: item-without-record",
                "16: item-without-record",
                "18: item-without-record",
                "28: heading-not-on-agenda",
                "40: unrecorded-commitment",
                "43: heading-not-on-agenda",
                "45: unrecorded-commitment",
                "47: heading-not-on-agenda",
                "49: weekday-mismatch",
                "51: offset-mismatch",
            ])
    }

    @Test func everySlipOfTheInformalMeetingIsFoundAndNothingElse() async throws {
        #expect(
            try await findings(in: .informalMeeting()) == [
                "10: duplicate-attendee",
                "10: duplicate-attendee",
                "10: name-variant",
                "17: item-without-record",
                "4: offset-mismatch",
                "8: conflicting-times",
                "43: heading-not-on-agenda",
                "45: missing-annex",
                "47: heading-not-on-agenda",
            ])
    }

    @Test func styleIsFoundInTheOnlineMeetingWhereItIsAskedFor() async throws {
        #expect(
            try await findings(in: .onlineMeeting(), style: .un) == [
                "11: item-without-record",
                "12: item-without-record",
                "15: item-without-record",
                "16: item-without-record",
                "18: item-without-record",
                "5: ordinal-date",
                "7: acronym-not-expanded",
                "7: session-in-figures",
                "7: range-hyphen",
                "23: acronym-in-heading",
                "24: acronym-not-expanded",
                "24: acronym-not-expanded",
                "24: acronym-not-expanded",
                "24: acronym-variant",
                "24: acronym-not-expanded",
                "24: acronym-with-article",
                "24: small-number-in-figures",
                "24: acronym-variant",
                "24: ordinal-date",
                "26: acronym-with-article",
                "26: acronym-not-expanded",
                "28: heading-not-on-agenda",
                "30: session-in-figures",
                "30: acronym-not-expanded",
                "30: session-in-figures",
                "30: date-without-year",
                "30: small-number-in-figures",
                "30: date-without-year",
                "30: range-hyphen",
                "30: acronym-not-expanded",
                "34: acronym-not-expanded",
                "34: numeric-date",
                "34: acronym-with-article",
                "40: unrecorded-commitment",
                "41: ordinal-date",
                "41: date-without-year",
                "43: heading-not-on-agenda",
                "45: acronym-not-expanded",
                "45: acronym-not-expanded",
                "45: acronym-not-expanded",
                "45: unrecorded-commitment",
                "47: heading-not-on-agenda",
                "49: weekday-mismatch",
                "49: date-without-year",
                "51: ordinal-date",
                "51: date-without-year",
                "51: offset-mismatch",
                "53: ambiguous-body",
                "53: ordinal-date",
                "53: date-without-year",
                "55: small-number-in-figures",
                "57: acronym-not-expanded",
                "57: date-without-year",
            ])
    }

    @Test func styleIsFoundInTheInformalMeetingWhereItIsAskedFor() async throws {
        #expect(
            try await findings(in: .informalMeeting(), style: .un) == [
                "10: duplicate-attendee",
                "10: duplicate-attendee",
                "10: name-variant",
                "17: item-without-record",
                "4: ordinal-date",
                "4: offset-mismatch",
                "8: ordinal-date",
                "8: conflicting-times",
                "8: two-spellings",
                "22: acronym-not-expanded",
                "22: ordinal-date",
                "22: acronym-not-expanded",
                "22: ordinal-date",
                "24: ambiguous-body",
                "24: ordinal-date",
                "24: double-space",
                "24: range-hyphen",
                "29: acronym-not-expanded",
                "33: acronym-in-heading",
                "33: session-in-figures",
                "37: ordinal-date",
                "37: ambiguous-body",
                "37: ordinal-date",
                "37: acronym-not-expanded",
                "43: heading-not-on-agenda",
                "45: missing-annex",
                "47: heading-not-on-agenda",
                "47: acronym-in-heading",
                "47: acronym-in-heading",
                "49: acronym-not-expanded",
                "49: acronym-not-expanded",
                "49: range-hyphen",
                "49: double-space",
                "49: acronym-not-expanded",
                "49: acronym-not-expanded",
                "49: range-hyphen",
                "49: double-space",
                "49: range-hyphen",
                "49: ordinal-date",
            ])
    }

    @Test(arguments: OwnDocuments.sources)
    func theMendedOnesAreSilent(_ source: String) async throws {
        let files = try DiskFiles(root: SharedTestData.checkout.path)
        let preparation = Compiler.prepare(
            resources: .program, files: files, options: BuildOptions())
        let check = WorkspaceCheck(
            compiler: try #require(preparation.compiler), sources: [source])
        try await check.run(width: 1) { result in
            #expect(result.diagnostics == [])
        }
    }

    /// Each finding as "line of the publication: rule", with the settings of this repository.
    private func findings(
        in minutes: PublishedMinutes, style: HouseStyle? = nil
    ) async throws -> [String] {
        let settings = try String(
            contentsOf: SharedTestData.checkout.appending(path: "docgen.yaml"), encoding: .utf8)
        let styled = style.map {
            settings.replacing("defaults:\n", with: "defaults:\n  style: \($0.rawValue)\n")
        }
        let path = "minutes/published.md"
        let preparation = Compiler.prepare(
            resources: .program,
            files: InMemoryFiles(["docgen.yaml": styled ?? settings, path: minutes.source]),
            options: BuildOptions())
        var found: [String] = []
        let check = WorkspaceCheck(
            compiler: try #require(preparation.compiler), sources: [path])
        try await check.run(width: 1) { result in
            for diagnostic in result.diagnostics {
                let line = diagnostic.range.map { result.sources[$0.file].line(at: $0.lowerBound) }
                let published = minutes.publishedLine(behind: line ?? 0)
                found.append("\(published): \(diagnostic.rule.name)")
            }
        }
        return found
    }
}
