import Archiving
import DocPipeline
import Foundation
import Testing

@Suite("Signatures")
struct SignatureTests {
    private static let bag = "minutes-2024-03-12.v1"

    private func signed() async throws -> (Registry, ArchiveSettings.Key) {
        var registry = try Registry()
        let key = SigningKey(new: "secretary")
        registry.options.keys = [key]
        try await registry.archive()
        let entry = ArchiveSettings.Key(
            name: "secretary", owner: "Vera Moser", publicKey: key.publicKey.base64)
        return (registry, entry)
    }

    @Test("a signature says who signed and when")
    func saysWhoAndWhen() async throws {
        let (registry, key) = try await signed()
        let bag = try await registry.inspect(Self.bag, keys: [key])
        #expect(bag.verdict == .valid)
        #expect(
            bag.signatures == [
                SignatureReport(
                    key: "secretary", owner: "Vera Moser", time: "2024-06-01T00:00:00Z",
                    verdict: .valid)
            ])
        var text = VerificationText(program: "0.1.0")
        #expect(text.text(of: bag).contains("signed by Vera Moser on 2024-06-01T00:00:00Z\n"))
        try registry.folder.write("x", to: "archive/bags/\(Self.bag)/data/new.txt")
        let changed = try await registry.inspect(Self.bag, keys: [key])
        #expect(text.text(of: changed).contains("T00:00:00Z, and changed since\n"))
    }

    @Test("whoever changes a file and all its digests breaks the signature")
    func coversEverything() async throws {
        let (registry, key) = try await signed()
        let place = "archive/bags/\(Self.bag)"
        let info = try registry.folder.text("\(place)/bag-info.txt")
        try registry.folder.write(
            info.replacing("Signing-Time: 2024", with: "Signing-Time: 2020"),
            to: "\(place)/bag-info.txt")
        for (name, tool) in [("sha256", "sha256sum"), ("sha512", "sha512sum")] {
            let manifest = try registry.folder.text("\(place)/tagmanifest-\(name).txt")
            let digest = try ExternalTool.run(
                tool, ["\(registry.folder.path)/\(place)/bag-info.txt"]
            ).output.prefix { $0 != " " }
            let lines = manifest.split(separator: "\n").map { line in
                line.hasSuffix("  bag-info.txt") ? "\(digest)  bag-info.txt" : String(line)
            }
            try registry.folder.write(
                lines.joined(separator: "\n") + "\n", to: "\(place)/tagmanifest-\(name).txt")
        }
        let bag = try await registry.inspect(Self.bag, keys: [key])
        #expect(bag.findings.map(\.kind) == [.signature])
        #expect(bag.signatures.map(\.verdict) == [.invalid])
    }

    @Test("a key that docgen.yaml does not name is told apart")
    func knowsItsKeys() async throws {
        let (registry, _) = try await signed()
        let unknown = try await registry.inspect(Self.bag)
        #expect(unknown.signatures.map(\.verdict) == [.unknownKey])
        #expect(unknown.verdict == .validWithWarning)
        // Somebody else's key under the same name.
        let other = ArchiveSettings.Key(
            name: "secretary", publicKey: SigningKey(new: "secretary").publicKey.base64)
        let counterfeit = try await registry.inspect(Self.bag, keys: [other])
        #expect(counterfeit.signatures.map(\.verdict) == [.invalid])
        #expect(counterfeit.verdict == .invalid)
    }

    @Test("a key may sign only on its days")
    func respectsDays() async throws {
        var (registry, key) = try await signed()
        key.to = CalendarDate("2024-05-31")
        let late = try await registry.inspect(Self.bag, keys: [key])
        #expect(late.signatures.map(\.verdict) == [.outOfTime])
        #expect(late.verdict == .invalid)
        key.to = CalendarDate("2024-06-01")
        #expect(try await registry.inspect(Self.bag, keys: [key]).verdict == .valid)
        registry.options.keys = []
    }

    @Test("a signature that could never hold is objected to before it is made")
    func objectsBeforehand() throws {
        let key = SigningKey(new: "secretary")
        let day = try #require(CalendarDate("2024-06-01"))
        var entry = ArchiveSettings.Key(name: "secretary", publicKey: key.publicKey.base64)
        #expect(KeyObjection(key, on: day, among: [entry]) == nil)
        #expect(KeyObjection(key, on: day, among: []) == .unknown)
        let other = ArchiveSettings.Key(
            name: "secretary", publicKey: SigningKey(new: "secretary").publicKey.base64)
        #expect(KeyObjection(key, on: day, among: [other]) == .otherKey)
        // A key that was replaced keeps its entry beside the new one's.
        #expect(KeyObjection(key, on: day, among: [other, entry]) == nil)
        entry.to = CalendarDate("2024-05-31")
        #expect(KeyObjection(key, on: day, among: [entry]) == .outOfTime(from: nil, to: entry.to))
    }

    @Test("a key that is handed over is known whatever it is called")
    func knowsHandedKey() async throws {
        let (registry, entry) = try await signed()
        let bag = try Folder("\(registry.archivePath)/bags/\(Self.bag)")
        var measures = registry.measures
        measures.namelessKeys = [
            SigningKey(new: "other").publicKey, try #require(PublicKey(base64: entry.publicKey)),
        ]
        let inspection = try await BagInspection(bag, name: Self.bag, measures: measures)
        #expect(inspection.signatures.map(\.verdict) == [.valid])
        #expect(inspection.verdict == .valid)
        measures.namelessKeys.removeLast()
        let stranger = try await BagInspection(bag, name: Self.bag, measures: measures)
        #expect(stranger.signatures.map(\.verdict) == [.unknownKey])
    }

    @Test("a removed signature is missed")
    func missesRemoved() async throws {
        let (registry, key) = try await signed()
        try registry.folder.remove("archive/bags/\(Self.bag)/signatures/secretary.sig")
        let bag = try await registry.inspect(Self.bag, keys: [key])
        #expect(bag.signatures.map(\.verdict) == [.missing])
        #expect(bag.verdict == .invalid)
    }

    @Test("a bag that nobody signed is told apart where there are keys, or where it must be signed")
    func missesAll() async throws {
        let (_, key) = try await signed()
        let registry = try Registry()
        try await registry.archive()
        let bag = try await registry.inspect(Self.bag, keys: [key])
        #expect(bag.findings.map(\.message) == ["nobody signed it, though there are keys"])
        #expect(bag.verdict == .validWithWarning)
        let required = try await registry.inspect(Self.bag, requiresSignature: true)
        #expect(required.findings.map(\.message) == ["nobody signed it"])
        #expect(required.verdict == .invalid)
        #expect(try await registry.inspect(Self.bag).verdict == .valid)
    }

    @Test("the plain tools that the page names verify a bag without docgen")
    func worksWithPlainTools() async throws {
        let (registry, key) = try await signed()
        let page = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/archive.md")
        let commands = try #require(
            try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```sh\n").first {
                $0.contains("openssl pkeyutl")
            }?.components(separatedBy: "```").first)
        let script = """
            set -e; HOME='\(registry.folder.path)'; cd '\(registry.archivePath)/bags/\(Self.bag)'
            \(commands.replacing("MCowBQYDK2VwAyEA…", with: key.publicKey))
            """
        let verified = try ExternalTool.run("sh", ["-c", script])
        #expect(verified.status == 0, "\(verified.output)")
        #expect(verified.output.contains("Signature Verified Successfully"))
        #expect(try await registry.inspect(Self.bag, keys: [key]).verdict == .valid)

        let file = "archive/bags/\(Self.bag)/metadata/premis.xml"
        try registry.folder.write("x", to: file)
        #expect(try ExternalTool.run("sh", ["-c", script]).status != 0)
    }
}
