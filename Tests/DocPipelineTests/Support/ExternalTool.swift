import Foundation

/// Runs programs that judge what docgen writes.
enum ExternalTool {
    struct Outcome {
        var status: Int32
        var output: String
    }

    /// The program is looked up in the usual places; output and errors come together.
    static func run(_ program: String, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }

    /// A new folder with the files, which `body` may use; it is removed afterwards.
    static func withFiles<Result>(
        _ files: [(name: String, bytes: [UInt8])], _ body: (URL) throws -> Result
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files {
            try Data(file.bytes).write(to: folder.appending(path: file.name))
        }
        return try body(folder)
    }
}
