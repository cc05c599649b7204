import Testing

@testable import DocPipeline

@Suite struct JSONReaderTests {
    /// Reads a text that is one value.
    private func read(_ text: String) throws -> LocatedValue {
        try #require(readJSON(Array(text.utf8)).value)
    }

    /// The text that a range covers.
    private func text(_ range: SourceRange?, in source: String) -> String {
        guard let range else { return "" }
        return SourceFile(path: "x.json", text: source).text(range.lowerBound, range.upperBound)
    }

    @Test(arguments: [
        ("null", "null"), (" true ", "true"), ("-0", "0"), ("12", "12"), ("1.50", "1.5"),
        ("1e3", "1000"), ("9223372036854775807", "9223372036854775807"),
        ("-9223372036854775808", "-9223372036854775808"), (#""a\u00e9\n""#, "aé\n"),
        (#""\ud83d\ude00 \/ \\""#, "😀 / \\"), ("\u{FEFF}1", "1"),
    ])
    func readsScalars(source: String, typed: String) throws {
        #expect(try read(source).typed == typed)
    }

    @Test func keepsWhereEachKeyAndValueStands() throws {
        let source = "{ \"name\": \"Åse\",\n  \"n\": [1, {\"x\": null}] }"
        let value = try read(source)
        #expect(text(value.range, in: source) == source)
        #expect(text(value.member("name")?.keyRange, in: source) == "\"name\"")
        #expect(text(value["name"]?.range, in: source) == "\"Åse\"")
        #expect(text(value["n"]?.array?.last?.range, in: source) == "{\"x\": null}")
    }

    @Test(arguments: [
        (#"{"a" 1}"#, "1", "after the key"), (#"{a: 1}"#, "a", "where a key should stand"),
        (#"{"a": 1,}"#, "}", "where a key should stand"), ("[1 2]", "2", "in a list"),
        ("[1,]", "]", "where a value should stand"), ("[1] x", "x", "after the end"),
        ("NaN", "NaN", "is not a JSON value"), ("'a'", "'", "where a value should stand"),
        ("01", "01", "is not a number"), ("1.", "1.", "is not a number"),
        ("1e400", "1e400", "too large"), (#""a"#, "\"", "never closed"),
        ("\"a\tb\"", "\t", "control character"), ("\"a\nb\"", "\n", "line's end"),
        (#""\q""#, #"\q"#, "not an escape"), (#""\ud800""#, #"\ud800"#, "surrogate"),
        (#""\udc00\ud800""#, #"\udc00"#, "surrogate"), ("", "", "ends where a value"),
        ("{\"a\": ", "", "ends where a value"), ("[é]", "é", "where a value should stand"),
    ])
    func saysWhereASyntaxErrorIs(source: String, place: String, message: String) throws {
        let result = readJSON(Array(source.utf8))
        let diagnostic = try #require(result.diagnostics.first)
        #expect(result.value == nil)
        #expect(diagnostic.rule == .jsonSyntax)
        #expect(text(diagnostic.range, in: source) == place)
        #expect(diagnostic.message.contains(message), "\(diagnostic.message)")
        #expect(!diagnostic.notes.isEmpty, "it also says what to type")
    }

    @Test func reportsDuplicateKeysWithBothPlaces() throws {
        let source = #"{"title": "a", "title": "b"}"#
        let result = readJSON(Array(source.utf8))
        let diagnostic = try #require(result.diagnostics.first)
        #expect(diagnostic.rule == .duplicateKey)
        #expect(diagnostic.range?.lowerBound == 15)
        #expect(diagnostic.notes.first?.range?.lowerBound == 1)
        #expect(result.value?["title"]?.string == "a")
    }

    @Test func findsADuplicateAmongManyKeys() {
        let keys = (0..<50_000).map { "\"k\($0)\":1" } + ["\"k49999\":2"]
        let result = readJSON(Array(("{" + keys.joined(separator: ",") + "}").utf8))
        #expect(result.diagnostics.map(\.rule) == [.duplicateKey])
    }

    @Test func acceptsTwoHundredLevelsAndNoMore() {
        let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        #expect(readJSON(Array(deep.utf8)).value != nil)
        #expect(readJSON(Array("[\(deep)]".utf8)).value == nil)
    }

    @Test(
        .needsSharedTestData,
        arguments: [
            ("deep", true), ("duplicate-name", true), ("lone-surrogate", true), ("nan", true),
            ("trailing", true), ("big-number", true), ("bom", false),
        ])
    func refusesHostileTexts(name: String, isRefused: Bool) throws {
        let bytes = try SharedTestData.bytes("hostile/json/\(name).json")
        #expect(readJSON(bytes).diagnostics.hasErrors == isRefused)
    }
}
