import Foundation

/// One command, run by the shell in a workspace with the built program on its path.
struct CommandRun {
    /// What it printed, and its status when that is not 0, as a command file has it.
    var output: String

    enum Failure: Error {
        /// The test bundle does not stand beside the program.
        case programNotFound(String)
    }

    /// Runs a command with an environment of its own, so that nothing depends on who runs the test.
    init(_ command: String, in folder: URL) throws {
        let program = try Self.program()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": "\(program.deletingLastPathComponent().path):/usr/bin:/bin",
            "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": folder.path,
        ]
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        output = String(decoding: bytes, as: UTF8.self)
            .replacingOccurrences(of: folder.path, with: "WORKSPACE")
        if !output.isEmpty, !output.hasSuffix("\n") { output += "\n" }
        if process.terminationReason == .uncaughtSignal {
            output += "[signal \(process.terminationStatus)]\n"
        } else if process.terminationStatus != 0 {
            output += "[\(process.terminationStatus)]\n"
        }
    }

    /// The program that was built with the tests.
    static func program() throws -> URL {
        let running = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let program = running.deletingLastPathComponent().appending(path: "docgen")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw Failure.programNotFound(program.path)
        }
        return program
    }
}
