import Foundation
import Testing

@testable import DocPipeline

/// The YAML test suite (https://github.com/yaml/yaml-test-suite), in place.
@Suite(.needsSharedTestData, .timeLimit(.minutes(20)))
struct YAMLSuiteTests {
    @Test func refusesEverythingThatTheSuiteRefuses() throws {
        for testCase in try YAMLSuiteCase.all() where testCase.isError {
            #expect(testCase.read().hasErrors, "\(testCase.id): \(testCase.name)")
        }
    }

    @Test func readsTheValuesOfTheSuite() throws {
        let refused = Set(YAMLSuiteRefusal.all.flatMap(\.cases))
        for testCase in try YAMLSuiteCase.all() where !testCase.isError {
            if refused.contains(testCase.id) { continue }
            let read = testCase.read()
            #expect(read.diagnostics.isEmpty, "\(testCase.id): \(testCase.name)")
            let value = try #require(read.value, "\(testCase.id)")
            guard let json = testCase.json else { continue }
            let expected = try JSONSerialization.jsonObject(
                with: Data(json.utf8), options: .fragmentsAllowed)
            #expect(value.foundation == expected as? NSObject, "\(testCase.id): \(testCase.name)")
        }
    }

    @Test(arguments: YAMLSuiteRefusal.all)
    func refusesWhatASubsetNeedNotRead(refusal: YAMLSuiteRefusal) throws {
        let cases = try YAMLSuiteCase.all()
        for id in refusal.cases {
            let testCase = try #require(cases.first { $0.id == id }, "\(id) is not in the suite")
            #expect(!testCase.isError, "\(id) must be refused by anyone and needs no reason")
            let codes = testCase.read().diagnostics.map(\.rule)
            #expect(codes.contains(refusal.rule), "\(id): \(refusal.reason)")
        }
    }

    @Test func holdsAsManyCasesAsWereCounted() throws {
        let cases = try YAMLSuiteCase.all()
        #expect(cases.count == 402)
        #expect(cases.filter(\.isError).count == 94)
    }
}

/// Valid cases of the suite that docgen refuses, for one reason.
struct YAMLSuiteRefusal: Sendable, CustomTestStringConvertible {
    var reason: String
    var rule: Diagnostic.Rule
    var cases: [String]

    var testDescription: String { reason }

    init(_ reason: String, _ rule: Diagnostic.Rule, _ cases: String) {
        self.reason = reason
        self.rule = rule
        self.cases = cases.split(separator: " ").map(String.init)
    }

    static let all: [YAMLSuiteRefusal] = [
        // What docgen's sources do not have.
        YAMLSuiteRefusal(
            "tags beyond the core schema", .yamlTag,
            "2XXW 565N 6CK3 7FWL C4HZ CC74 CUP7 J7PZ M5C3 P76L UGM3 Z67P Z9M4"),
        YAMLSuiteRefusal(
            "several documents", .yamlSeveralDocuments,
            "35KP 5TYM 6WLZ 6XDY 6ZKB 9DXL 9KAX 9WXW JHB9 KSS4 L383 PUW8 RZT7 U9NS"),
        YAMLSuiteRefusal(
            "several documents, the second without a marker", .yamlSyntax, "7Z25 M7A3"),
        YAMLSuiteRefusal(
            "keys that are lists or mappings", .yamlKey,
            "4FJ6 6BFJ 6PBE 9MMW KK5P LX3P M2N8/01 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D"),
        YAMLSuiteRefusal(
            "nothing but comments and markers", .yamlEmpty,
            "8G76 98YD AVM7 DK95/07 MUS6/02 MUS6/03 MUS6/04"),
        YAMLSuiteRefusal(
            "an end marker without a document", .yamlSyntax, "HWV9 QT73"),
        YAMLSuiteRefusal(
            "an escape for a character that no document can hold", .controlCharacter, "G4RS"),
        // What libyaml does not read.
        YAMLSuiteRefusal(
            "directives that are reserved, or of YAML 1.3", .yamlSyntax,
            "2LFX 6LVF BEC7 MUS6/05 MUS6/06"),
        YAMLSuiteRefusal(
            "a line of text that begins with %", .yamlSyntax, "UT92 W4TN"),
        YAMLSuiteRefusal(
            "empty keys without a question mark", .yamlSyntax,
            "2JQS 4ABK 6M2F CFD4 FRK4 M2N8/00 NHX8 NKF9 S3PD SM9W/01 UKK6/00"),
        YAMLSuiteRefusal(
            "text that begins with a colon, or a question mark within brackets", .yamlSyntax,
            "58MP 5T43 652Z DBG4 HM87/00 HM87/01 UKK6/01"),
        YAMLSuiteRefusal(
            "a key in braces whose colon stands on a later line", .yamlSyntax,
            "4MUZ/00 4MUZ/01 4MUZ/02 5MUD 9SA2 K3WX NJ66 VJP3/01"),
        YAMLSuiteRefusal(
            "anchors with other characters than letters, digits, - and _", .yamlSyntax,
            "2SXE 8XYN W5VH Y2GN"),
        YAMLSuiteRefusal(
            "tabs between words, or before text", .yamlSyntax,
            "6BCT 6CA3 96NN/00 96NN/01 A2M4 DK95/00 DK95/03 DK95/04 Q5MG R4YG Y79Y/001 Y79Y/010"),
        YAMLSuiteRefusal(
            "a block of text without indentation", .yamlSyntax, "DK3J FP8R"),
    ]
}

private struct YAMLSuiteCase {
    var id: String
    var name: String
    var yaml: String
    var json: String?
    var isError: Bool

    func read() -> Diagnosed<LocatedValue?> { readYAML(SourceFile(path: id, text: yaml)) }

    static func all() throws -> [YAMLSuiteCase] {
        let bytes = try SharedTestData.bytes("yaml-test-suite/cases.json")
        let cases = try #require(
            try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
        return try cases.map { fields in
            YAMLSuiteCase(
                id: try #require(fields["id"] as? String),
                name: try #require(fields["name"] as? String),
                yaml: try #require(fields["yaml"] as? String),
                json: fields["json"] as? String,
                isError: try #require(fields["error"] as? Bool))
        }
    }
}

extension LocatedValue {
    /// The value as Foundation's JSON has it, for comparison.
    fileprivate var foundation: NSObject {
        switch content {
        case .null: NSNull()
        case .bool(let flag): NSNumber(value: flag)
        case .number(.integer(let value)): NSNumber(value: value)
        case .number(.double(let value)): NSNumber(value: value)
        case .string(let text): text as NSString
        case .array(let items): items.map(\.foundation) as NSArray
        case .object(let members):
            Dictionary(
                members.map { ($0.key, $0.value.foundation) },
                uniquingKeysWith: { first, _ in first }
            ) as NSDictionary
        }
    }
}
