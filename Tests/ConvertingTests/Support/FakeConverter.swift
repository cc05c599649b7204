import Converting
import DocPipeline
import Foundation
import Testing

/// A shell script that stands for a converter, in a folder of its own with what it leaves there.
///
/// It gets the document as `$1`, the PDF to write as `$2`, its profile folder as `$3`; `$PDF` names a
/// whole PDF, `$LEFT` a folder that stays.
final class FakeConverter: Sendable {
    let folder: URL
    private let script: String
    private let timeLimit: Int

    /// The least that is a whole file: one page, nothing on it.
    static let pdf: [UInt8] = {
        var text = "%PDF-1.7\n"
        var table = "xref\n0 4\n0000000000 65535 f \n"
        for (index, object) in [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
        ].enumerated() {
            let digits = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        return Array(
            "\(text)\(table)trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }()

    /// The usual limit is so long that tests beside this one, which may keep it waiting, do not
    /// count.
    init(_ script: String, timeLimit: Int = 500) throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "docgen tests {x} \(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "scratch"), withIntermediateDirectories: true)
        self.script = script
        self.timeLimit = timeLimit
        try Data(Self.pdf).write(to: folder.appending(path: "whole.pdf"))
        let program = folder.appending(path: "convert")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: program.path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What a script left in `$LEFT`.
    func left(_ name: String) -> String? {
        try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// What is in the folder where scratch folders are made.
    var scratch: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(
                atPath: folder.appending(path: "scratch").path)
        }
    }

    var environment: ConverterEnvironment {
        ConverterEnvironment { [scratch = folder.appending(path: "scratch").path] name in
            switch name {
            case "PATH": "/usr/bin:/bin"
            case "TMPDIR": scratch
            case "SECRET": "not to be handed on"
            default: nil
            }
        }
    }

    var setting: ConverterSetting {
        var setting = ConverterSetting(id: "fake")
        setting.command = ["./convert", "{input}", "{output}", "{profile}"]
        setting.input = .html
        setting.timeLimit = timeLimit
        setting.environment = [
            .init(name: "LEFT", value: folder.path),
            .init(name: "PDF", value: folder.appending(path: "whole.pdf").path),
        ]
        return setting
    }

    /// Another command may be given, for many documents in one start.
    func conversion(
        _ command: [String]? = nil, level: PDFALevel? = nil
    ) throws -> PDFConversion {
        var setting = setting
        if let command { setting.command = ["./convert"] + command }
        let converter = try #require(Converter.all([setting]).first)
        let found = try #require(
            FoundConverter(converter, in: environment, workspace: folder.path))
        return PDFConversion(found, level: level, environment: environment)
    }
}

extension ConvertibleDocument {
    /// Invented; only the text differs.
    static func sample(_ text: String = "<p>Minutes") -> ConvertibleDocument {
        ConvertibleDocument(
            bytes: Array(text.utf8), for: .html,
            metadata: Metadata(
                kind: .minutes, title: "Minutes", language: "en",
                date: .unknown),
            hasHeadings: false)
    }
}

extension Result<[UInt8], ConversionFailure> {
    var pdf: [UInt8]? { try? get() }

    var failure: ConversionFailure? {
        switch self {
        case .success: nil
        case .failure(let failure): failure
        }
    }
}

/// Whether a process is there and no mere entry that nobody has taken note of yet.
func isRunning(_ process: String) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status.map { !$0.contains(") Z ") } ?? false
}

/// Waits, but not for ever, until something is so.
func eventually(_ condition: () throws -> Bool) async throws -> Bool {
    for _ in 0..<400 {
        if try condition() { return true }
        try await Task.sleep(for: .milliseconds(25))
    }
    return false
}
