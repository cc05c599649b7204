import DocPipeline
import Testing

@Suite("References to records")
struct BrokenReferenceTests {
    /// Two meetings of a series: the first has an action and a decision, the second what is given.
    private func findings(_ body: String, front: String = "") async throws -> [String] {
        func minutes(_ number: Int, _ date: String, _ front: String, _ body: String) -> String {
            """
            ---
            kind: minutes
            series: informal
            number: \(number)
            date: \(date)
            \(front)
            ---
            ## Welcome

            \(body)
            """
        }
        let files = InMemoryFiles([
            "docgen.yaml": Workshop.settings,
            "minutes/1.md": minutes(
                7, "2020-01-15", "",
                "ACTION: Bo to call by 2020-02-01\n\nDECISION: The fee stays."),
            "minutes/2.md": minutes(8, "2020-08-31", front, body),
        ])
        let preparation = Compiler.prepare(
            resources: .program, files: files, options: BuildOptions())
        let compiler = try #require(preparation.compiler)
        var found: [String] = []
        try await WorkspaceCheck(compiler: compiler, sources: ["minutes/2.md"]).run(width: 1) {
            result in
            for diagnostic in result.diagnostics where diagnostic.rule.code == "DG502" {
                #expect(diagnostic.severity == .warning)
                let range = try #require(diagnostic.range)
                let place = result.sources[range.file].position(at: range.lowerBound)
                found.append("\(place.line):\(place.column) \(diagnostic.message)")
            }
        }
        return found
    }

    private func action(closing identifier: String) -> String {
        "```action\nowner: Bo\ntext: Call.\ndue: 2020-09-01\ncloses: \(identifier)\n```"
    }

    @Test func anActionThatIsThereCanBeClosed() async throws {
        #expect(try await findings(action(closing: "2020-01-15/A1")) == [])
    }

    @Test(arguments: [
        ("2020-01-15/A2", "there is no record “A2” in minutes/1.md"),
        ("2020-01-15/D1", "“2020-01-15/D1” is no action"),
        ("7/A1", "“7/A1” is how “2020-01-15/A1” is printed, and not what it is"),
        ("2020-01-51/A1", "there is no action “2020-01-51/A1”; did you mean “2020-01-15/A1”?"),
    ])
    func anActionThatIsNotThereCannot(_ identifier: String, _ message: String) async throws {
        #expect(try await findings(action(closing: identifier)) == ["14:9 \(message)"])
    }

    @Test(arguments: [
        ("As agreed in 2020-01-15/D1 and 7/D1.", []),
        ("As agreed in 2020-01-15/D4.", ["10:14 there is no record “D4” in minutes/1.md"]),
        ("As agreed (see 7/D4).", ["10:16 there is no record “D4” in minutes/1.md"]),
        ("DECISION: As in 2020-08-31/D2.", ["10:17 there is no record “D2” in minutes/2.md"]),
        ("As agreed in 2019-01-15/D4, A/75/D4, https://a.example/7/D4 and 7/Draft.", []),
    ])
    func whatTheTextNamesIsThere(_ body: String, _ expected: [String]) async throws {
        #expect(try await findings(body) == expected)
    }

    @Test func whatADecisionRestsOnIsThere() async throws {
        let body = """
            ```decision
            text: The fee stays.
            references: [2020-01-15/D1, 2020-01-15/D3, A/RES/74/170, 7/D9]
            ```
            """
        #expect(
            try await findings(body) == [
                "12:29 there is no record “D3” in minutes/1.md",
                "12:58 there is no record “D9” in minutes/1.md",
            ])
    }

    @Test(arguments: [
        ("2020-01-15", nil), ("Board meeting", nil), ("2020-12-01", nil),
        ("2020_01_15", "2020-01-15"), ("informal/7", "2020-01-15"),
    ])
    func theMeetingThatApprovedIsThere(_ typed: String, _ meant: String?) async throws {
        let date = typed == "2020-12-01" ? "2020-12-01" : "2020-01-15"
        let found = try await findings(
            "Nothing.", front: "approved: {meeting: \(typed), date: \(date)}")
        #expect(
            found
                == (meant.map {
                    ["6:21 no minutes have the identifier “\(typed)”; did you mean “\($0)”?"]
                } ?? []))
    }
}
