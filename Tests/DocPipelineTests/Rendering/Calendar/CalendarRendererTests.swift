import Templates
import Testing

@testable import DocPipeline

@Suite("Calendars become iCalendar files")
struct CalendarRendererTests {
    private static let zones = TimeZoneTable(bytes: ZoneFile.zones.bytes)

    private func text(_ calendar: CalendarObject) -> String {
        String(decoding: renderCalendar(calendar, zones: Self.zones), as: UTF8.self)
    }

    private func lines(_ calendar: CalendarObject) -> [String] {
        text(calendar).split(separator: "\r\n").map(String.init)
    }

    private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func meeting(_ zone: String? = "Europe/Vienna") throws -> CalendarEvent {
        let day = try date("2020-08-31")
        return CalendarEvent(
            uid: "meeting-2020-08-31@example.org", sequence: 2, stamp: day,
            summary: "8th Informal Meeting",
            start: .time(day, try #require(ClockTime("15:30")), zone: zone),
            end: .time(day, try #require(ClockTime("16:50")), zone: zone))
    }

    @Test func aMeetingGoesWithTheClockOfItsPlace() throws {
        var event = try meeting()
        event.location = "Webex"
        event.description = "Agenda:\n1. Updates; questions, answers"
        #expect(
            lines(CalendarObject(name: "the Network", events: [event])) == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//docgen//docgen//EN",
                "NAME:the Network", "X-WR-CALNAME:the Network",
                "BEGIN:VTIMEZONE", "TZID:Europe/Vienna",
                "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
                "DTSTART:20190331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "END:DAYLIGHT",
                "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
                "DTSTART:20191027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT", "UID:meeting-2020-08-31@example.org",
                "DTSTAMP:20200831T000000Z", "SEQUENCE:2",
                "DTSTART;TZID=Europe/Vienna:20200831T153000",
                "DTEND;TZID=Europe/Vienna:20200831T165000",
                "SUMMARY:8th Informal Meeting", "LOCATION:Webex",
                #"DESCRIPTION:Agenda:\n1. Updates\; questions\, answers"#, "STATUS:CONFIRMED",
                "END:VEVENT", "END:VCALENDAR",
            ])
    }

    @Test func noLineIsLongerThan75OctetsAndNoneEndsInsideACharacter() throws {
        var event = try meeting()
        event.description = String(repeating: "Żółć 会议 – réunion; ", count: 40)
        let calendar = CalendarObject(events: [event])
        let folded = text(calendar)
        let lines = folded.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.contains { $0.utf8.count == 75 })
        #expect(!folded.unicodeScalars.contains("\u{FFFD}"))
        let unfolded = folded.replacing("\r\n ", with: "")
        #expect(
            unfolded.contains(
                "\r\nDESCRIPTION:" + ContentLines.escaped(event.description ?? "") + "\r\n"))
    }

    @Test func wholeDaysEndOnTheDayAfterTheLast() throws {
        let event = CalendarEvent(
            uid: "a", stamp: try date("2020-01-15"), summary: "Congress",
            start: .day(try date("2020-04-20")), end: .day(try date("2020-04-27")))
        let lines = lines(CalendarObject(events: [event]))
        #expect(lines.contains("DTSTART;VALUE=DATE:20200420"))
        #expect(lines.contains("DTEND;VALUE=DATE:20200428"))
        #expect(!lines.contains("BEGIN:VTIMEZONE"))
    }

    @Test func midnightAtTheEndOfADayIsTheNextDay() throws {
        var event = try meeting()
        event.end = .time(event.start.date, try #require(ClockTime(end: "24:00")), zone: nil)
        #expect(lines(CalendarObject(events: [event])).contains("DTEND:20200901T000000"))
    }

    @Test func aPlaceWithoutAKnownZoneKeepsItsOwnClock() throws {
        let lines = lines(CalendarObject(events: [try meeting("Europe/Nowhere")]))
        #expect(lines.contains("DTSTART:20200831T153000"))
        #expect(!lines.contains("BEGIN:VTIMEZONE"))
    }

    @Test(arguments: [
        ("second Friday of January and March", "FREQ=MONTHLY;BYMONTH=1,3;BYDAY=2FR"),
        ("first and last Tuesday of every month", "FREQ=MONTHLY;BYDAY=1TU,-1TU"),
        ("every Monday", "FREQ=WEEKLY;BYDAY=MO"),
        ("every Sunday of May", "FREQ=WEEKLY;BYMONTH=5;BYDAY=SU"),
    ])
    func aRecurrenceIsARule(_ typed: String, _ rule: String) throws {
        var event = try meeting()
        event.rule = CalendarEvent.Rule(try Recurrence.read(typed).get())
        #expect(lines(CalendarObject(events: [event])).contains("RRULE:" + rule))
    }

    @Test func aRuleEndsInUTCAndLeavesDaysOut() throws {
        var event = try meeting()
        event.rule = CalendarEvent.Rule(
            try Recurrence.read("every Monday").get(), until: try date("2020-12-31"),
            exceptions: [try date("2020-09-07")])
        event.replaces = event.start
        let lines = lines(CalendarObject(events: [event]))
        #expect(lines.contains("RRULE:FREQ=WEEKLY;UNTIL=20201231T143000Z;BYDAY=MO"))
        #expect(lines.contains("EXDATE;TZID=Europe/Vienna:20200907T153000"))
        #expect(lines.contains("RECURRENCE-ID;TZID=Europe/Vienna:20200831T153000"))
    }

    @Test func aTaskSaysHowFarItHasCome() throws {
        var task = CalendarTask(
            uid: "action-2020-08-31/A1@example.org", sequence: 1, stamp: try date("2020-08-31"),
            summary: "Book the hall", status: .done)
        task.due = try date("2020-09-15")
        task.completed = try date("2020-09-14")
        task.meeting = "meeting-2020-08-31@example.org"
        let lines = lines(CalendarObject(tasks: [task]))
        #expect(
            lines[3...] == [
                "BEGIN:VTODO", "UID:action-2020-08-31/A1@example.org",
                "DTSTAMP:20200831T000000Z", "SEQUENCE:1", "SUMMARY:Book the hall",
                "DUE;VALUE=DATE:20200915", "STATUS:COMPLETED", "COMPLETED:20200914T120000Z",
                "RELATED-TO:meeting-2020-08-31@example.org", "END:VTODO", "END:VCALENDAR",
            ])
    }
}
