import Templates
import Testing

@testable import DocPipeline
@testable import Importing

/// Reports of who was in a meeting, made into the list that minutes read.
@Suite struct AttendanceImportTests {
    static let settings = """
        organisation: {id: society, name: Society for Good Minutes, short: the Society}
        groups: [{id: board, name: Board}]
        people:
          - {id: moser, name: Vera Moser, roles: [{title: Chair}]}
          - {id: lindner, name: Paul Lindner, also: [P. Lindner], organisation: exa}
          - {id: mcgregor, name: Linda McGregor, organisation: UNODC, roles: [{title: Officer, body: unodc}]}
          - {id: obrien, name: Nora O’Brien}
          - {id: ruiz, name: Ana Ruiz, organisation: SGM, roles: [{title: Treasurer, body: board}]}
          - {id: weber, name: Karl Weber, organisation: Society for Good Minutes}
        members:
          - {id: exa, name: Example Association, short: EXA}
        """

    private func list(
        _ bytes: [UInt8], change: (inout AttendanceImport.Options) -> Void = { _ in }
    ) throws -> (csv: String, imported: Imported) {
        var options = AttendanceImport.Options()
        change(&options)
        let value = try #require(
            readYAML(SourceFile(path: "docgen.yaml", text: Self.settings)).value)
        let imported = AttendanceImport(workspace: Workspace(value), options: options)
            .list(of: SavedFile(path: "report.csv", bytes: bytes))
        return (String(decoding: imported.bytes ?? [], as: UTF8.self), imported)
    }

    private func list(
        _ text: String, change: (inout AttendanceImport.Options) -> Void = { _ in }
    ) throws -> (csv: String, imported: Imported) {
        try list(Array(text.utf8), change: change)
    }

    private func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test("Zoom: re-entries are joined, names known in other spellings, lateness shown")
    func zoom() throws {
        let (csv, imported) = try list(
            """
            \u{FEFF}Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
            "Moser, Vera (EXA)",v@example.org,08/31/2020 03:28:00 PM,08/31/2020 04:50:00 PM,82,No
            P. Lindner,,08/31/2020 03:30:00 PM,08/31/2020 03:50:00 PM,20,Yes
            P. Lindner,,08/31/2020 03:52:00 PM,08/31/2020 04:30:00 PM,38,Yes
            Linda McGregor,,08/31/2020 03:45:00 PM,08/31/2020 04:50:00 PM,65,Yes
            iPhone of Nora,,08/31/2020 03:31:00 PM,08/31/2020 04:50:00 PM,79,Yes
            Maria Santos Rey (FVS),,08/31/2020 03:31:00 PM,08/31/2020 04:49:00 PM,78,Yes
            Passer By,,08/31/2020 03:31:00 PM,08/31/2020 03:33:00 PM,2,Yes
            """
        ) {
            $0.start = ClockTime("15:30")
            $0.end = ClockTime("16:50")
            $0.minimum = 5
        }
        #expect(
            csv == """
                name,group,role,organisation,from,until
                Vera Moser,present,Chair,,,
                Paul Lindner,present,,exa,,16:30
                Linda McGregor,guests,Officer,UNODC,15:45,
                iPhone of Nora,present,,,,
                Maria Santos Rey,present,,FVS,,

                """)
        #expect(
            imported.summary == [
                "read “report.csv” as zoom: Zoom",
                "5 people of 7 entries; 3 known in docgen.yaml",
                "came late: Linda McGregor (15:45)",
                "left early: Paul Lindner (16:30)",
                "left out, there for less than 5 minutes: Passer By (2 min)",
                "for you to decide: iPhone of Nora (79 min), Maria Santos Rey (78 min)",
            ])
        #expect(imported.diagnostics.map(\.rule.name) == ["name-undecided", "name-undecided"])
        let place = try #require(imported.diagnostics.first?.range)
        #expect(imported.sources.text(of: place) == "iPhone of Nora")
    }

    @Test("Who is of the organisation itself, or holds an office in it, is no guest")
    func ownPeople() throws {
        let (csv, _) = try list(
            """
            Name (Original Name),User Email,Total Duration (Minutes),Guest
            Ana Ruiz,,80,Yes
            Karl Weber (Karl),,80,Yes
            Linda McGregor,,80,Yes
            """)
        #expect(
            csv == """
                name,group,role,organisation
                Linda McGregor,guests,Officer,UNODC
                Ana Ruiz,present,"Treasurer, Board",SGM
                Karl Weber,present,,Society for Good Minutes

                """)
    }

    @Test("Zoom's report with the meeting's own line above it", .needsSavedFiles)
    func zoomSummary() throws {
        let bytes = try SavedFiles.bytes(
            "chat-exports/zoom/zoomGroupStats_meeting001_participants.csv")
        let (csv, imported) = try list(bytes)
        #expect(imported.summary[0].hasSuffix("as zoom: Zoom"))
        #expect(csv.split(separator: "\n").count == 11)
        #expect(csv.contains("Paul McCartney,present,Wings"))
        #expect(csv.contains("Eric's iPad (Clapton),present"))
    }

    @Test("Webex: tabs in UTF-16, times as formulas")
    func webex() throws {
        let (csv, imported) = try list(
            utf16(
                "Meeting Name\tMeeting Start Time\tMeeting End Time\tDisplay Name\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration\tConnection Type\n"
                    + "Board\t2020-08-31 15:30\t2020-08-31 16:50\tVera Moser\tv@example.org\t=\"2020-08-31 15:29:00\"\t=\"2020-08-31 16:50:00\"\t81 mins\tDesktop app\n"
                    + "Board\t2020-08-31 15:30\t2020-08-31 16:50\tLindner Paul\tp@example.org\t=\"2020-08-31 16:00:00\"\t=\"2020-08-31 16:50:00\"\t50 mins\tMobile app\n"
            ))
        #expect(imported.summary[0] == "read “report.csv” in UTF-16 as webex: Webex")
        #expect(
            csv == """
                name,group,role,organisation,from
                Vera Moser,present,Chair,,
                Paul Lindner,present,,exa,16:00

                """)
    }

    @Test("Teams: the newest with three lists, of which that of the comings counts")
    func teams() throws {
        let (csv, imported) = try list(
            utf16(
                "1. Summary\nMeeting title\tBoard\nAttended participants\t2\nStart time\t8/31/20, 3:30:00 PM\n\n"
                    + "2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n"
                    + "Vera Moser\t8/31/20, 3:29:47 PM\t8/31/20, 4:50:10 PM\t1h 20m 23s\tv@example.org\tv@example.org\tOrganizer\n"
                    + "Nora O'Brien (Guest)\t8/31/20, 3:31:00 PM\t8/31/20, 4:50:00 PM\t50m\t\t\tPresenter\n\n"
                    + "3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
                    + "Vera Moser\t8/31/20, 3:29:47 PM\t8/31/20, 4:50:10 PM\t1h 20m 23s\tv@example.org\tOrganizer\n"
                    + "Nora O'Brien (Guest)\t8/31/20, 3:31:00 PM\t8/31/20, 3:41:00 PM\t10m\t\tPresenter\n"
                    + "Nora O'Brien (Guest)\t8/31/20, 4:10:00 PM\t8/31/20, 4:50:00 PM\t40m\t\tPresenter\n"
            ))
        #expect(imported.summary[0] == "read “report.csv” in UTF-16 as teams: Microsoft Teams")
        #expect(imported.summary[1] == "2 people of 3 entries; 2 known in docgen.yaml")
        #expect(csv == "name,group,role\nVera Moser,present,Chair\nNora O’Brien,present,\n")
    }

    @Test("Teams: the oldest, a line for each coming and each going")
    func oldTeams() throws {
        let (csv, imported) = try list(
            utf16(
                "Full Name\tUser Action\tTimestamp\nVera Moser\tJoined\t8/31/2020, 3:30:00 PM\n"
                    + "Paul Lindner\tJoined before\t8/31/2020, 3:30:00 PM\nPaul Lindner\tLeft\t8/31/2020, 3:33:00 PM\n"
                    + "Vera Moser\tLeft\t8/31/2020, 4:50:00 PM\n")
        ) { $0.minimum = 5 }
        #expect(csv == "name,group,role\nVera Moser,present,Chair\n")
        #expect(
            imported.summary.contains(
                "left out, there for less than 5 minutes: Paul Lindner (3 min)"))
    }

    @Test("Google Meet")
    func meet() throws {
        let (csv, imported) = try list(
            """
            First name,Last name,Email,Duration,Time joined,Time exited
            Vera,Moser,v@example.org,1 hr 20 min,3:30 PM,4:50 PM
            Linda,MacGregor,,20 min,4:00 PM,4:20 PM
            """)
        #expect(imported.summary[0] == "read “report.csv” as meet: Google Meet")
        #expect(
            csv == """
                name,group,role,from,until
                Vera Moser,present,Chair,,
                Linda MacGregor,present,,16:00,16:20

                """)
        #expect(
            imported.diagnostics.map(\.message) == [
                "“Linda MacGregor” may be Linda McGregor: “Mc” and “Mac” are easily mistaken"
            ])
    }

    @Test("Telephones and addresses are not in the list in full")
    func numbers() throws {
        let (csv, _) = try list(
            """
            Name (Original Name),Join Time,Leave Time
            +43 1 234 56 78,08/31/2020 03:30:00 PM,08/31/2020 04:00:00 PM
            somebody@example.org,08/31/2020 03:30:00 PM,08/31/2020 04:00:00 PM
            """)
        #expect(csv == "name,group\n+•• • ••• •• 78,present\nsomebody@…,present\n")
    }

    @Test("Time with two devices at once counts once")
    func overlap() throws {
        let (_, imported) = try list(
            """
            Name (Original Name),Join Time,Leave Time,Duration (Minutes)
            Somebody Else,08/31/2020 03:30:00 PM,08/31/2020 04:00:00 PM,30
            Somebody Else,08/31/2020 03:45:00 PM,08/31/2020 04:10:00 PM,25
            """)
        #expect(imported.summary.contains("for you to decide: Somebody Else (40 min)"))
    }

    @Test(
        "Durations as services write them",
        arguments: [
            ("75", 4500), ("75 mins", 4500), ("1h 15m 20s", 4520), ("1 hr 5 min", 3900),
            ("01:15:20", 4520),
            ("50s", 50), ("1 Std. 5 Min.", 3900),
        ])
    func durations(_ text: String, _ seconds: Int) {
        #expect(ReportReading.duration(text) == seconds)
    }

    @Test("What is no report says what one looks like")
    func noReport() throws {
        let (csv, imported) = try list("Dear Vera,\nthank you, Paul\n")
        #expect(csv.isEmpty)
        #expect(imported.diagnostics.map(\.rule.name) == ["unknown-report"])
    }
}
