import Archiving
import DocPipeline
import Foundation
import Testing

@Suite("Archiving documents")
struct ArchiveCreationTests {
    @Test("each final document gets a bag with sources, renderings, PDF and what is known of it")
    func makesBags() async throws {
        let registry = try Registry()
        let made = try await registry.archive()
        #expect(made.bags == ["minutes-2024-03-12.v1", "statement-prisons.v1"])
        let files = registry.folder.files("archive/bags/minutes-2024-03-12.v1").keys.sorted()
        let data = "data/minutes-2024-03-12.v1"
        #expect(
            files == [
                "bag-info.txt", "bagit.txt", "\(data)/board-3.docx", "\(data)/board-3.html",
                "\(data)/board-3.json", "\(data)/board-3.pdf", "\(data)/board-3.txt",
                "\(data)/sources/docgen.yaml", "\(data)/sources/minutes/board-3/figures.md",
                "\(data)/sources/minutes/board-3/minutes.md", "manifest-sha256.txt",
                "manifest-sha512.txt", "metadata/bagit-profile.json", "metadata/documents.json",
                "metadata/minutes-2024-03-12.v1/dublin-core.xml", "metadata/premis.xml",
                "tagmanifest-sha256.txt", "tagmanifest-sha512.txt",
            ])
    }

    @Test(
        "the Library of Congress's bagit accepts every bag",
        .enabled(if: ExternalTool.hasPythonModule("bagit"), "PyPI's bagit is not installed"),
        arguments: ArchiveGrouping.allCases)
    func isValidForOthers(grouping: ArchiveGrouping) async throws {
        var registry = try Registry()
        registry.options.grouping = grouping
        registry.options.keys = [SigningKey(new: "secretary")]
        for bag in try await registry.archive().bags {
            let judged = try ExternalTool.run(
                "python3", ["-m", "bagit", "--validate", "\(registry.archivePath)/bags/\(bag)"])
            #expect(judged.status == 0, "\(bag): \(judged.output)")
        }
    }

    @Test(
        "another program finds that every bag follows the profile",
        .enabled(
            if: ExternalTool.hasPythonModule("bagit_profile"), "bagit-profile is not installed"),
        arguments: ArchiveGrouping.allCases)
    func followsItsProfile(grouping: ArchiveGrouping) async throws {
        var registry = try Registry()
        registry.options.grouping = grouping
        registry.options.keys = [SigningKey(new: "secretary")]
        let script = """
            import bagit, bagit_profile, json, sys
            bag = bagit.Bag(sys.argv[1])
            profile = json.load(open(sys.argv[1] + "/metadata/bagit-profile.json"))
            name = profile["BagIt-Profile-Info"]["BagIt-Profile-Identifier"]
            judge = bagit_profile.Profile(name, profile=profile)
            sys.exit(0 if judge.validate(bag) else str(judge.report))
            """
        for bag in try await registry.archive().bags {
            let judged = try ExternalTool.run(
                "python3", ["-c", script, "\(registry.archivePath)/bags/\(bag)"])
            #expect(judged.status == 0, "\(bag): \(judged.output)")
        }
    }

    @Test("bag-info.txt says whose, what, when and how much")
    func describesItself() async throws {
        let registry = try Registry()
        try await registry.archive()
        let info = try registry.folder.text("archive/bags/minutes-2024-03-12.v1/bag-info.txt")
        for line in [
            "Source-Organization: Example Network for Justice",
            "Organization-Address: Example Street 1, 1010 Vienna", "Contact-Name: Vera Moser",
            "Contact-Email: office@example.org", "External-Identifier: minutes/2024-03-12",
            "Title: 3rd Board Meeting", "Date-Start: 2024-03-12", "Record-Type: minutes",
            "Language: en", "Restrictions: Public", "Bagging-Date: 2024-06-01",
            "Bag-Group-Identifier: minutes-2024-03-12", "Bag-Count: 1 of ?",
        ] {
            #expect(info.contains(line + "\n"), "\(line)")
        }
        #expect(info.contains("Payload-Oxum: "))
    }

    @Test("the metadata names people, decisions, programs, the verdict and the state")
    func keepsItsHistory() async throws {
        let registry = try Registry()
        try await registry.archive()
        let place = "archive/bags/minutes-2024-03-12.v1/metadata"
        let core = try registry.folder.text("\(place)/minutes-2024-03-12.v1/dublin-core.xml")
        for part in [
            "<dc:creator>Example Network for Justice</dc:creator>",
            "<dc:contributor>Philip Archer</dc:contributor>", "<dc:date>2024-03-12</dc:date>",
            "<dcterms:dateAccepted>2024-05-14</dcterms:dateAccepted>",
            "<dc:rights>Public</dc:rights>", "<dc:subject xml:lang=\"en\">Budget</dc:subject>",
        ] {
            #expect(core.contains(part), "\(part)")
        }
        let events = try registry.folder.text("\(place)/premis.xml")
        for part in [
            "state approved, version 1", "<agentName>Stand-in</agentName>",
            "<agentVersion>1.2</agentVersion>", "PDF/A-2b, checked by docgen",
            "<eventDateTime>2024-06-01T00:00:00Z</eventDateTime>",
        ] {
            #expect(events.contains(part), "\(part)")
        }
    }

    @Test("the same inputs give the same payload at any time")
    func isDeterministic() async throws {
        var registry = try Registry()
        try await registry.archive()
        let path = "archive/bags/minutes-2024-03-12.v1"
        let first = registry.folder.files(path)
        try FileManager.default.removeItem(atPath: registry.archivePath)
        registry.options.time = try #require(Timestamp(secondsSince1970: 1_800_000_000))
        try await registry.archive()
        let second = registry.folder.files(path)
        #expect(first["manifest-sha256.txt"] == second["manifest-sha256.txt"])
        #expect(first["manifest-sha512.txt"] == second["manifest-sha512.txt"])
        #expect(first["bag-info.txt"] != second["bag-info.txt"])
    }

    @Test("what is not approved stays out unless asked for, and then the bag says so")
    func leavesDraftsOut() async throws {
        var registry = try Registry()
        registry.files["statements/prisons/statement.md"] = Registry.statement.replacing(
            "submitted\n", with: "draft\n")
        let made = try await registry.archive()
        #expect(made.bags == ["minutes-2024-03-12.v1"])
        #expect(made.reports.map(\.outcome).contains(.notFinal(.draft)))

        registry.options.includesDrafts = true
        #expect(try await registry.archive().bags == ["statement-prisons.v1"])
        let events = try registry.folder.text(
            "archive/bags/statement-prisons.v1/metadata/premis.xml")
        #expect(events.contains("archived before approval, as asked for"))
    }

    @Test("a PDF that is not verified stops everything, unless a reason is given and kept")
    func insistsOnPDF() async throws {
        var registry = try Registry()
        registry.pdf = StandInPDF(isVerified: false)
        await #expect(throws: ArchiveFailure.self) { try await registry.archive() }
        #expect(registry.folder.files("archive").keys.sorted() == [".lock"])

        registry.pdf = StandInPDF(failing: ["A word on prisons"])
        await #expect(
            throws: ArchiveFailure.unverified([
                ("statements/prisons/statement.md", "the converter stopped")
            ])
        ) { try await registry.archive() }

        registry.options.unverifiedReason = "no converter in the field office"
        #expect(try await registry.archive().bags.count == 2)
        let place = "archive/bags/statement-prisons.v1"
        #expect(registry.folder.files(place)["data/statement-prisons.v1/prisons.pdf"] == nil)
        let events = try registry.folder.text("\(place)/metadata/premis.xml")
        #expect(events.contains("accepted unverified: no converter in the field office"))
        #expect(try await registry.inspect("statement-prisons.v1").verdict == .valid)
    }

    @Test("a year or a series shares a bag, and what comes later is another bag")
    func groups() async throws {
        var registry = try Registry()
        registry.options.grouping = .year
        #expect(try await registry.archive().bags == ["year-2023.1", "year-2024.1"])
        registry.files["minutes/later.md"] = Registry.minutes
            .replacing("date: 2024-03-12", with: "date: 2024-07-02")
            .replacing("number: 3", with: "number: 4")
            .replacing("annexes: [{title: Figures, file: figures.md}]\n", with: "")
        let before = registry.folder.files("archive/bags")
        #expect(try await registry.archive().bags == ["year-2024.2"])
        let after = registry.folder.files("archive/bags")
        #expect(before.allSatisfy { after[$0.key] == $0.value })
        #expect(
            try registry.folder.text("archive/bags/year-2024.2/bag-info.txt")
                .contains("Bag-Count: 2 of ?\n"))
    }

    @Test(
        "what the public edition leaves out is in no rendering, nor in what is said of the document"
    )
    func keepsConfidence() async throws {
        var registry = try Registry()
        registry.files["minutes/board-3/minutes.md"] =
            Registry.minutes + "\n\n::: confidential\nDECISION: The treasurer is dismissed.\n:::\n"
        let reports = try await registry.archive().reports
        #expect(
            reports.flatMap(\.diagnostics).map(\.rule).filter { $0 == .confidentialSource }.count
                == 1)
        let place = "archive/bags/minutes-2024-03-12.v1"
        for (path, bytes) in registry.folder.files(place) where !path.contains("/sources/") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("dismissed"), "\(path)")
        }
        let source = "\(place)/data/minutes-2024-03-12.v1/sources/minutes/board-3/minutes.md"
        #expect(try registry.folder.text(source).contains("dismissed"))
        #expect(try await registry.inspect("minutes-2024-03-12.v1").verdict == .valid)
    }

    @Test("two documents with one identifier are refused")
    func refusesTwins() async throws {
        var registry = try Registry()
        registry.files["minutes/again.md"] = Registry.minutes.replacing(
            "annexes: [{title: Figures, file: figures.md}]\n", with: "")
        let reports = try await registry.archive().reports
        #expect(
            reports.flatMap(\.diagnostics).contains { $0.rule == .sameArchiveIdentifier })
    }
}
