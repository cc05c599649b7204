import Testing

@testable import DocPipeline

@Suite struct PatternTests {
    @Test(arguments: [
        ("^x-", "x-note", true), ("^x-", "note", false), ("^abc$", "abc", true),
        ("^abc$", "abc\n", false), ("b", "abc", true), ("", "", true), ("^$", "a", false),
        ("^[a-z][a-z0-9-]*$", "item-3", true), ("^[a-z][a-z0-9-]*$", "3-item", false),
        ("^([01][0-9]|2[0-3]):[0-5][0-9]$", "15:30", true),
        ("^([01][0-9]|2[0-3]):[0-5][0-9]$", "25:30", false),
        ("^a{2,3}$", "aa", true), ("^a{2,3}$", "aaaa", false), ("^a{0}$", "", true),
        ("^(?:ab|c)+?$", "abcab", true), ("^[^é]$", "e", true), ("^[^é]$", "é", false),
        (#"\bto\b"#, "go to it", true), (#"\bto\b"#, "tomato", false), ("^.$", "😀", true),
        ("^.$", "\n", false), (#"^\u{1F600}$"#, "😀", true), (#"^\ud83d\ude00$"#, "😀", true),
        (#"^\p{Lu}\p{L}+$"#, "Åse", true), (#"^\P{L}$"#, "a", false), (#"[\d\-]"#, "a-b", true),
        (#"^[\w-]+$"#, "a-b", true), (#"^(?=.*\d)[a-z\d]+$"#, "ab1", true),
        (#"^(?=.*\d)[a-z\d]+$"#, "abc", false), ("^(?!x-)[a-z-]+$", "x-a", false),
        (#"(?<=\$)\d+"#, "for $12", true), (#"(?<!\$)\b\d+"#, "$12", false),
        ("^(a|b|)$", "", true), ("^(a*)*$", "aaa", true), ("(?<year>[0-9]{4})", "in 2020", true),
    ])
    func matchesAsECMAScriptDoes(pattern: String, text: String, matches: Bool) throws {
        #expect(try RegularExpression(pattern).occurs(in: text) == matches)
    }

    @Test(arguments: [
        "(", ")", "a**", "[a", "a{", "a{2", "a{3,2}", "]", "}", #"\"#, #"\q"#, #"\_"#, "*a",
        #"\u{110000}"#, #"\xg0"#, "[b-a]", #"[\d-z]"#, #"\p{"#, "(?a)", "(?<>a)", #"\c1"#, #"\01"#,
    ])
    func refusesWhatIsNoPattern(pattern: String) {
        #expect(throws: PatternError.self) { try RegularExpression(pattern) }
        #expect(!RegularExpression.isWellFormed(pattern))
    }

    @Test(arguments: [#"(a)\1"#, #"(?<n>a)\k<n>"#, #"\p{Script=Greek}"#])
    func refusesWhatItCannotMatchAlthoughItIsWellFormed(pattern: String) {
        #expect(throws: PatternError.self) { try RegularExpression(pattern) }
        #expect(RegularExpression.isWellFormed(pattern))
    }

    @Test(
        .timeLimit(.minutes(20)),
        arguments: ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(.*)*b", "^(([a-z])+.)+[A-Z]([a-z])+$"])
    func isNotSlowedDownByCatastrophicPatterns(pattern: String) throws {
        let text = String(repeating: "a", count: 2_000) + "!"
        #expect(try RegularExpression(pattern).occurs(in: text) == false)
    }

    @Test(.timeLimit(.minutes(20)))
    func givesUpRatherThanTakeLong() throws {
        let pattern = try RegularExpression("(?=a*b)")
        #expect(pattern.occurs(in: String(repeating: "a", count: 100_000)) == nil)
    }

    @Test(arguments: ["a{10000}{10000}", "(((a{100}){100}){100}){100}", "a{2147483647}"])
    func refusesRepetitionsThatMultiply(pattern: String) {
        #expect(throws: PatternError.self) { try RegularExpression(pattern) }
    }

    @Test func refusesDeepNesting() {
        let deep = String(repeating: "(", count: 5_000) + String(repeating: ")", count: 5_000)
        #expect(throws: PatternError.self) { try RegularExpression(deep) }
    }
}
