import Archiving
import DocPipeline
import Foundation
import Templates
import Testing

/// What is wrong with an archive though each of its bags may be right.
@Suite("Verifying an archive as a whole")
struct ArchiveFindingsTests {
    private static let bag = "minutes-2024-03-12.v1"

    private func copy(_ bag: String, as name: String, in registry: Registry) throws {
        try FileManager.default.copyItem(
            atPath: "\(registry.archivePath)/bags/\(bag)",
            toPath: "\(registry.archivePath)/bags/\(name)")
    }

    private func findings(_ registry: Registry) throws -> [String] {
        try Archive(reading: registry.archivePath).findings.map {
            "\($0.kind.rawValue): \($0.message)"
        }
    }

    @Test("an old bag cannot pass for a new one")
    func knowsBagsByName() async throws {
        let registry = try Registry()
        try await registry.archive()
        try copy(Self.bag, as: "minutes-2024-03-12.v2", in: registry)
        let bag = try await registry.inspect("minutes-2024-03-12.v2", isInArchive: true)
        #expect(bag.findings.map(\.message) == ["it says that this is the bag “\(Self.bag)”"])
        #expect(bag.verdict == .invalid)
        // Outside of an archive a bag may be called as its owner likes.
        #expect(try await registry.inspect("minutes-2024-03-12.v2").verdict == .valid)
        #expect(
            try findings(registry) == [
                "duplicate: version 1 of minutes/2024-03-12 is in \(Self.bag) and in minutes-2024-03-12.v2"
            ])
    }

    @Test("a bag that the catalogue names is missed, though it leaves no gap")
    func missesCatalogued() async throws {
        let registry = try Registry()
        try await registry.archive()
        let archive = try Archive(reading: registry.archivePath)
        let page = renderCatalogue(
            try registry.catalogue(),
            template: try HTMLPageTemplate(
                String(decoding: ArchiveFile.catalogueMustache.bytes, as: UTF8.self)),
            stylesheets: [], words: try registry.words())
        try archive.writeCatalogue(CatalogueFiles.page, page)
        #expect(try findings(registry) == [])
        try registry.folder.remove("archive/bags/statement-prisons.v1")
        #expect(try findings(registry) == ["missing: index.html names it, and it is not there"])
    }

    @Test("an archive with a bag that does not say what it holds takes nothing more")
    func refusesBesideDamage() async throws {
        var registry = try Registry()
        try await registry.archive()
        try registry.folder.write("x", to: "archive/bags/\(Self.bag)/metadata/documents.json")
        // In a bag of another name, nothing else would stop it.
        registry.options.grouping = .year
        let next = registry
        let before = registry.folder.files("archive")
        await #expect(
            throws: ArchiveFailure.disk(
                DiskError(
                    path: "\(registry.archivePath)/bags/\(Self.bag)",
                    reason: "it does not say what it holds; type docgen archive verify, "
                        + "and put a good copy of the bag in its place"))
        ) { try await next.archive() }
        #expect(registry.folder.files("archive") == before)
    }

    @Test("a bag is never added under a name that is taken")
    func refusesTakenNames() async throws {
        let registry = try Registry()
        try registry.folder.write("x", to: "archive/bags/\(Self.bag)/note.txt")
        await #expect(throws: ArchiveFailure.self) { try await registry.archive() }
        #expect(registry.folder.files("archive/bags").keys.sorted() == ["\(Self.bag)/note.txt"])
        try registry.folder.remove("archive/bags/\(Self.bag)")
        #expect(try await registry.archive().bags.count == 2)
    }

    @Test("what stands among the bags and is none is named")
    func namesStrays() async throws {
        let registry = try Registry()
        try await registry.archive()
        try registry.folder.write("x", to: "archive/bags/note.txt")
        try FileManager.default.createSymbolicLink(
            atPath: "\(registry.archivePath)/bags/linked", withDestinationPath: Self.bag)
        let archive = try Archive(reading: registry.archivePath)
        #expect(archive.findings.map(\.path) == ["bags/linked", "bags/note.txt"])
        #expect(archive.findings.allSatisfy { $0.kind == .undeclared && $0.severity == .error })
    }

    @Test("a folder among the bags that docgen did not make is told apart")
    func namesForeignBags() async throws {
        let registry = try Registry()
        try await registry.archive()
        try registry.folder.write("x", to: "archive/bags/empty/x.txt")
        #expect(try await registry.inspect("empty", isInArchive: true).verdict == .invalid)

        // As if somebody had taken away what makes it a bag of docgen, and mended the digests.
        let info = "archive/bags/\(Self.bag)/bag-info.txt"
        let lines = try registry.folder.text(info).split(separator: "\n").filter {
            !$0.hasPrefix("BagIt-Profile-Identifier")
        }
        try registry.folder.write(lines.joined(separator: "\n") + "\n", to: info)
        for name in ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"] {
            try registry.folder.remove("archive/bags/\(Self.bag)/\(name)")
        }
        let bag = try await registry.inspect(Self.bag, isInArchive: true)
        #expect(bag.findings.map(\.message) == ["it does not say that docgen made it"])
        #expect(bag.verdict == .validWithWarning)
    }

    @Test("a version that was forged far away is no reason to count up to it")
    func countsWithReason() async throws {
        let registry = try Registry()
        try await registry.archive()
        let list = "archive/bags/\(Self.bag)/metadata/documents.json"
        let text = try registry.folder.text(list)
        try registry.folder.write(
            text.replacing(/"version": ?1\b/, with: "\"version\": 900000000"), to: list)
        #expect(try findings(registry).count == 100)
    }
}
