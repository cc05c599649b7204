import Foundation
import Testing

/// Runs every file in `Commands/` against the built program.
///
/// `DOCGEN_RECORD=1` writes what the program says into the files; that run fails, so that nobody
/// takes it for a test, and its changes are for reading before they are kept.
@Suite("Commands", .timeLimit(.minutes(20)))
struct CommandTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "Commands")

    private static let repository = folder.appending(path: "../../..").standardizedFileURL

    private static let isRecording = ProcessInfo.processInfo.environment["DOCGEN_RECORD"] == "1"

    static let names: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
    }()

    @Test func thereAreCommandFiles() {
        #expect(!Self.names.isEmpty)
    }

    @Test(arguments: names)
    func doesAsItsFileSays(name: String) throws {
        let url = Self.folder.appending(path: name)
        let expected = CommandFile(try String(contentsOf: url, encoding: .utf8))
        let actual = try run(expected)
        if Self.isRecording {
            try Data(actual.text.utf8).write(to: url)
            Issue.record(
                "recorded \(name): read the difference, then run the test without recording")
            return
        }
        for (before, after) in zip(expected.parts, actual.parts) {
            guard case .console(let steps) = before, case .console(let results) = after else {
                continue
            }
            for (step, result) in zip(steps, results) {
                #expect(result.output == step.output, "\(name): $ \(step.command)")
            }
        }
    }

    /// The walkthroughs of the README are those that are run.
    @Test(arguments: [
        (file: "walkthrough.md", before: "cd walkthrough\n", count: 6),
        (file: "statement-walkthrough.md", before: "", count: 8),
    ])
    func runsTheWalkthroughOfTheReadMe(file name: String, before: String, count: Int) throws {
        let readMe = try String(
            contentsOf: Self.repository.appending(path: "README.md"), encoding: .utf8)
        let file = CommandFile(
            try String(
                contentsOf: Self.folder.appending(path: name), encoding: .utf8))
        let typed = file.parts.flatMap { part -> [String] in
            guard case .console(let steps) = part else { return [] }
            return steps.map(\.command)
        }.prefix(count)
        #expect(readMe.contains("```sh\n" + before + typed.joined(separator: "\n") + "\n```\n"))
    }

    /// Copies what a folder holds, without what is made there.
    private func copy(_ folder: URL, into workspace: URL) throws {
        let made = ["build", ".gitignore"]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where !made.contains(name) {
            try FileManager.default.copyItem(
                at: folder.appending(path: name), to: workspace.appending(path: name))
        }
    }

    /// The file with what its commands print now.
    private func run(_ file: CommandFile) throws -> CommandFile {
        let made = FileManager.default.temporaryDirectory
            .appending(path: "docgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: made) }
        let workspace = made.resolvingSymlinksInPath()
        var result = file
        for (index, part) in file.parts.enumerated() {
            switch part {
            case .line:
                continue
            case .folder(let name):
                try copy(Self.repository.appending(path: name), into: workspace)
            case .copy(let name):
                let place = workspace.appending(path: name)
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try FileManager.default.copyItem(
                    at: Self.repository.appending(path: name), to: place)
            case .file(let name, let content):
                let url = workspace.appending(path: name)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(content.utf8).write(to: url)
            case .console(let steps):
                result.parts[index] = .console(
                    try steps.map {
                        .init(
                            command: $0.command,
                            output: try CommandRun($0.command, in: workspace).output)
                    })
            }
        }
        return result
    }
}

@Suite("Command files")
struct CommandFileTests {
    private static let text = """
        # Title

        ````file minutes/a.md
        ```decision
        x
        ```
        ````

        ```console
        $ one
        said
        [1]
        $ two
        ```
        """

    @Test func holdsFilesAndCommands() {
        let file = CommandFile(Self.text)
        #expect(file.parts.contains(.file(name: "minutes/a.md", content: "```decision\nx\n```\n")))
        #expect(
            file.parts.contains(
                .console([
                    .init(command: "one", output: "said\n[1]\n"), .init(command: "two", output: ""),
                ])))
    }

    @Test func isWrittenBackAsItWasTyped() {
        #expect(CommandFile(Self.text).text == Self.text)
    }
}
