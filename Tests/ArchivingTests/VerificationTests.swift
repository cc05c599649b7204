import Archiving
import DocPipeline
import Foundation
import Testing

@Suite("Verifying bags")
struct VerificationTests {
    private static let bag = "minutes-2024-03-12.v1"
    private static let data = "archive/bags/\(bag)/data/\(bag)"

    /// Kinds and paths of all findings of the bag, after something was done to it.
    private func findings(_ change: (TemporaryFolder) throws -> Void) async throws -> [String] {
        let registry = try Registry()
        try await registry.archive()
        try change(registry.folder)
        return try await registry.inspect(Self.bag).findings.map {
            "\($0.kind.rawValue) \($0.path ?? "")"
        }
    }

    @Test("an untouched bag is valid, and its renderings are what docgen makes")
    func acceptsOwn() async throws {
        let registry = try Registry()
        try await registry.archive()
        let bag = try await registry.inspect(Self.bag)
        #expect(bag.findings == [])
        #expect(bag.renderings.count { $0.verdict == .equal } == 4)
        #expect(bag.fileCount == 8)
    }

    @Test("a missing file is named")
    func findsMissing() async throws {
        #expect(
            try await findings { try $0.remove("\(Self.data)/board-3.pdf") }
                == ["missing data/\(Self.bag)/board-3.pdf"])
    }

    @Test("an added file is named, hidden or not")
    func findsAdded() async throws {
        #expect(
            try await findings { folder in
                try folder.write("x", to: "\(Self.data)/.new")
                try folder.write("x", to: "\(Self.data)/sources/minutes/new.md")
            } == [
                "added data/\(Self.bag)/.new", "added data/\(Self.bag)/sources/minutes/new.md",
            ])
    }

    @Test("an altered rendering is named, by its digest and by its source")
    func findsAltered() async throws {
        #expect(
            try await findings { try $0.write("x", to: "\(Self.data)/board-3.txt") } == [
                "altered data/\(Self.bag)/board-3.txt", "payload-oxum bag-info.txt",
                "rendering data/\(Self.bag)/board-3.txt",
            ])
    }

    @Test("an altered and an undeclared file beside the payload are named")
    func findsTagFiles() async throws {
        #expect(
            try await findings { folder in
                try folder.write("x", to: "archive/bags/\(Self.bag)/metadata/premis.xml")
                try folder.write("x", to: "archive/bags/\(Self.bag)/metadata/note.txt")
            } == ["undeclared metadata/note.txt", "altered metadata/premis.xml"])
    }

    @Test("a key without a signature is a file that was added")
    func findsStrayKey() async throws {
        #expect(
            try await findings { folder in
                try folder.write("x", to: "archive/bags/\(Self.bag)/signatures/stranger.pem")
            } == ["undeclared signatures/stranger.pem"])
    }

    @Test("a link in the payload is no file")
    func refusesLinks() async throws {
        #expect(
            try await findings { folder in
                try folder.remove("\(Self.data)/board-3.txt")
                try FileManager.default.createSymbolicLink(
                    atPath: "\(folder.path)/\(Self.data)/board-3.txt",
                    withDestinationPath: "/etc/hostname")
            }.prefix(2) == [
                "not-a-file data/\(Self.bag)/board-3.txt", "missing data/\(Self.bag)/board-3.txt",
            ])
    }

    @Test("a rendering that another docgen would make otherwise is no damage")
    func forgivesAge() async throws {
        let registry = try Registry()
        try await registry.archive()
        // As if an earlier docgen had made a text that this one makes otherwise: payload and
        // manifests agree, the source says something else.
        let place = "archive/bags/\(Self.bag)"
        let source = "\(Self.data)/sources/minutes/board-3/minutes.md"
        let changed = try registry.folder.text(source).replacing("adopted", with: "accepted")
        try registry.folder.write(changed, to: source)
        let bag = try await registry.inspect(Self.bag)
        #expect(
            bag.findings.filter { $0.kind == .rendering }.map(\.severity).allSatisfy {
                $0 == .error
            })
        let later = try await registry.inspect(Self.bag, program: "0.2.0")
        let notes = later.findings.filter { $0.kind == .rendering }
        #expect(!notes.isEmpty && notes.allSatisfy { $0.severity == .note })
        #expect(notes.first?.message.contains("docgen 0.2.0, not 0.1.0") == true, "\(place)")
    }

    @Test("as JSON, every finding has kind, severity, path and message")
    func writesJSON() async throws {
        let registry = try Registry()
        try await registry.archive()
        try registry.folder.remove("\(Self.data)/board-3.pdf")
        var json = VerificationJSON()
        json.add(try await registry.inspect(Self.bag))
        let value = try #require(
            try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
        let bag = try #require((value["bags"] as? [[String: Any]])?.first)
        let finding = try #require((bag["findings"] as? [[String: String]])?.first)
        #expect(bag["verdict"] as? String == "invalid")
        #expect(
            finding == [
                "kind": "missing", "severity": "error",
                "path": "data/\(Self.bag)/board-3.pdf",
                "message": "it is not there, and a manifest names it",
            ])
    }
}
