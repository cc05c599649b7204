import Foundation
import Testing

/// Drives `docgen check --watch` as a person with an editor does.
@Suite("Watching", .timeLimit(.minutes(20)))
struct WatchTests {
    /// The command at work in a workspace of its own.
    private final class Watch {
        let folder: URL
        private let process = Process()
        private let pipe = Pipe()
        private var text = ""

        init(_ arguments: [String] = []) throws {
            folder = FileManager.default.temporaryDirectory
                .appending(path: "docgen-\(UUID().uuidString)").resolvingSymlinksInPath()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try write(Watch.settings(), to: "docgen.yaml")
            try write(Watch.minutes(), to: "minutes/a.md")
            process.executableURL = try CommandRun.program()
            process.arguments = ["check", "--watch"] + arguments
            process.currentDirectoryURL = folder
            process.standardOutput = pipe
            process.standardError = pipe
            process.standardInput = FileHandle.nullDevice
            try process.run()
        }

        deinit {
            if process.isRunning { process.terminate() }
            try? FileManager.default.removeItem(at: folder)
        }

        static func minutes(heading: String = "Opening") -> String {
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            agenda: [Opening]
            ---

            ## \(heading)

            Text.

            """
        }

        /// Settings under which only headings are looked at.
        static func settings(off rules: [String] = []) -> String {
            let silent = ["item-without-record", "duplicate-identifier"] + rules
            return """
                organisation: {name: Society}
                severities: {\(silent.map { "\($0): off" }.joined(separator: ", "))}

                """
        }

        func write(_ text: String, to name: String) throws {
            let url = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }

        /// Reads up to and with a line that begins so; what was printed since the last time.
        func output(upTo start: String) -> [String] {
            var lines: [String] = []
            while true {
                while let end = text.firstIndex(of: "\n") {
                    lines.append(String(text[..<end]))
                    text = String(text[text.index(after: end)...])
                    if lines.last?.hasPrefix(start) == true { return lines }
                }
                guard isReadable else {
                    Issue.record("the command said no “\(start)” in 30 seconds: \(lines)")
                    return lines
                }
                let bytes = pipe.fileHandleForReading.availableData
                if bytes.isEmpty {
                    Issue.record("the command ended before it said “\(start)”: \(lines)")
                    return lines
                }
                text += String(decoding: bytes, as: UTF8.self)
            }
        }

        /// Waits for output, so that a command that says nothing fails one test and stops none.
        private var isReadable: Bool {
            var wanted = pollfd(
                fd: pipe.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
            return poll(&wanted, 1, 30_000) > 0
        }

        /// Presses Ctrl-C and waits for the status.
        func end() -> Int32 {
            process.interrupt()
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : -1
        }
    }

    @Test func checksAgainAfterEachChangeAndEndsWithTheLastStatus() throws {
        let watch = try Watch()
        #expect(
            watch.output(upTo: "watching") == [
                "nothing found in 1 file", "watching for changes; Ctrl-C ends it",
            ])
        try watch.write(Watch.minutes(heading: "Opned"), to: "minutes/a.md")
        let lines = watch.output(upTo: "1 error")
        #expect(lines.contains("minutes/a.md changed"))
        #expect(lines.contains { $0.hasPrefix("minutes/a.md:8:1: error: “Opned” is not on the") })
        #expect(watch.end() == 1)
    }

    @Test func seesFilesComeAndGoAndTheSettingsChange() throws {
        let watch = try Watch()
        _ = watch.output(upTo: "watching")
        try watch.write(Watch.minutes(heading: "Other"), to: "minutes/2020/b.md")
        #expect(watch.output(upTo: "1 error").contains("minutes/2020/b.md added"))
        try watch.write(
            Watch.settings(off: ["heading-not-on-agenda"]),
            to: "docgen.yaml")
        #expect(watch.output(upTo: "nothing found in 2 files").contains("docgen.yaml changed"))
        try FileManager.default.removeItem(at: watch.folder.appending(path: "minutes/2020/b.md"))
        #expect(
            watch.output(upTo: "nothing found in 1 file").contains("minutes/2020/b.md removed"))
        try FileManager.default.removeItem(at: watch.folder.appending(path: "docgen.yaml"))
        #expect(watch.output(upTo: "docgen: no docgen.yaml").contains("docgen.yaml removed"))
        try watch.write(Watch.settings(), to: "docgen.yaml")
        #expect(watch.output(upTo: "nothing found").contains("docgen.yaml added"))
        #expect(watch.end() == 0)
    }

    @Test func takesSeveralSavesForOneChange() throws {
        let watch = try Watch()
        _ = watch.output(upTo: "watching")
        for name in ["minutes/b.md", "minutes/c.md", "minutes/d.md"] {
            try watch.write("", to: name)
            try watch.write(Watch.minutes(), to: name)
            Thread.sleep(forTimeInterval: 0.03)
        }
        #expect(
            watch.output(upTo: "nothing found") == [
                "", "minutes/b.md added, minutes/c.md added, minutes/d.md added",
                "nothing found in 4 files",
            ])
        #expect(watch.end() == 0)
    }

    @Test func seesAFileThatIsRenamedIntoItsPlace() throws {
        let watch = try Watch(["minutes/a.md", "--strict"])
        _ = watch.output(upTo: "watching")
        try watch.write(Watch.minutes(heading: "Other"), to: "minutes/.a.md.new")
        let status = rename(
            watch.folder.appending(path: "minutes/.a.md.new").path,
            watch.folder.appending(path: "minutes/a.md").path)
        #expect(status == 0)
        #expect(watch.output(upTo: "1 error").contains("minutes/a.md changed"))
        #expect(watch.end() == 1)
    }
}
