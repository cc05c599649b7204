import Foundation

/// Runs programs that judge what docgen archives.
enum ExternalTool {
    struct Outcome {
        var status: Int32
        /// Output and errors together.
        var output: String
    }

    /// The program is looked up in the usual places.
    static func run(_ program: String, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        // A program that hangs must not hold up all the other tests.
        process.arguments = ["timeout", "-k", "5", "120", program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }

    /// Whether a program is on the path.
    static func isInstalled(_ program: String) -> Bool {
        (try? run("sh", ["-c", "command -v \(program)"]).status) == 0
    }

    /// Whether a Python module is there; in CI its absence is to be loud.
    static func hasPythonModule(_ name: String) -> Bool {
        ProcessInfo.processInfo.environment["CI"] == "true"
            || (try? run("python3", ["-c", "import \(name)"]).status) == 0
    }
}
