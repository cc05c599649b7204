import Archiving
import Foundation
import Testing

/// The bags of the Library of Congress's conformance suite, each with the verdict it must get.
@Suite("The BagIt conformance suite")
struct ConformanceSuiteTests {
    struct Expectation: Decodable, CustomTestStringConvertible {
        var bag: String
        var verdict: String

        enum CodingKeys: String, CodingKey {
            case bag
            case verdict = "expect_on_linux"
        }

        var testDescription: String { bag }
    }

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/testdata/bagit-conformance-suite")

    static let expectations: [Expectation] = {
        let data = try? Data(contentsOf: root.appending(path: "expectations-linux.json"))
        return data.flatMap { try? JSONDecoder().decode([Expectation].self, from: $0) } ?? []
    }()

    @Test(
        .enabled(
            if: !expectations.isEmpty || ProcessInfo.processInfo.environment["CI"] == "true",
            "the shared test data is not beside this checkout"))
    func isThere() {
        #expect(Self.expectations.count == 60)
    }

    @Test(arguments: expectations.filter { $0.verdict != "skip-on-linux" })
    func getsItsVerdict(expectation: Expectation) async throws {
        let folder = try Folder(Self.root.appending(path: expectation.bag).path)
        let bag = try await BagInspection(
            folder, name: expectation.bag, measures: BagInspection.Measures())
        #expect(
            bag.verdict.rawValue == expectation.verdict,
            "\(bag.findings.map { "\($0.path ?? ""): \($0.message)" })")
    }
}
