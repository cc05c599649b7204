import Foundation
import Testing

@testable import DocPipeline

@Suite("Files on disk")
struct DiskFilesTests {
    let outside: TemporaryFolder
    let root: TemporaryFolder
    let files: DiskFiles

    init() throws {
        outside = try TemporaryFolder()
        try outside.write("secret", to: "secret.md")
        root = try TemporaryFolder()
        try root.write("text", to: "minutes/a.md")
        try root.write("", to: "empty.md")
        files = try DiskFiles(root: root.path, sizeLimit: 1000)
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try files.read(path), as: UTF8.self)
    }

    @Test(arguments: [
        ("minutes/a.md", "text"), ("./minutes//a.md", "text"), ("empty.md", ""),
    ])
    func readsWhatIsInTheWorkspace(path: String, content: String) throws {
        #expect(try text(path) == content)
    }

    @Test(arguments: ["../secret.md", "minutes/../../secret.md", "minutes/..", "/etc/hostname"])
    func refusesPathsThatLeadOut(path: String) {
        #expect(throws: FileAccessError.outsideWorkspace) { try files.read(path) }
    }

    @Test func refusesLinksThatLeadOut() throws {
        try root.link("file.md", to: "\(outside.path)/secret.md")
        try root.link("folder", to: outside.path)
        try root.link("zero.md", to: "/dev/zero")
        for path in ["file.md", "folder/secret.md", "zero.md"] {
            #expect(throws: FileAccessError.outsideWorkspace, "\(path)") { try files.read(path) }
        }
        #expect(throws: FileAccessError.outsideWorkspace) { try files.list("folder") }
    }

    @Test func followsLinksThatStayInside() throws {
        try root.link("b.md", to: "minutes/a.md")
        try root.link("same", to: "minutes")
        #expect(try text("b.md") == "text")
        #expect(try text("same/a.md") == "text")
        #expect(try files.list("same") == ["a.md"])
    }

    @Test func refusesWhatIsNoRegularFile() throws {
        #expect(mkfifo("\(root.path)/pipe.md", 0o600) == 0)
        for path in ["pipe.md", "minutes"] {
            #expect(throws: FileAccessError.self, "\(path)") { try files.read(path) }
        }
    }

    @Test(arguments: ["none.md", "minutes/none.md", "minutes/a.md/b.md", "none/a.md", "a\0.md"])
    func saysWhatIsMissing(path: String) {
        #expect(throws: FileAccessError.missing) { try files.read(path) }
    }

    @Test func saysWhenALinkLeadsNowhere() throws {
        try root.link("dangling.md", to: "none.md")
        try root.link("circle.md", to: "circle.md")
        #expect(throws: FileAccessError.missing) { try files.read("dangling.md") }
        #expect(throws: FileAccessError.self) { try files.read("circle.md") }
    }

    @Test func refusesFilesOverTheLimit() throws {
        try root.write(String(repeating: "a", count: 1000), to: "fits.md")
        try root.write(String(repeating: "a", count: 1001), to: "large.md")
        #expect(try files.read("fits.md").count == 1000)
        #expect(throws: FileAccessError.tooLarge(size: 1001, limit: 1000)) {
            try files.read("large.md")
        }
    }

    @Test func listsNamesInOrderWithoutHiddenOnesAndLinksToFolders() throws {
        try root.write("", to: ".hidden")
        try root.link("circle", to: ".")
        try root.link("a-link.md", to: "empty.md")
        #expect(try files.list("") == ["a-link.md", "empty.md", "minutes/"])
        #expect(try files.list("minutes") == ["a.md"])
        #expect(throws: FileAccessError.missing) { try files.list("none") }
    }

    @Test func refusesARootThatIsNotThere() {
        #expect(throws: FileAccessError.missing) { try DiskFiles(root: "/none/such") }
    }

    @Test func knowsWhatIsInside() throws {
        try root.link("out", to: outside.path)
        #expect(files.relativePath(of: "\(root.path)/minutes/a.md") == "minutes/a.md")
        #expect(files.relativePath(of: root.path) == "")
        #expect(files.relativePath(of: "\(root.path)-other") == nil)
        #expect(files.relativePath(of: "\(root.path)/out/secret.md") == nil)
    }
}
