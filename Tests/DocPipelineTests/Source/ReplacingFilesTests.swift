import Foundation
import Testing

@testable import DocPipeline

@Suite("Putting other bytes into a file")
struct ReplacingFilesTests {
    let outside: TemporaryFolder
    let root: TemporaryFolder
    let files: DiskFiles

    init() throws {
        outside = try TemporaryFolder()
        try outside.write("text", to: "secret.md")
        root = try TemporaryFolder()
        try root.write("text", to: "minutes/a.md")
        files = try DiskFiles(root: root.path)
    }

    private func replace(_ path: String, holding before: String = "text") throws {
        try files.replace(path, holding: Array(before.utf8), with: Array("new".utf8))
    }

    @Test func leavesNothingElseBehind() throws {
        try replace("minutes/a.md")
        #expect(root.text("minutes/a.md") == "new")
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(root.path)/minutes")
        #expect(names == ["a.md"])
    }

    @Test(arguments: [0o600, 0o640, 0o444, 0o755])
    func keepsThePermissions(mode: Int) throws {
        let path = "\(root.path)/minutes/a.md"
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        try replace("minutes/a.md")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == mode)
        #expect(root.text("minutes/a.md") == "new")
    }

    @Test func refusesAFileThatSomebodyIsWorkingOn() throws {
        #expect(throws: FileAccessError.self) { try replace("minutes/a.md", holding: "earlier") }
        #expect(root.text("minutes/a.md") == "text")
    }

    @Test func refusesLinksWhereverTheyLead() throws {
        try root.link("inside.md", to: "minutes/a.md")
        try root.link("outside.md", to: "\(outside.path)/secret.md")
        try root.link("same", to: "minutes")
        for path in ["inside.md", "outside.md", "same/a.md"] {
            #expect(throws: FileAccessError.self, "\(path)") { try replace(path) }
        }
        #expect(root.text("minutes/a.md") == "text")
        #expect(outside.text("secret.md") == "text")
        let target = try FileManager.default.destinationOfSymbolicLink(
            atPath: "\(root.path)/inside.md")
        #expect(target == "minutes/a.md")
    }

    @Test func refusesPathsThatLeadOut() throws {
        let name = URL(filePath: outside.path).lastPathComponent
        for path in ["../\(name)/secret.md", "\(outside.path)/secret.md", ""] {
            #expect(throws: FileAccessError.outsideWorkspace, "\(path)") { try replace(path) }
        }
        #expect(outside.text("secret.md") == "text")
    }

    @Test func refusesWhatIsNotThereOrNoFile() {
        #expect(throws: FileAccessError.missing) { try replace("minutes/b.md") }
        #expect(throws: FileAccessError.self) { try replace("minutes") }
    }
}
