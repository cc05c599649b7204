import Testing

@testable import DocPipeline

@Suite struct YAMLReaderTests {
    // MARK: Scalars

    @Test(arguments: [
        "NO", "no", "yes", "on", "y", "15:30", "12:30:45", "2020-08-31", "2024-02-30", "1_000",
        "0b11", "1.2.3", "+", "-.", "1e", "0o8", "0xG", "0x", ".inf", "-.INF", ".nan", "1e400",
        "1e-400", "nULL", "tRUE", "0x1p3", "infinity", "e3", "1 000", "0xFFFFFFFFFFFFFFFFFF",
    ])
    func keepsAsTextWhatTheCoreSchemaDoesNotResolve(typed: String) throws {
        #expect(try value("key: \(typed)")["key"]?.string == typed)
    }

    @Test(arguments: [
        ("12", 12), ("-12", -12), ("+12", 12), ("0", 0), ("-0", 0), ("010", 10), ("0o10", 8),
        ("0x1F", 31), ("0123456789", 123_456_789), ("9223372036854775807", Int.max),
    ])
    func readsWholeNumbers(typed: String, number: Int) throws {
        guard case .number(.integer(number))? = try value("key: \(typed)")["key"]?.content else {
            Issue.record("\(typed) is not \(number)")
            return
        }
    }

    @Test(arguments: [
        ("1.10", 1.1), (".5", 0.5), ("5.", 5), ("1e3", 1000), ("-1.5E-2", -0.015), ("0.0", 0),
        ("99999999999999999999999999", 1e26),
    ])
    func readsNumbersWithAFraction(typed: String, number: Double) throws {
        guard case .number(.double(number))? = try value("key: \(typed)")["key"]?.content else {
            Issue.record("\(typed) is not \(number)")
            return
        }
    }

    @Test(arguments: ["", "~", "null", "Null", "NULL"])
    func readsNull(typed: String) throws {
        guard case .null? = try value("key: \(typed)")["key"]?.content else {
            Issue.record("\(typed) is not null")
            return
        }
    }

    @Test(arguments: [
        ("true", true), ("True", true), ("TRUE", true), ("false", false), ("FALSE", false),
    ])
    func readsTruthValues(typed: String, flag: Bool) throws {
        #expect(try value("key: \(typed)")["key"]?.bool == flag)
    }

    @Test(arguments: [
        ("'true'", "true"), ("\"12\"", "12"), ("'it''s'", "it's"), ("\"a\\tb\\u00e9\"", "a\tbé"),
        ("!!str 12", "12"), ("! 12", "12"), ("|\n  a\n  b\n", "a\nb\n"), (">-\n  a\n  b\n", "a b"),
        ("a\n  b", "a b"),
    ])
    func keepsQuotedAndBlockScalarsAsText(typed: String, text: String) throws {
        #expect(try value("key: \(typed)")["key"]?.string == text)
    }

    @Test(arguments: [
        "1.10", "0123456789", "12:30:45", "NO", "2024-02-30", "'x'", "~", "[a, {b: c}]",
    ])
    func givesBackWhatWasTypedByItsRange(typed: String) throws {
        let file = SourceFile(path: "x.yaml", text: "first: é\nkey: \(typed)  # comment\n")
        let found = try #require(readYAML(file).value?["key"])
        #expect(file.text(found.range.lowerBound, found.range.upperBound) == typed)
    }

    // MARK: Places

    @Test(arguments: [
        ("a: «x»\n", "plain"), ("é: «ü»\n", "accents"), ("e\u{301}: «x»\n", "a combining mark"),
        ("🇦🇹: '👩‍👩‍👧'\r\nb: «\"x\"»\r\n", "an emoji and CR LF"), ("a: 1\rb: «x»\r", "CR alone"),
        ("\u{FEFF}a: «x»\n", "a byte order mark"), ("a: &n !!str «x»\n", "anchor and tag"),
        ("a: &n # why\n  «b: c»\n\n# end\n", "a mapping with an anchor"),
        ("a: !!seq\n- x\nb:\n«- 1\n- 2»\n\n\nc: 3\n", "an indentless list"),
        ("a: «|\n  x\n  y»\n\n\nb: 1\n", "a block of text"),
        ("a: [«b: c»]\n", "a pair in brackets"),
        ("a: «[x,\n  y]» # z\n", "brackets over lines"), ("- «- a\n  - b»\n- c\n", "nested lists"),
        ("a:«»\nb: 1\n", "nothing"),
    ])
    func knowsThePlaceOfEveryValue(marked: String, what: Comment) throws {
        let (text, expected) = try Self.unmark(marked)
        let read = readYAML(SourceFile(path: "x.yaml", text: text))
        #expect(read.diagnostics.isEmpty)
        let root = try #require(read.value)
        #expect(Self.ranges(in: root).contains(expected), what)
    }

    @Test func readsOnlyTheRangeAskedFor() throws {
        let file = SourceFile(path: "x.md", text: "---\nä: b\n---\nText: more: [\n")
        let read = readYAML(file, range: 4..<10)
        #expect(read.diagnostics.isEmpty)
        #expect(read.value?["ä"]?.range == SourceRange(file: .main, 8, 9))
    }

    @Test func placesAFencedBlockInItsMarkdown() throws {
        let markdown = "- Item\r\n\r\n  ```decision\r\n  text: é\r\n  votes: {for: x}\r\n  ```\r\n"
        let file = SourceFile(path: "x.md", text: markdown)
        let read = readYAML(fenced: "text: é\nvotes: {for: x}\n", firstLine: 4, of: file)
        let text = try #require(read.value?["text"]?.range)
        let votes = try #require(read.value?["votes"]?["for"]?.range)
        #expect(file.position(at: text.lowerBound) == SourceFile.Position(line: 4, column: 9))
        #expect(file.position(at: votes.lowerBound) == SourceFile.Position(line: 5, column: 16))
    }

    // MARK: Keys

    @Test func reportsEveryDuplicateKeyWithBothPlaces() throws {
        let text = "a: 1\nb: {c: 1, 'c': 2}\na: 2\na: 3\n"
        let read = readYAML(SourceFile(path: "x.yaml", text: text))
        #expect(read.diagnostics.map(\.rule) == [.duplicateKey, .duplicateKey, .duplicateKey])
        #expect(read.diagnostics.map { $0.range?.lowerBound } == [15, 23, 28])
        #expect(read.diagnostics.map { $0.notes.first?.range?.lowerBound } == [9, 0, 0])
        #expect(read.value?["a"]?.integer == 1, "the first one is kept")
    }

    @Test func findsDuplicatesAmongManyKeys() {
        let keys = (0..<5000).map { "key\($0): 1" } + ["key17: 2", "key4999: 2"]
        let read = readYAML(SourceFile(path: "x.yaml", text: keys.joined(separator: "\n")))
        #expect(read.value?.object?.count == 5000)
        #expect(
            read.diagnostics.map(\.message) == [
                "“key17” is written twice", "“key4999” is written twice",
            ])
    }

    @Test(arguments: ["[a]: b", "{a: b}: c", "? - a\n: b", "a: &x [1]\n*x : b"])
    func refusesKeysThatAreNotText(text: String) {
        #expect(rules(text) == [.yamlKey])
    }

    @Test func keepsKeysAsTyped() throws {
        let keys = try value(
            "1.0: a\nNO: b\n'x y': c\ntrue: d\n&k e: f\n*k : g\n~: h\n",
            allowing: [.duplicateKey]
        ).object?.map(\.key)
        #expect(keys == ["1.0", "NO", "x y", "true", "e", "~"])
    }

    @Test func refusesMergeKeys() {
        #expect(rules("a: &a {b: 1}\nc: {<<: *a}\n") == [.yamlKey])
        #expect(rules("'<<': text\n").isEmpty)
    }

    // MARK: Aliases, tags, documents, depth

    @Test func repeatsWhatAnAliasNames() throws {
        let read = try value("a: &a [1, 2]\nb: *a\nc: &a x\nd: *a\n")
        #expect(read["b"]?.array?.map(\.integer) == [1, 2])
        #expect(read["d"]?.string == "x")
    }

    @Test(arguments: ["a: *b", "a: *a\nb: &a 1", "&a [*a]", "&a {b: [*a]}", "a: &a {b: *a}"])
    func refusesAliasesToNothingAndToThemselves(text: String) {
        #expect(rules(text) == [.yamlAlias])
    }

    @Test func refusesAliasesThatRepeatTooMuch() {
        var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            lines.append("a\(level): &a\(level) [\(aliases)]")
        }
        #expect(rules(lines.joined(separator: "\n")) == [.yamlAlias])
    }

    @Test(arguments: [
        "!!python/object:os.system x", "!local x", "!!set {a}", "!!int abc", "!!bool yes",
        "!!seq {a: b}", "!!map [a]", "!!null x", "!!float .inf", "!!binary aGk=",
    ])
    func refusesTagsThatAreUnknownOrDoNotFit(text: String) {
        #expect(rules("a: \(text)") == [.yamlTag])
    }

    @Test func obeysCoreTags() throws {
        let read = try value(
            "a: !!int \"12\"\nb: !!float 1\nc: !!bool 'true'\nd: !!null ''\ne: !!seq []")
        #expect(read["a"]?.integer == 12)
        guard case .number(.double(1))? = read["b"]?.content, case .null? = read["d"]?.content
        else {
            Issue.record("a tag was not obeyed")
            return
        }
        #expect(read["c"]?.bool == true)
    }

    @Test(arguments: ["a: 1\n---\nb: 2\n", "---\na\n---\n", "a\n...\n---\nb\n"])
    func refusesASecondDocument(text: String) {
        #expect(rules(text) == [.yamlSeveralDocuments])
    }

    @Test(arguments: ["", "# nothing\n", "\n\n", "---\n", "---\n...\n", "\u{FEFF}"])
    func refusesNothingUnlessItIsAllowed(text: String) {
        #expect(rules(text) == [.yamlEmpty])
        let read = readYAML(SourceFile(path: "x", text: text), whenEmpty: .emptyObject)
        #expect(read.value?.object?.isEmpty == true)
        #expect(read.diagnostics.isEmpty)
    }

    @Test func countsHowDeepThingsStand() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(rules(nested(100)).isEmpty)
        #expect(rules(nested(101)) == [.yamlTooDeep])
        #expect(rules(String(repeating: "- ", count: 50_000) + "x") == [.yamlTooDeep])
    }

    @Test(arguments: ["\"a\\x01\"", "\"\\0\"", "\"\\uFFFE\"", "\"\\e\""])
    func refusesEscapesForCharactersThatNoDocumentCanHold(text: String) {
        #expect(rules("a: \(text)") == [.controlCharacter])
    }

    // MARK: -

    private func rules(_ text: String) -> [Diagnostic.Rule] {
        readYAML(SourceFile(path: "x.yaml", text: text)).diagnostics.map(\.rule)
    }

    private func value(
        _ text: String, allowing rules: [Diagnostic.Rule] = []
    ) throws -> LocatedValue {
        let read = readYAML(SourceFile(path: "x.yaml", text: text))
        #expect(read.diagnostics.filter { !rules.contains($0.rule) }.isEmpty)
        return try #require(read.value)
    }

    /// A text without the marks «», and the range that stood between them.
    private static func unmark(_ marked: String) throws -> (String, SourceRange) {
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
        try #require(parts.count == 3)
        let start = parts[0].utf8.count
        return (parts.joined(), SourceRange(file: .main, start, start + parts[1].utf8.count))
    }

    private static func ranges(in value: LocatedValue) -> [SourceRange] {
        let inner = (value.array ?? []) + (value.object ?? []).map(\.value)
        return [value.range] + inner.flatMap(ranges)
    }
}
