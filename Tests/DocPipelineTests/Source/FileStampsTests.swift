import Foundation
import Testing

@testable import DocPipeline

@Suite("What changed in a workspace")
struct FileStampsTests {
    let root: TemporaryFolder
    let files: DiskFiles

    init() throws {
        root = try TemporaryFolder()
        for name in ["docgen.yaml", "minutes/a.md", "minutes/2020/b.md", "build/a.txt"] {
            try root.write("text", to: name)
        }
        files = try DiskFiles(root: root.path)
    }

    private func changes(_ body: () throws -> Void) throws -> [String] {
        let before = files.stamps(leavingOut: ["build"])
        try body()
        let after = files.stamps(leavingOut: ["build"])
        return after.changes(since: before).map { "\($0.path) \($0.change)" }
    }

    @Test func areNoneAtRest() throws {
        #expect(try changes {} == [])
    }

    @Test func areNamedByPath() throws {
        let found = try changes {
            try root.write("texts", to: "minutes/a.md")
            try root.write("", to: "statements/new/c.csv")
            try root.remove("docgen.yaml")
            try root.remove("minutes/2020")
        }
        #expect(
            found == [
                "docgen.yaml removed", "minutes/2020/b.md removed", "minutes/a.md changed",
                "statements/new/c.csv added",
            ])
    }

    /// As editors save: the new text in another file that is renamed into place, here with the
    /// same size and time.
    @Test func seeAFileThatWasRenamedIntoItsPlace() throws {
        let path = "\(root.path)/minutes/a.md"
        try root.write("TEXT", to: "minutes/.a.md.new")
        let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        let found = try changes {
            if let date {
                try FileManager.default.setAttributes(
                    [.modificationDate: date], ofItemAtPath: "\(root.path)/minutes/.a.md.new")
            }
            #expect(rename("\(root.path)/minutes/.a.md.new", path) == 0)
        }
        #expect(found == ["minutes/a.md changed"])
    }

    @Test func leaveOutWhatIsNoSource() throws {
        let found = try changes {
            for name in ["build/a.txt", ".git/index", "minutes/.a.md.swp", "minutes/a.md~", "#a#"] {
                try root.write("other", to: name)
            }
        }
        #expect(found == [])
    }

    @Test func endWhereLinksGoRound() throws {
        try root.link("minutes/round", to: "..")
        #expect(
            try changes { try root.write("more", to: "minutes/a.md") } == ["minutes/a.md changed"])
    }
}
