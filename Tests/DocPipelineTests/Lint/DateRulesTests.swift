import DocPipeline
import Testing

/// Dates and times that contradict the calendar, each other or the front matter.
@Suite("Rules on dates and times")
struct DateRulesTests {
    /// What is said of a sentence in minutes of Monday, 31 August 2020, 15:30 to 17:00 in Vienna.
    private func findings(
        _ body: String, language: String = "en", facts: String = "", date: String = "2020-08-31"
    ) throws -> [String] {
        let workshop = Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: \(date)
            start: 15:30
            end: 17:00
            timezone: Europe/Vienna
            language: \(language)
            agenda: [Reports]
            \(facts)
            ---

            \(body)

            ## Reports

            None.
            """)
        return try workshop.compilation().diagnostics.map { "\($0.severity) \($0.message)" }
    }

    @Test(
        "A weekday that is not that of its date",
        arguments: [
            ("en", "on Wednesday, 2 September 2020", ""),
            (
                "en", "on Thursday, 2 September 2020",
                "error 2 September 2020 is a Wednesday, not a Thursday"
            ),
            ("en", "by Tuesday 15 September", ""),
            (
                "en", "by Monday 15 September",
                "warning 15 September 2020 is a Tuesday, not a Monday"
            ),
            ("en", "on Friday 12 March", ""),
            ("en", "Monday to Friday, 9 to 13 November", ""),
            ("en", "on Thursday 02/09/2020", ""),
            (
                "fr", "le lundi 1er septembre 2020",
                "error 1 September 2020 is a Tuesday, not a Monday"
            ),
            ("es", "el lunes 31 de agosto de 2020", ""),
            (
                "es", "el martes 31 de agosto de 2020",
                "error 31 August 2020 is a Monday, not a Tuesday"
            ),
        ])
    func weekdays(language: String, text: String, found: String) throws {
        #expect(
            try findings("It is \(text).", language: language) == (found.isEmpty ? [] : [found]))
    }

    @Test func statementsAreReadToo() throws {
        let workshop = Workshop(
            """
            ---
            kind: statement
            title: A statement
            event: {name: Congress, from: 2021-03-12, to: 2021-03-07}
            ---

            The Congress opens on Monday, 7 March 2021. It closes on 31 April 2021.
            """, at: "statements/s.md")
        #expect(
            try workshop.findings() == [
                "4:8 DG102 the end, 7 March 2021, is before the start, 12 March 2021",
                "7:23 DG101 7 March 2021 is a Sunday, not a Monday",
                "7:58 DG105 there is no 31 April 2021: April has 30 days",
            ])
    }

    @Test(
        "Ends before starts in the front matter",
        arguments: [
            ("next: [{title: A, date: 2020-09-30, end_date: 2020-09-29}]", 1),
            ("next: [{title: A, date: 2020-09-30, start: 16:00, end: 15:00}]", 1),
            ("next: [{title: A, date: 2020-09-30, start: 22:00, end: 01:00}]", 0),
            (
                "next: [{title: A, date: 2020-09-29, end_date: 2020-09-30, start: 16:00, "
                    + "end: 12:00}]", 0
            ),
            ("attendance: {present: [{name: Ada Example, from: 16:00, until: 15:45}]}", 1),
            ("attendance: {present: [{name: Ada Example, from: 15:45, until: 16:00}]}", 0),
        ])
    func ends(facts: String, count: Int) throws {
        #expect(try findings("None.", facts: facts).count == count)
    }

    @Test(
        "Times in the text that are not those of the front matter",
        arguments: [
            ("en", "The meeting ended at 16:50.", "error ended 16:50"),
            ("en", "The meeting closed at 4.50 p.m.", "error ended 16:50"),
            (
                "en", "The Chair adjourned the meeting at 16:50 and thanked all.",
                "warning ended 16:50"
            ),
            (
                "en", "The meeting was called by the Chair and opened at 15:35.",
                "warning began 15:35"
            ),
            ("en", "At 16:50 the meeting was closed.", "error ended 16:50"),
            ("en", "The meeting began at 15:30 and ended at 16:50.", "error ended 16:50"),
            ("en", "The meeting was held from 15:30 to 16:50.", "warning ended 16:50"),
            ("en", "August 31st, 2020, 15:30 – 16:50 (via Webex)", "warning ended 16:50"),
            ("fr", "La séance est levée à 16 h 50.", "error ended 16:50"),
            ("fr", "La réunion s’est terminée à 16h50.", "error ended 16:50"),
            ("es", "La reunión terminó a las 16:50.", "error ended 16:50"),
            ("es", "Se levantó la sesión a las 16:50 horas.", "error ended 16:50"),
            ("de", "Die Sitzung endete um 16:50 Uhr.", "error ended 16:50"),
            ("en", "The meeting ended at 17:00.", ""),
            ("en", "The meeting ended at 5 p.m.", ""),
            ("en", "The next meeting starts at 16:00.", ""),
            ("en", "The last meeting ended at 16:50.", ""),
            ("en", "The meeting ended at 16:50 on 4 August 2020.", ""),
            ("en", "Registration closed at 16:50.", ""),
            ("en", "She joined the meeting at 16:00.", ""),
            ("en", "The meeting ended. At 18:00 all went home.", ""),
            ("en", "The meeting ended at 11:00 EDT.", ""),
            ("en", "> The meeting ended at 16:50.", ""),
        ])
    func times(language: String, text: String, found: String) throws {
        let words = found.split(separator: " ")
        let expected =
            words.count == 3
            ? [
                "\(words[0]) the meeting \(words[1]) at \(words[1] == "began" ? "15:30" : "17:00") "
                    + "by the front matter, and here at \(words[2])"
            ] : []
        #expect(try findings(text, language: language) == expected)
    }

    @Test(
        "Distances from UTC that are those of the other season",
        arguments: [
            ("31 August 2020, 15:30 (GMT+1)", "", "error +2"),
            ("31 August 2020, 15:30 (UTC+01:00)", "", "error +2"),
            ("31 August 2020, 15:30 CEST", "", ""),
            ("31 August 2020, 15:30 CET", "", "warning +2"),
            ("31 August 2020, 15:30 (GMT+2)", "", ""),
            ("15 January 2021, 15:30 (GMT+1)", "", ""),
            ("15 January 2021, 15:30 (GMT+2)", "", "error +1"),
            ("15 January, 15:30 (GMT+2)", "", "warning +1"),
            ("25 October 2020 at 02:15 (GMT+2)", "", ""),
            ("31 August 2020, 09:30 EST or 15:30 UTC", "", ""),
            ("The clock shows GMT+1.", "", "warning +2"),
            ("None.", "place: Webex (GMT+1)", "warning +2"),
            (
                "None.", "next: [{title: A, date: 2020-12-01, place: \"Room 1, 15:30 (GMT+2)\"}]",
                "warning +1"
            ),
            ("None.", "next: [{title: A, date: 2020-12-01, place: \"Room 1, 15:30 (GMT+1)\"}]", ""),
        ])
    func offsets(text: String, facts: String, found: String) throws {
        let findings = try findings(text, facts: facts)
        guard let severity = found.split(separator: " ").first else {
            #expect(findings == [])
            return
        }
        #expect(findings.count == 1)
        #expect(findings.first?.hasPrefix(String(severity)) == true, "\(findings)")
        #expect(
            findings.first?.contains("Europe/Vienna is at UTC\(found.suffix(2))") == true,
            "\(findings)")
    }

    @Test(
        "Dates that no calendar has",
        arguments: [
            ("by 31 June 2020", "error there is no 31 June 2020: June has 30 days"),
            ("on 30 February", "error there is no 30 February: February has 29 days"),
            (
                "on 29 February 2021",
                "error there is no 29 February 2021: February 2021 has 28 days"
            ),
            ("on 29 February 2020", ""), ("on 29 February", ""),
            (
                "from 28 to 31 September 2020",
                "error there is no 31 September 2020: September has 30 days"
            ),
            ("2021-02-30", "error there is no 30 February 2021: February 2021 has 28 days"),
            ("31.06.2020", "error there is no 31 June 2020: June has 30 days"),
        ])
    func impossible(text: String, found: String) throws {
        #expect(try findings("It was \(text).") == (found.isEmpty ? [] : [found]))
    }

    @Test func announcedMeetingsLieAhead() throws {
        let past = "next: [{title: Assembly, date: 2020-08-04}]"
        #expect(
            try findings("None.", facts: past) == [
                "error “Assembly” is announced for 4 August 2020, before this meeting"
            ])
        let running = "next: [{title: Congress, date: 2020-08-04, end_date: 2020-09-04}]"
        #expect(try findings("None.", facts: running) == [])
        #expect(try findings("None.", facts: "next: [{date: 2020-08-31}]") == [])
    }

    @Test(
        "Meetings of a series on other days than its own",
        arguments: [
            ("2020-08-14", "", 0), ("2020-08-31", "", 1),
            ("2020-08-31", "remarks: Moved because of the holiday.", 0),
            ("2020-08-31", "remarks: Illustrative text.", 1),
            (
                "2020-08-14",
                "next: [{title: Meeting of the Groups in September, date: 2020-09-12}]", 1
            ),
            (
                "2020-08-14",
                "next: [{title: Meeting of the Groups in September, date: 2020-09-11}]", 0
            ),
            ("2020-08-14", "next: [{title: Assembly, date: 2020-09-12}]", 0),
            (
                "2020-08-14",
                "next: [{title: Meeting of the Groups, date: 2020-09-12, remarks: postponed}]", 0
            ),
        ])
    func recurrence(date: String, facts: String, count: Int) throws {
        var workshop = Workshop(
            """
            ---
            kind: minutes
            series: groups
            date: \(date)
            agenda: [Reports]
            \(facts)
            ---

            ## Reports

            None.
            """)
        workshop.files["docgen.yaml"] =
            Workshop.settings
            + "\n  - {id: groups, title: \"Meeting of the Groups of {date}\", "
            + "recurrence: second Friday of every month}\n"
        let found = try workshop.findings()
        #expect(found.count == count, "\(found)")
        #expect(found.allSatisfy { $0.contains(" DG107 ") })
    }
}
