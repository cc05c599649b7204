import Foundation
import Testing

/// The suites that nobody here wrote; they stand beside the checkout and are read where they are.
enum SharedTestData {
    /// The root of this checkout.
    static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The folder with one folder for each suite.
    static let root = checkout.deletingLastPathComponent().appending(path: "shared/testdata")

    /// Whether tests that need the suites should run: they are there, or their absence must be
    /// loud because this is CI.
    static let isExpected =
        FileManager.default.fileExists(atPath: root.path)
        || ProcessInfo.processInfo.environment["CI"] == "true"

    /// The bytes of one file of a suite.
    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    /// The files below a folder of a suite that end in `suffix`, sorted, relative to the folder.
    static func files(under folder: String, endingIn suffix: String) throws -> [String] {
        let base = root.appending(path: folder)
        let enumerator = FileManager.default.enumerator(atPath: base.path)
        var paths: [String] = []
        while let path = enumerator?.nextObject() as? String {
            if path.hasSuffix(suffix) { paths.append(path) }
        }
        return paths.sorted()
    }
}

extension Trait where Self == ConditionTrait {
    /// Runs a test when the shared suites are there; in CI it runs regardless, and fails loudly.
    static var needsSharedTestData: Self {
        .enabled(if: SharedTestData.isExpected, "the shared test data is not beside this checkout")
    }
}
