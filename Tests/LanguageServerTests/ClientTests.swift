import Foundation
import Testing

/// Runs the tests in `Client/`, which drive the built program with a client library of its own.
@Suite("docgen lsp, driven by a client that is not ours", .timeLimit(.minutes(20)))
struct ClientTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "Client")

    @Test func doesWhatEditorsNeed() throws {
        let running = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let program = running.deletingLastPathComponent().appending(path: "docgen")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=short",
            Self.folder.path,
        ]
        process.environment = ProcessInfo.processInfo.environment.merging([
            "DOCGEN": program.path, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1",
        ]) { $1 }
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(
            process.terminationStatus == 0,
            "pip install pytest-lsp check-jsonschema, where it is missing\n\(said)")
        #expect(said.contains(" passed"), "\(said)")
    }
}
