import DocPipeline
import Foundation
import Importing
import Testing

/// Files that programs saved: those gathered beside the checkout, and what a test types.
enum SavedFiles {
    /// The suites beside this checkout.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/testdata")

    /// Whether tests that need them should run: they are there, or their absence must be loud
    /// because this is CI.
    static let areExpected =
        FileManager.default.fileExists(atPath: root.path)
        || ProcessInfo.processInfo.environment["CI"] == "true"

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    /// The files of a folder that end so, sorted.
    static func names(in folder: String, endingIn suffix: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
    }
}

extension Trait where Self == ConditionTrait {
    /// Runs a test when the gathered files are there; in CI it runs regardless, and fails loudly.
    static var needsSavedFiles: Self {
        .enabled(if: SavedFiles.areExpected, "the shared test data is not beside this checkout")
    }
}

extension String {
    /// The words of a text: letters and digits, whatever stands between.
    var wordsOfText: [String] {
        split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
}
