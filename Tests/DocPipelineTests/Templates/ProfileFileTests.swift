import Templates
import Testing

@testable import DocPipeline

@Suite("Submission profiles that come with the program")
struct ProfileFileTests {
    private static func value(_ file: ProfileFile) throws -> LocatedValue {
        let reading = readYAML(SourceFile(path: file.path, bytes: file.bytes))
        #expect(reading.diagnostics.map(\.message) == [])
        return try #require(reading.value)
    }

    @Test("each follows its schema and bears its file's name", arguments: ProfileFile.allCases)
    func followsItsSchema(file: ProfileFile) throws {
        let value = try Self.value(file)
        let found = KindSchemas(.program).check(value, against: .profile)
        #expect(found.map(\.message) == [])
        #expect(value["id"]?.string == file.name)
    }

    @Test("each part says how sure it is, after a source", arguments: ProfileFile.allCases)
    func namesItsSources(file: ProfileFile) throws {
        let value = try Self.value(file)
        let listed = Set((value["sources"]?.array ?? []).compactMap { $0["id"]?.string })
        let parts = ["written", "oral", "format", "endorsers"].compactMap { value[$0] }
        #expect(!parts.isEmpty)
        var used: Set<String> = []
        for part in parts {
            let sources = part["source"]?.array ?? [part["source"]].compactMap { $0 }
            let ids = sources.compactMap(\.string)
            #expect(!ids.isEmpty && listed.isSuperset(of: ids), "\(ids)")
            used.formUnion(ids)
            // What is not verified says what it is that is not.
            let standing = try #require(part["standing"]?.string)
            #expect(standing == "verified" || part["remarks"] != nil)
        }
        #expect(used == listed)
    }

    @Test func theFiguresOfResolution1996_31() throws {
        let words = { (file: ProfileFile) in
            try SubmissionProfile(Self.value(file)).written?.words?.figures.map(\.words)
        }
        #expect(try words(.ecosoc) == [2000, 500, 500])
        #expect(try words(.ecosocCommissions) == [2000, 1500, 1500])
    }
}
