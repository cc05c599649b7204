import Testing

@testable import DocPipeline

@Suite("Rules about several minutes")
struct RegisterRulesTests {
    /// A workspace of minutes in the series `informal`, and what is found among them.
    private struct Minutes {
        var files: [String: String] = ["docgen.yaml": MistakenSources.text("docgen.yaml")]

        /// Adds minutes `NAME.md`: further front matter and the text of the one item.
        func adding(
            _ name: String, _ date: String, _ frontMatter: String = "",
            text: String = "The Chair reported."
        ) -> Self {
            var result = self
            result.files["minutes/\(name).md"] = """
                ---
                kind: minutes
                series: informal
                date: \(date)
                agenda: [Reports]
                \(frontMatter)
                ---

                ## Reports

                \(text)
                """
            return result
        }

        /// Each finding of register rules, as `file:line code message`.
        func findings() async throws -> [String] {
            let preparation = Compiler.prepare(
                resources: .program, files: InMemoryFiles(files), options: BuildOptions())
            let compiler = try #require(preparation.compiler)
            var found: [String] = []
            let check = WorkspaceCheck(compiler: compiler, sources: compiler.sourcePaths())
            try await check.run(width: 2) { result in
                for diagnostic in result.diagnostics where diagnostic.rule.code.hasPrefix("DG6") {
                    let line = diagnostic.range.map {
                        result.sources[$0.file].line(at: $0.lowerBound)
                    }
                    let name = result.path.split(separator: "/").last ?? ""
                    found.append(
                        "\(name):\(line ?? 0) \(diagnostic.rule.code) \(diagnostic.message)")
                }
            }
            return found
        }
    }

    @Test func twoRecordsOfOneMeetingMayNotShareANumber() async throws {
        let minutes = Minutes().adding(
            "1", "2020-08-04", "number: 1",
            text: "DECISION [D1]: Yes.\n\nDECISION [D1]: No.")
        #expect(
            try await minutes.findings() == [
                "1.md:13 DG601 two records of this meeting are called “D1”"
            ])
    }

    @Test func twoStatementsMayNotShareAnIdentifier() async throws {
        var minutes = Minutes()
        for folder in ["2020", "2021"] {
            minutes.files["statements/\(folder)/kyoto.md"] = """
                ---
                kind: statement
                title: Joint statement
                ---

                Prisons are overcrowded.
                """
        }
        #expect(
            try await minutes.findings() == [
                "kyoto.md:2 DG601 “kyoto” is also the identifier of statements/2020/kyoto.md"
            ])
    }

    @Test func anOffsetOfTheOtherSeasonIsLeftOver() async throws {
        let place = "place: Webex (GMT+1)\nstart: 15:30\ntimezone: Europe/Vienna"
        let minutes = Minutes().adding("2", "2020-03-03", "number: 2\n\(place)")
            .adding("3", "2020-04-02", "number: 3\n\(place)")
        #expect(
            try await minutes.findings() == [
                "3.md:7 DG605 “GMT+1” was right last time, and the clocks have changed since"
            ])
    }

    @Test func anApprovalInWordsIsRecorded() async throws {
        let minutes = Minutes().adding(
            "7", "2020-08-04", "number: 7\nstatus: approved\napproved: {meeting: 2020-08-31}"
        ).adding(
            "8", "2020-08-31", "number: 8", text: "The minutes of the 7th meeting were approved.")
        #expect(try await minutes.findings() == [])
    }

    @Test(arguments: [
        ("number: 7", "8.md:6 DG602 7 is already the number of the meeting before"),
        ("number: 6", "8.md:6 DG602 6 comes after 7 in this series"),
        ("number: 11", "8.md:6 DG602 8 to 10 are missing before 11"),
        ("", "8.md:3 DG602 the meeting has no number; the one before had 7"),
    ])
    func aNumberFollowsTheOneBefore(_ typed: String, _ finding: String) async throws {
        let minutes = Minutes().adding("7", "2020-08-04", "number: 7")
            .adding("8", "2020-08-31", typed)
        #expect(try await minutes.findings() == [finding])
    }

    @Test func aNumberThatFollowsIsRight() async throws {
        let minutes = Minutes().adding("7", "2020-08-04", "number: 7")
            .adding("8", "2020-08-31", "number: 8")
        #expect(try await minutes.findings() == [])
    }

    @Test func anEarlierMeetingCannotHaveApproved() async throws {
        let minutes = Minutes().adding("7", "2020-08-04", "number: 7")
            .adding(
                "8", "2020-08-31", "number: 8\nstatus: approved\napproved: {meeting: 2020-08-04}")
        #expect(
            try await minutes.findings() == [
                "8.md:8 DG603 “2020-08-04” was no later meeting, so it cannot have approved these minutes"
            ])
    }

    @Test func theDayOfApprovalIsThatOfTheMeeting() async throws {
        let minutes = Minutes().adding(
            "7", "2020-08-04",
            "number: 7\nstatus: approved\napproved: {meeting: 2020-08-31, date: 2020-08-30}"
        ).adding(
            "8", "2020-08-31", "number: 8",
            text: "```decision\ntext: Approved.\nreferences: [2020-08-04]\n```")
        #expect(
            try await minutes.findings() == [
                "7.md:8 DG603 the meeting that approved the minutes was on 2020-08-31, not on 2020-08-30"
            ])
    }

    @Test func aDraftThatWasApprovedIsReported() async throws {
        let minutes = Minutes().adding("7", "2020-08-04", "number: 7").adding(
            "8", "2020-08-31", "number: 8",
            text: "```decision\ntext: Approved.\nreferences: [2020-08-04]\n```")
        #expect(
            try await minutes.findings() == [
                "7.md:2 DG603 minutes/8.md records that these minutes were approved"
            ])
    }

    @Test func anActionWithoutADateIsGivenThreeMeetings() async throws {
        var minutes = Minutes().adding(
            "1", "2020-01-01", "number: 1", text: "ACTION: Vera Moser to write.")
        for month in 2...3 {
            minutes = minutes.adding("\(month)", "2020-0\(month)-01", "number: \(month)")
        }
        #expect(try await minutes.findings() == [])
        minutes = minutes.adding("4", "2020-04-01", "number: 4")
        #expect(
            try await minutes.findings() == [
                "1.md:11 DG604 this has no date, and the next meetings do not say what became of it"
            ])
    }

    private var given: Minutes {
        Minutes().adding(
            "1", "2020-01-01", "number: 1", text: "ACTION: Vera Moser to write by 2020-01-15.")
    }

    @Test(arguments: [
        "ACTION 2020-01-01/A1: done", "ACTION 2020-01-01/A1: dropped, nobody asked for it",
        "ACTION 2020-01-01/A1: open by 2020-03-01",
        "```action\ncloses: 2020-01-01/A1\nresult: Written.\n```",
        "```action\ntext: Write again.\ncloses: 2020-01-01/A1\ndue: 2020-03-01\n```",
    ])
    func anActionIsNotStaleOnceAMeetingSaysWhatBecameOfIt(_ report: String) async throws {
        #expect(
            try await given.adding("2", "2020-02-01", "number: 2", text: report).findings() == [])
    }

    @Test func anActionLeftOpenIsStaleAgainAfterItsNewDate() async throws {
        let minutes = given.adding(
            "2", "2020-02-01", "number: 2", text: "ACTION 2020-01-01/A1: open by 2020-02-15"
        ).adding("3", "2020-03-01", "number: 3")
        #expect(
            try await minutes.findings() == [
                "1.md:11 DG604 this was due on 2020-02-15, and no meeting since says what became of it"
            ])
    }

    @Test func aMeetingCannotReportOnWhatComesLater() async throws {
        let minutes = Minutes().adding(
            "1", "2020-01-01", "number: 1", text: "ACTION 2020-02-01/A1: done"
        ).adding(
            "2", "2020-02-01", "number: 2", text: "ACTION: Vera Moser to write by 2020-03-15.")
        #expect(
            try await minutes.findings() == [
                "1.md:11 DG606 “2020-02-01/A1” was given out only later, on 2020-02-01"
            ])
    }

    @Test func anActionIsClosedOnceUnlessItIsOpenedAgain() async throws {
        let minutes = given.adding(
            "2", "2020-02-01", "number: 2", text: "ACTION 2020-01-01/A1: done")
        let twice = minutes.adding(
            "3", "2020-03-01", "number: 3", text: "ACTION 2020-01-01/A1: dropped")
        #expect(
            try await twice.findings() == ["3.md:11 DG606 “2020-01-01/A1” has been closed before"])
        let again = minutes.adding(
            "3", "2020-03-01", "number: 3", text: "ACTION 2020-01-01/A1: open by 2020-05-01")
        #expect(try await again.findings() == [])
    }

    @Test func aPlannedMeetingMakesNoActionStale() async throws {
        let minutes = Minutes().adding(
            "1", "2020-01-01", "number: 1", text: "ACTION: Vera Moser to write by 2020-01-15."
        ).adding("2", "2020-02-01", "number: 2\nstatus: planned")
        #expect(try await minutes.findings() == [])
    }

    @Test func aListPastedInBesideTheNewOneIsLeftOver() async throws {
        let minutes = Minutes().adding(
            "7", "2020-08-04",
            "number: 7\nattendance: {present: [Vera Moser, Nora O’Brien, Paul Lindner]}"
        ).adding(
            "8", "2020-08-31",
            """
            number: 8
            attendance:
              present:
                - Paul Lindner
                - Linda McGregor
                - Nora O’Brien
                - Paul Lindner
            """)
        #expect(
            try await minutes.findings() == [
                "8.md:12 DG605 “Paul Lindner” stands here as in the last list, and in this one a second time"
            ])
    }

    @Test func anAnnouncementThatHasPassedIsLeftOver() async throws {
        let next = "next: [{title: Assembly, date: 2020-08-20}]"
        let minutes = Minutes().adding("7", "2020-08-04", "number: 7\n\(next)")
            .adding("8", "2020-08-31", "number: 8\n\(next)")
        #expect(
            try await minutes.findings() == [
                "8.md:7 DG605 “Assembly” is announced as last time, and has been since"
            ])
    }

    @Test func aLongParagraphWordForWordIsLeftOver() async throws {
        let text = """
            The Treasurer reported that the fees of forty-one member organizations had been received and
            that the remaining six would be reminded in the course of the month by letter.
            """
        let minutes = Minutes().adding("7", "2020-08-04", "number: 7", text: text)
            .adding("8", "2020-08-31", "number: 8", text: text)
        #expect(
            try await minutes.findings() == [
                "8.md:11 DG605 this paragraph stands word for word in the last minutes"
            ])
    }

    @Test func oneFileIsCheckedAmongAllOthers() async throws {
        let files = Minutes().adding("7", "2020-08-04", "number: 7")
            .adding("8", "2020-08-31", "number: 7").files
        let preparation = Compiler.prepare(
            resources: .program, files: InMemoryFiles(files), options: BuildOptions())
        let compiler = try #require(preparation.compiler)
        var rules: [String] = []
        let check = WorkspaceCheck(compiler: compiler, sources: ["minutes/8.md"])
        try await check.run(width: 1) { rules += $0.diagnostics.map(\.rule.name) }
        #expect(rules == ["number-gap"])
    }
}
