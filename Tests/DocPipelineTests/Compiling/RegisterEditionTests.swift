import Testing

@testable import DocPipeline

/// What a public edition leaves out is in no register and in no calendar made for everybody.
@Suite("Editions of registers and of the calendar")
struct RegisterEditionTests {
    private static let settings = """
        kind: workspace
        organisation: {id: society, name: Society for Good Minutes}
        defaults: {timezone: Europe/Vienna}
        series:
          - id: board
            title: "{ordinal} Board Meeting"
            join: {link: "https://example.org/zebra", passcode: zebra7, confidential: true}
        """

    /// Every word that only the internal edition may have holds “zebra”.
    private static let files = [
        "docgen.yaml": settings,
        "minutes/1.md": """
        ---
        kind: minutes
        series: board
        number: 1
        date: 2024-03-12
        agenda: [Accounts, {title: zebra salary, confidential: true}]
        ---

        ## Accounts

        ::: confidential
        DECISION: The zebra grant is returned.

        ACTION: Vera Moser to pay the zebra grant by 2024-04-01
        :::

        DECISION: The accounts are approved.

        ACTION: Vera Moser to publish the accounts by 2024-04-02

        ## zebra salary

        ACTION: Paul Lindner to raise the zebra salary by 2024-05-01
        """,
        "minutes/2.md": """
        ---
        kind: minutes
        title: Talk
        date: 2024-04-12
        rule: chatham-house
        attendance: {present: [Zebra Person, Other Zebra]}
        agenda: [{title: Prisons, speaker: Zebra Person}]
        ---

        ## Prisons

        ACTION: Zebra Person to write the paper by 2024-06-01

        ::: confidential
        ACTION 2024-03-12/A2: done on 2024-04-11, on the zebra page
        :::
        """,
        "minutes/3.md": """
        ---
        kind: minutes
        series: board
        number: 2
        date: 2024-06-12
        status: planned
        agenda: [Accounts, {title: zebra salary, confidential: true}]
        ---
        """,
    ]

    private func compiled(_ files: [String: String] = files) async throws -> (Compiler, Register) {
        let preparation = Compiler.prepare(
            resources: .program, files: InMemoryFiles(files), options: BuildOptions())
        let compiler = try #require(preparation.compiler)
        let reading = RegisterReading(compiler: compiler, sources: compiler.sourcePaths())
        let register = try await reading.run(width: 2) { compilation in
            #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        }
        return (compiler, register)
    }

    private func register(
        _ kind: RegisterKind, _ edition: Edition?, as format: RegisterFormat
    ) async throws -> String {
        let (compiler, register) = try await compiled()
        let day = try #require(CalendarDate("2024-05-15"))
        let output = compiler.register(
            kind, from: register, RegisterFilter(asOf: day), edition: edition)
        let bytes = try output.rendered(as: format)
        guard format == .docx else { return String(decoding: bytes, as: UTF8.self) }
        return try WordPackage(bytes).parts.map { String(decoding: $0.bytes, as: UTF8.self) }
            .joined()
    }

    @Test("Nothing confidential is in a public register", arguments: RegisterKind.allCases)
    func registers(_ kind: RegisterKind) async throws {
        for format in RegisterFormat.allCases {
            let text = try await register(kind, .public, as: format)
            #expect(!text.lowercased().contains("zebra"), "\(kind) \(format)")
            #expect(!text.contains("Internal edition"))
        }
    }

    @Test func numbersAreTheSameInBoth() async throws {
        let open = try await register(.decisions, .public, as: .csv)
        #expect(open.contains("2024-03-12/D2,1/D2"))
        #expect(!open.contains("D1"))
        let all = try await register(.decisions, .internal, as: .csv)
        #expect(all.contains("2024-03-12/D1,1/D1") && all.contains("The zebra grant is returned."))
        #expect(all.contains("2024-03-12/D2,1/D2"))
    }

    @Test func theInternalOneSaysSoOnEveryPage() async throws {
        #expect(try await register(.actions, .internal, as: .docx).contains("Internal edition"))
        #expect(try await register(.actions, .internal, as: .json).contains("\"internal\""))
    }

    @Test("What became of an action is what the edition itself says")
    func states() async throws {
        #expect(try await register(.actions, .public, as: .csv).contains("2024-04-02,open,yes"))
        #expect(try await register(.actions, .internal, as: .csv).contains("2024-04-02,done,no"))
    }

    @Test func theCalendarIsForEverybodyUnlessToldOtherwise() async throws {
        let (compiler, register) = try await compiled()
        var selection = CalendarSelection(on: try #require(CalendarDate("2024-05-15")))
        func calendar() throws -> String {
            String(
                decoding: try #require(compiler.calendar(from: register, selection)), as: UTF8.self
            ).replacing("\r\n ", with: "")
        }
        let open = try calendar()
        #expect(!open.lowercased().contains("zebra"))
        #expect(open.contains("Publish the accounts") && open.contains("meeting-2024-03-12@"))
        selection.edition = .internal
        let all = try calendar()
        for words in ["zebra grant", "raise the zebra salary", "zebra salary", "Zebra Person"] {
            #expect(all.lowercased().contains(words.lowercased()))
        }
        // How to join is told of the meeting to come alone.
        #expect(all.ranges(of: "Passcode: zebra7").count == 1)
    }
}
