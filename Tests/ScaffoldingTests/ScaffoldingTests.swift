import DocPipeline
import Scaffolding
import Templates
import Testing

@Suite("What is begun builds and has no finding")
struct ScaffoldingTests {
    private static let settings = """
        kind: workspace
        organisation: {id: society, name: "Society: *good* minutes"}
        defaults: {timezone: Europe/Vienna, language: LANGUAGE}
        series:
          - {id: board, title: "{ordinal} Board Meeting", recurrence: first Monday of every month}
        """

    private static let first = """
        ---
        kind: minutes
        series: board
        number: 1
        date: 2020-06-01
        agenda: [Accounts]
        ---

        ## Accounts

        DECISION: The <accounts> of *2019* are approved.

        ACTION: Vera Moser to write “#1: [done]” on the door by 2020-07-31.
        """

    /// The findings in a workspace of some files, and the plain text of one of them.
    private func result(_ files: [String: String], _ path: String) async throws -> (
        findings: [String], text: String
    ) {
        let compiler = try compiler(files)
        var findings: [String] = []
        let check = WorkspaceCheck(compiler: compiler, sources: compiler.sourcePaths())
        try await check.run(width: 2) { result in
            findings += result.diagnostics.map { "\(result.path): \($0.message)" }
        }
        let text = try compiler.compile(path).rendered(as: .txt)
        return (findings, String(decoding: text, as: UTF8.self))
    }

    private func compiler(_ files: [String: String]) throws -> Compiler {
        let preparation = Compiler.prepare(
            resources: .program, files: InMemoryFiles(files), options: BuildOptions())
        #expect(preparation.diagnostics.map(\.message) == [])
        return try #require(preparation.compiler)
    }

    private func register(_ compiler: Compiler) async throws -> Register {
        try await RegisterReading(compiler: compiler, sources: compiler.sourcePaths())
            .run(width: 2) { _ in }
    }

    @Test(arguments: LabelFile.allCases.map(\.name), [true, false])
    func aMeeting(language: String, isPlanned: Bool) async throws {
        var files = [
            "docgen.yaml": Self.settings.replacing("LANGUAGE", with: language),
            "minutes/1.md": Self.first,
        ]
        let compiler = try compiler(files)
        let today = try #require(CalendarDate("2020-07-06"))
        let register = try await register(compiler)
        let series = try #require(compiler.workspace.series.first)
        let day = try #require(
            MeetingDay(of: series, in: register, today: today, isPlanned: isPlanned))
        #expect(day.date == today)
        var request = MeetingScaffold.Request(isPlanned: isPlanned, date: day.date)
        request.series = series
        let scaffold = MeetingScaffold(
            request, register: register, workspace: compiler.workspace, words: compiler.words())
        #expect(scaffold.file.path == "minutes/2020-07-06-board-2.md")
        files[scaffold.file.path] = scaffold.file.text
        let (findings, text) = try await result(files, scaffold.file.path)
        // The first minutes hold what reads as HTML, to be taken over as text.
        #expect(findings.filter { !$0.hasPrefix("minutes/1.md: ") } == [])
        // What is said on several lines reads as on one.
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("“#1: [done]”"))
        if !isPlanned { #expect(words.contains("The <accounts> of 2019 are approved")) }
    }

    @Test("What was confidential is taken up in confidence", arguments: [true, false])
    func confidential(isPlanned: Bool) async throws {
        var files = [
            "docgen.yaml": Self.settings.replacing("LANGUAGE", with: "en"),
            "minutes/1.md": """
            ---
            kind: minutes
            series: board
            number: 1
            date: 2020-06-01
            agenda: [Accounts]
            ---

            ## Accounts

            ACTION: Paul Lindner to publish the accounts by 2020-07-31.

            ::: confidential
            DECISION: The zebra grant is returned.

            ACTION: Vera Moser to pay the zebra grant by 2020-07-31.
            :::
            """,
        ]
        let compiler = try compiler(files)
        var request = MeetingScaffold.Request(
            isPlanned: isPlanned, date: try #require(CalendarDate("2020-07-06")))
        request.series = compiler.workspace.series.first
        let scaffold = MeetingScaffold(
            request, register: try await register(compiler), workspace: compiler.workspace,
            words: compiler.words())
        #expect(scaffold.openActions.count == 2)
        #expect(scaffold.file.text.contains("ay the zebra grant"))
        files[scaffold.file.path] = scaffold.file.text
        let (findings, text) = try await result(files, scaffold.file.path)
        #expect(findings.filter { !$0.hasPrefix("minutes/1.md") } == [])
        #expect(text.contains("ublish the accounts"))
        #expect(!text.contains("zebra"))
    }

    @Test(arguments: LabelFile.allCases.map(\.name))
    func aWorkspace(language: String) async throws {
        let words = try #require(Resources.program.words(in: language))
        let scaffold = WorkspaceScaffold(
            name: "Société: «les procès-verbaux» #1", timezone: "Europe/Vienna", language: language,
            today: try #require(CalendarDate("2020-06-08")), words: words)
        let files = Dictionary(uniqueKeysWithValues: scaffold.files.map { ($0.path, $0.text) })
        let (findings, text) = try await result(files, "minutes/2020-06-01-board-1.md")
        #expect(findings == [])
        #expect(text.contains("Société: «les procès-verbaux» #1"))
    }

    @Test(arguments: DeclarationFile.allCases.map(\.name))
    func aStatementAndAContribution(template: String) async throws {
        let settings = Self.settings.replacing("LANGUAGE", with: "en")
        let declarations = Declarations(.program, files: InMemoryFiles([:]))
        let found = try #require(declarations.template(template)).template
        var statement = StatementScaffold(
            title: "Joint: statement", submitter: "Society: *good* minutes", language: "en")
        statement.template = found
        let contribution = ContributionScaffold(
            organisation: "Example Network", to: "joint-statement", at: statement.file.path,
            template: found, language: "en")
        #expect(
            contribution.file.path
                == "statements/joint-statement/contributions/example-network.md")
        let files = [
            "docgen.yaml": settings, statement.file.path: statement.file.text,
            contribution.file.path: contribution.file.text,
        ]
        let (findings, text) = try await result(files, statement.file.path)
        #expect(
            findings.filter { !$0.contains("has taken the place") && !$0.contains("replaced") }
                == [])
        #expect(text.contains("Joint: statement") || text.contains("JOINT: STATEMENT"))
        if let heading = found.sections.first?.heading.text(in: "en") {
            #expect(contribution.file.text.contains("## \(heading)"))
        }
    }
}
