import Archiving
import Foundation
import Testing

/// What a run that was killed leaves behind, made by hand: each state between two of its steps.
@Suite("An archive that was left in the middle")
struct ArchiveRecoveryTests {
    private let registry: Registry
    private let whole: [String: Data]

    init() async throws {
        registry = try Registry()
        try await registry.archive()
        whole = registry.folder.files("archive/bags")
    }

    private func move(_ name: String, to target: String) throws {
        let root = registry.archivePath
        try FileManager.default.createDirectory(
            atPath: URL(filePath: "\(root)/\(target)").deletingLastPathComponent().path,
            withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: "\(root)/\(name)", toPath: "\(root)/\(target)")
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: registry.archivePath).sorted()
    }

    @Test("bags in the making are thrown away by the next run")
    func discardsUnfinished() async throws {
        try move("bags/minutes-2024-03-12.v1", to: ".staging/minutes-2024-03-12.v1")
        try registry.folder.remove("archive/.staging/minutes-2024-03-12.v1/manifest-sha512.txt")
        let archive = try Archive(reading: registry.archivePath)
        #expect(archive.bags.map(\.name) == ["statement-prisons.v1"])
        #expect(try await registry.archive().bags == ["minutes-2024-03-12.v1"])
        #expect(registry.folder.files("archive/bags") == whole)
        #expect(try names() == [".lock", "bags"])
    }

    @Test("bags on their way are in the archive, wherever the move stopped", arguments: [0, 1, 2])
    func finishesMoves(moved: Int) async throws {
        let bags = ["minutes-2024-03-12.v1", "statement-prisons.v1"]
        for bag in bags.dropFirst(moved) { try move("bags/\(bag)", to: ".adding/\(bag)") }
        try FileManager.default.createDirectory(
            atPath: "\(registry.archivePath)/.adding", withIntermediateDirectories: true)
        let archive = try Archive(reading: registry.archivePath)
        #expect(archive.bags.map(\.name) == bags)
        #expect(archive.findings == [])
        for bag in archive.bags {
            let folder = try #require(archive.opened(bag))
            let inspection = try await BagInspection(
                folder, name: bag.name, isInArchive: true, measures: registry.measures)
            #expect(inspection.verdict == .valid, "\(inspection.findings)")
        }
        // Nothing is new, and the move is ended.
        #expect(try await registry.archive().bags == [])
        #expect(registry.folder.files("archive/bags") == whole)
        #expect(try names() == [".lock", "bags"])
    }

    @Test("a list that was read before a bag was moved still leads to it")
    func followsMoves() throws {
        let bag = "statement-prisons.v1"
        try move("bags/\(bag)", to: ".adding/\(bag)")
        let archive = try Archive(reading: registry.archivePath)
        try move(".adding/\(bag)", to: "bags/\(bag)")
        let listed = try #require(archive.bags.first { $0.name == bag })
        #expect(archive.opened(listed) != nil)
    }
}
