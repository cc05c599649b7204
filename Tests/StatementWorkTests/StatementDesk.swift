import DocPipeline
import Foundation
import StatementWork
import Testing

/// A workspace with one statement, and what comes back for it.
struct StatementDesk {
    let files: [String: String]
    let statement: Statement
    let compiler: Compiler

    static let usual = """
        ---
        kind: statement
        title: Joint statement
        template: kyoto-declaration-2021
        event: {name: Fourteenth Congress, place: Kyoto, from: 2021-03-07, to: 2021-03-12}
        deadline: {weeks: 2}
        limits: {words: 1500}
        ---
        """

    init(_ text: String = Self.usual, contributions: [String: String] = [:]) throws {
        var files = [
            "docgen.yaml": """
            kind: workspace
            organisation: {id: example, name: Example Alliance}
            members:
              - {id: network, name: Example Network for Safer Communities, short: ENSC}
            """,
            "statements/kyoto/statement.md": text,
        ]
        for (name, content) in contributions {
            files["statements/kyoto/contributions/\(name)"] = content
        }
        self.files = files
        compiler = try #require(
            Compiler.prepare(
                resources: .program, files: InMemoryFiles(files), options: BuildOptions()
            ).compiler)
        statement = try #require(
            try compiler.readStatement("statements/kyoto/statement.md").statement)
    }

    var form: [UInt8] {
        get throws { try renderForm(StatementForm(statement, compiler: compiler).form) }
    }

    func collector(_ change: (inout Collector.Choices) -> Void = { _ in }) -> Collector {
        var choices = Collector.Choices()
        change(&choices)
        return Collector(statement, compiler: compiler, choices: choices)
    }

    /// Collects one file; what was collected before is in the desk's files.
    func collect(
        _ bytes: [UInt8], as name: String = "returned.docx", with collector: Collector? = nil
    ) -> Contributions.Outcome {
        let collector = collector ?? self.collector()
        var contributions = Contributions(
            collector, folder: "statements/kyoto/contributions", files: InMemoryFiles(files),
            returned: [name])
        return contributions.place(collector.read(ReturnedFile(path: name, bytes: bytes)))
    }
}

extension Contributions.Outcome {
    /// The contribution, as it is written.
    var text: String { files.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "" }

    /// The contribution without where it comes from.
    var body: String {
        let text = text
        guard let end = text.range(of: "\n---\n\n") else { return text }
        return String(text[end.upperBound...])
    }
}

/// Runs programs that fill in forms.
enum FillingProgram {
    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let output = String(decoding: data, as: UTF8.self)
        #expect(process.terminationStatus == 0, "\(output)")
        return output
    }

    static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
