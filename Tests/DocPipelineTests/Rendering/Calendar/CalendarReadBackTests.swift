import Templates
import Testing

@testable import DocPipeline

/// What the library that other programs read calendars with makes of ours (PyPI: icalendar).
@Suite("Another program reads the calendars")
struct CalendarReadBackTests {
    private static let zones = TimeZoneTable(bytes: ZoneFile.zones.bytes)

    /// The places whose clocks are hardest to say: half hours, southern summer, changes by decree,
    /// changes at 24:00, standard time in summer.
    private static let places = [
        "Europe/Vienna", "America/New_York", "Asia/Tokyo", "Asia/Kolkata", "Australia/Lord_Howe",
        "Africa/Casablanca", "Africa/Cairo", "Europe/Dublin", "Europe/Moscow", "America/Sao_Paulo",
        "America/Nuuk", "Asia/Gaza",
    ]

    /// An hour on one day of each month of some years, in one calendar.
    private func calendar(in zone: String, years: ClosedRange<Int>) throws -> CalendarObject {
        var calendar = CalendarObject()
        let time = try #require(ClockTime(hour: 12, minute: 0))
        for year in years {
            for month in 1...12 {
                let date = try #require(CalendarDate(year: year, month: month, day: 15))
                calendar.events.append(
                    CalendarEvent(
                        uid: date.description, stamp: date, summary: "Meeting",
                        start: .time(date, time, zone: zone)))
            }
        }
        return calendar
    }

    @Test("reads the same offsets as the tz database has", arguments: places)
    func offsets(_ zone: String) throws {
        let rules = try #require(Self.zones.zone(zone))
        let time = try #require(ClockTime(hour: 12, minute: 0))
        for years in [1991...1993, 1995...1998, 2006...2012, 2019...2024] {
            let calendar = try calendar(in: zone, years: years)
            let expected = calendar.events.map { event in
                "\(event.start.date) \(rules.offset(at: event.start.date, time).seconds)\n"
            }
            #expect(try read(calendar, with: Self.offsetScript) == expected.joined())
        }
    }

    @Test("finds the days of a series, its exceptions and what it is told of tasks")
    func series() throws {
        let day = try #require(CalendarDate("2021-01-08"))
        let time = try #require(ClockTime("15:30"))
        var event = CalendarEvent(
            uid: "series-working-groups@example.org", stamp: day, summary: "Réunion, 会议; \\ “x”",
            start: .time(day, time, zone: "Europe/Vienna"))
        event.description = "one\ntwo, three; four"
        event.rule = CalendarEvent.Rule(
            try Recurrence.read("second Friday of January, March, May and July").get(),
            until: CalendarDate("2022-03-11"),
            exceptions: [try #require(CalendarDate("2021-05-14"))])
        var task = CalendarTask(
            uid: "action-2020-08-31/A1@example.org", stamp: day, summary: "Book, the hall",
            status: .open)
        task.due = day
        let read = try read(
            CalendarObject(events: [event], tasks: [task]), with: Self.seriesScript)
        #expect(
            read == """
                Réunion, 会议; \\ “x”
                'one\\ntwo, three; four'
                2021-01-08T15:30:00+01:00
                2021-03-12T15:30:00+01:00
                2021-07-09T15:30:00+02:00
                2022-01-14T15:30:00+01:00
                2022-03-11T15:30:00+01:00
                Book, the hall | NEEDS-ACTION | 2021-01-08 | action-2020-08-31/A1@example.org

                """)
    }

    @Test("finds every meeting and task of a workspace, none twice")
    func workspace() async throws {
        let preparation = Compiler.prepare(
            resources: .program, files: try DiskFiles(root: SharedTestData.checkout.path),
            options: BuildOptions())
        let compiler = try #require(preparation.compiler)
        let register = try await RegisterReading(
            compiler: compiler, sources: compiler.sourcePaths()
        ).run(width: 2) { _ in }
        let day = try #require(CalendarDate("2020-10-01"))
        let bytes = try #require(compiler.calendar(from: register, CalendarSelection(on: day)))
        let lines = bytes.split(separator: 0x0A)
        #expect(lines.allSatisfy { $0.count <= 76 && $0.last == 0x0D })
        let names = try read(bytes, with: Self.nameScript).split(separator: "\n")
        #expect(Set(names).count == names.count)
        for meeting in register.meetings {
            let identifier = meeting.minutes.identifier
            #expect(names.contains("VEVENT meeting-\(identifier)@crimealliance.org"))
        }
        let actions = register.actions(RegisterFilter(asOf: day), compiler.workspace.directory)
        #expect(!actions.isEmpty)
        #expect(
            names.filter { $0.hasPrefix("VTODO") }
                == actions.map { "VTODO action-\($0.identifier)@crimealliance.org" })
        #expect(names.contains("VEVENT series-working-groups@crimealliance.org"))
        #expect(!names.contains("VEVENT series-new-york@crimealliance.org"))
    }

    private func read(_ calendar: CalendarObject, with script: String) throws -> String {
        try read(renderCalendar(calendar, zones: Self.zones), with: script)
    }

    private func read(_ bytes: [UInt8], with script: String) throws -> String {
        try ExternalTool.withFiles([("x.ics", bytes)]) { folder in
            let outcome = try ExternalTool.run(
                "python3", ["-c", Self.start + script, folder.path + "/x.ics"])
            #expect(outcome.status == 0, "\(outcome.output)")
            return outcome.output
        }
    }

    /// Times are counted with the rules in the file, not with those the library has itself.
    private static let start = """
        import icalendar, sys
        calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
        assert not calendar.errors
        zones = {str(zone['TZID']): zone.to_tz(lookup_tzid=False) for zone in calendar.timezones}

        def local(property):
            return property.dt.replace(tzinfo=zones[property.params['TZID']])

        """

    private static let offsetScript = """
        for event in calendar.walk('VEVENT'):
            start = local(event['DTSTART'])
            print(start.date(), int(start.utcoffset().total_seconds()))
        """

    private static let nameScript = """
        for component in calendar.walk():
            assert not component.errors
            if component.name in ('VEVENT', 'VTODO'):
                replaced = component.get('RECURRENCE-ID')
                print(component.name, component['UID'], *([replaced.dt] if replaced else []))
        """

    private static let seriesScript = """
        from dateutil import rrule
        event = calendar.walk('VEVENT')[0]
        print(event['SUMMARY'])
        print(repr(str(event['DESCRIPTION'])))
        start = local(event['DTSTART'])
        left_out = {moment.dt.replace(tzinfo=None) for moment in event['EXDATE'].dts}
        rule = rrule.rrulestr(event['RRULE'].to_ical().decode(), dtstart=start)
        for moment in rule:
            if moment.replace(tzinfo=None) not in left_out:
                print(moment.isoformat())
        for task in calendar.walk('VTODO'):
            print(task['SUMMARY'], task['STATUS'], task['DUE'].dt, task['UID'], sep=' | ')
        """
}
