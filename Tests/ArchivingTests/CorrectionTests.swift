import Archiving
import DocPipeline
import Foundation
import Testing

@Suite("Corrections after approval")
struct CorrectionTests {
    @Test("what is archived and unchanged is left alone")
    func archivesOnce() async throws {
        let registry = try Registry()
        try await registry.archive()
        let again = try await registry.archive()
        #expect(again.bags == [])
        #expect(again.reports.map(\.outcome).allSatisfy { $0 == .alreadyArchived(version: 1) })
    }

    @Test("a new spelling in docgen.yaml is no change of what was approved")
    func looksAtTheDocument() async throws {
        var registry = try Registry()
        try await registry.archive()
        registry.files["docgen.yaml"] = Registry.settings.replacing("Vera Moser", with: "Ada E.")
        #expect(try await registry.archive().bags == [])
    }

    @Test("a change without a corrigendum is refused, and says what to write")
    func wantsCorrigendum() async throws {
        var registry = try Registry()
        try await registry.archive()
        registry.correct("1,100", frontMatter: "mode: online")
        let again = try await registry.archive()
        #expect(again.bags == [])
        let finding = try #require(
            again.reports.flatMap(\.diagnostics).first { $0.rule == .correctionWithoutCorrigendum })
        #expect(finding.notes.first?.message.contains("corrigendum: {number: 1, date: …") == true)
    }

    @Test("a change in another file than the document's says in which")
    func namesChangedFiles() async throws {
        var registry = try Registry()
        try await registry.archive()
        registry.files["minutes/board-3/figures.md"] = "Income, expenses and debts.\n"
        let messages = try await registry.archive().reports.flatMap(\.diagnostics)
            .filter { $0.rule == .correctionWithoutCorrigendum }.map(\.message)
        #expect(
            messages == [
                "it was archived on 2024-06-01 and has been changed since: “minutes/board-3/figures.md”"
            ])
    }

    @Test("a corrected document comes in beside the old one, with its number in print")
    func addsVersion() async throws {
        var registry = try Registry()
        try await registry.archive()
        let before = registry.folder.files("archive/bags")
        registry.correct("1,100", frontMatter: Registry.corrigendum)
        #expect(try await registry.archive().bags == ["minutes-2024-03-12.v2"])
        let after = registry.folder.files("archive/bags")
        #expect(before.allSatisfy { after[$0.key] == $0.value })

        let text = try registry.folder.text(
            "archive/bags/minutes-2024-03-12.v2/data/minutes-2024-03-12.v2/board-3.txt")
        #expect(text.contains("Corrigendum 1 of 1 June 2024: The budget has 1100 euros."))
        let core = try registry.folder.text(
            "archive/bags/minutes-2024-03-12.v2/metadata/minutes-2024-03-12.v2/dublin-core.xml")
        #expect(
            core.contains("<dcterms:replaces>minutes/2024-03-12 version 1</dcterms:replaces>"))
        #expect(
            try registry.folder.text("archive/bags/minutes-2024-03-12.v2/metadata/premis.xml")
                .contains("corrigendum 1 of 2024-06-01"))
    }

    @Test("the next correction has the next number")
    func countsOn() async throws {
        var registry = try Registry()
        try await registry.archive()
        registry.correct("1,100", frontMatter: Registry.corrigendum)
        try await registry.archive()
        registry.correct("1,200", frontMatter: Registry.corrigendum)
        #expect(try await registry.archive().bags == [])
        registry.correct(
            "1,200", frontMatter: Registry.corrigendum.replacing("number: 1", with: "number: 2"))
        #expect(try await registry.archive().bags == ["minutes-2024-03-12.v3"])
    }

    @Test("a version that is gone is missed")
    func missesVersions() async throws {
        var registry = try Registry()
        try await registry.archive()
        registry.correct("1,100", frontMatter: Registry.corrigendum)
        try await registry.archive()
        #expect(try Archive(reading: registry.archivePath).findings == [])
        try registry.folder.remove("archive/bags/minutes-2024-03-12.v1")
        #expect(
            try Archive(reading: registry.archivePath).findings.map(\.message) == [
                "version 1 of minutes/2024-03-12 is not in the archive"
            ])
    }

    @Test("the catalogue shows the newest version and what it replaces")
    func isInTheCatalogue() async throws {
        var registry = try Registry()
        try await registry.archive()
        registry.correct("1,100", frontMatter: Registry.corrigendum)
        try await registry.archive()
        let entries = try registry.catalogue().entries.filter {
            $0.description.identifier == "minutes/2024-03-12"
        }
        #expect(entries.map(\.version) == [2, 1])
        #expect(entries.map(\.replacedBy) == [nil, 2])
        #expect(entries.first?.description.corrigendum?.number == 1)
        let listing = ArchiveListing(try Archive(reading: registry.archivePath)).text
        #expect(listing.contains("minutes/2024-03-12  v2  approved, corrigendum 1"))
    }
}
