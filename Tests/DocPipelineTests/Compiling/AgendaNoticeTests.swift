import Testing

@testable import DocPipeline

/// The notice that calls a meeting, made of the file that will be its minutes.
@Suite("Agenda notices")
struct AgendaNoticeTests {
    private static let settings = """
        organisation: {id: alliance, name: Example Alliance, website: "https://example.org"}
        defaults: {timezone: Europe/Vienna, timezones: [America/New_York, Europe/Berlin, Asia/Tokyo]}
        people:
          - {id: lindner, name: Paul Lindner, timezone: America/Toronto}
        members:
          - {id: aaa, name: Association for Access, timezone: Pacific/Auckland}
        series:
          - id: board
            title: "{ordinal} Meeting of the Board"
            place: Webex
            join: {link: "https://meet.example.org/b", passcode: "0815", contact: lindner}
        """

    private func workshop(
        _ keys: String = "", agenda: String = "[Welcome]", date: String = "2024-10-14",
        edition: Edition? = nil
    ) -> Workshop {
        var workshop = Workshop(
            """
            ---
            kind: minutes
            series: board
            number: 8
            date: \(date)
            start: 15:30
            end: 17:00
            status: planned
            agenda: \(agenda)
            \(keys)
            ---
            """, files: [:])
        workshop.files["docgen.yaml"] = Self.settings
        workshop.options.asAgenda = true
        workshop.options.edition = edition
        return workshop
    }

    private func calendar(_ workshop: Workshop) throws -> String {
        String(decoding: try workshop.compilation().rendered(as: .ics), as: UTF8.self)
    }

    @Test("It calls the meeting and gives the time on everybody's clock, from west to east")
    func clocks() throws {
        let text = try workshop().text()
        #expect(text.contains("You are invited to this meeting."))
        #expect(
            text.contains(
                """
                Time:        15:30–17:00, Vienna time (UTC+2)
                Elsewhere:   09:30–11:00, New York, Toronto time (UTC−4)
                             22:30–00:00, Tokyo time (UTC+9)
                             Tuesday, 15 October 2024, 02:30–04:00, Auckland time
                             (UTC+13)
                """), "\(text)")
    }

    @Test("Summer time begins and ends on other days elsewhere")
    func summerTime() throws {
        // Europe went back on 27 October 2024, New York on 3 November.
        let text = try workshop(date: "2024-10-28").text()
        #expect(text.contains("15:30–17:00, Vienna time (UTC+1)"))
        #expect(text.contains("10:30–12:00, New York, Toronto time (UTC−4)"))
    }

    @Test("It says how to join; in minutes nobody needs it any more")
    func joining() throws {
        var workshop = workshop()
        #expect(
            try workshop.text().contains("Passcode: 0815\n             Contact: Paul Lindner"))
        #expect(try calendar(workshop).contains("https://meet.example.org/b"))
        workshop.options.asAgenda = false
        workshop.files["minutes/m.md"] = workshop.files["minutes/m.md"]?
            .replacing("status: planned", with: "status: draft")
        #expect(try !workshop.text().contains("0815"))
    }

    @Test("What is confidential of it is for the internal edition")
    func confidential() throws {
        let keys =
            "join: {link: \"https://meet.example.org/x\", passcode: 4711, confidential: true}"
        #expect(try !workshop(keys).text().contains("meet.example"))
        #expect(try !calendar(workshop(keys)).contains("meet.example"))
        #expect(try workshop(keys, edition: .internal).text().contains("Passcode: 4711"))
        #expect(try calendar(workshop(keys, edition: .internal)).contains("4711"))
    }

    @Test("Items have the times that follow from how long they take, the same in every edition")
    func times() throws {
        let agenda = """

              - {title: Welcome, minutes: 5}
              - {title: Salaries, minutes: 10, confidential: true}
              - {title: Budget, minutes: 30, documents: [Draft budget]}
              - {title: Elections, start: 16:30, minutes: 15}
              - AOB
            """
        for edition in [nil, Edition.internal] {
            let text = try workshop(agenda: agenda, edition: edition).text()
            #expect(text.contains("1. Welcome\n   15:30–15:35\n"))
            #expect(text.contains("3. Budget\n   15:45–16:15\n   Documents: Draft budget\n"))
            #expect(text.contains("4. Elections\n   16:30–16:45\n5. AOB\n   16:45\n"))
        }
    }

    @Test("The calendar file has the meeting at its place's clock, with the agenda")
    func calendarFile() throws {
        let lines = try calendar(workshop()).split(separator: "\r\n").map(String.init)
        #expect(lines.contains("UID:meeting-2024-10-14@example.org"))
        #expect(lines.contains("DTSTART;TZID=Europe/Vienna:20241014T153000"))
        #expect(lines.contains("DTEND;TZID=Europe/Vienna:20241014T170000"))
        #expect(lines.contains("SUMMARY:8th Meeting of the Board"))
        #expect(lines.contains { $0.hasPrefix("DESCRIPTION:Agenda:\\n1. Welcome") })
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    }

    @Test("A statement has its event in the calendar, if that has a day")
    func statements() throws {
        let event = "event: {name: Congress, place: Kyoto, from: 2021-03-07, to: 2021-03-12}"
        func statement(_ keys: String) -> Workshop {
            Workshop("---\nkind: statement\ntitle: S\n\(keys)\n---\nText.\n", at: "statements/s.md")
        }
        let text = try calendar(statement(event))
        #expect(text.contains("DTSTART;VALUE=DATE:20210307"))
        #expect(text.contains("DTEND;VALUE=DATE:20210313"))
        #expect(throws: (any Error).self) { try calendar(statement("")) }
    }

    @Test("A clock that there is not is reported where it is typed")
    func unknownClock() {
        var workshop = workshop()
        workshop.files["docgen.yaml"] = Self.settings.replacing(
            "America/Toronto", with: "America/Toronta")
        let preparation = Compiler.prepare(
            resources: .program, files: InMemoryFiles(workshop.files), options: BuildOptions())
        #expect(preparation.diagnostics.map(\.rule.name) == ["unknown-timezone"])
    }
}
