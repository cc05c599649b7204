import Testing

@testable import DocPipeline

@Suite("Dates, times and zones in English prose")
struct EnglishMentionsTests {
    @Test(arguments: [
        ("Wednesday 3 March", "Wed ?-03-03 (day-month)"),
        ("on Wednesday, 3 March 2020.", "Wed 2020-03-03 (day-month)"),
        ("the 20th of May at 16:00", "?-05-20 (ordinal-day-month); *16:00"),
        ("from 20 to 27 April 2020", "2020-04-20 – 2020-04-27 (day-month)"),
        ("held 20 - 27 April 2020", "2020-04-20 – 2020-04-27 (day-month)"),
        ("held 20 – 27 April 2020", "2020-04-20 – 2020-04-27 (day-month)"),
        ("26 to 28 April 2021", "2021-04-26 – 2021-04-28 (day-month)"),
        ("18-20 November", "?-11-18 – ?-11-20 (day-month)"),
        ("September 2nd and 3rd", "?-09-02 & ?-09-03 (month-ordinal-day)"),
        ("7th to the 12th of March", "?-03-07 – ?-03-12 (ordinal-day-month)"),
        ("21st to 23rd of January", "?-01-21 – ?-01-23 (ordinal-day-month)"),
        ("17-18 April", "?-04-17 – ?-04-18 (day-month)"),
        ("by 31 December 2019,", "2019-12-31 (day-month)"),
        ("15 Jan 2020", "2020-01-15 (day-month)"),
        ("15 Jan. 2020", "2020-01-15 (day-month)"),
        ("August 31st, 2020", "2020-08-31 (month-ordinal-day)"),
        ("On August 12 the Board met", "?-08-12 (month-day)"),
        ("August 31, 2020", "2020-08-31 (month-day)"),
        ("Sept 13-15", "?-09-13 – ?-09-15 (month-day)"),
        ("10.02.2020", "2020-02-10 (numeric)"),
        ("04/19/2022", "2022-04-19 (numeric)"),
        ("04/05/2022", "2022-05-04 (numeric)?"),
        ("17-03-2021", "2021-03-17 (numeric)"),
        ("2020-08-31", "2020-08-31 (iso)"),
        ("Monday, 2020-08-31", "Mon 2020-08-31 (iso)"),
        ("Friday the 13th of March", "Fri ?-03-13 (ordinal-day-month)"),
        ("3 March (Tuesday)", "Tue ?-03-03 (day-month)"),
        ("30 February", "?-02-30 (day-month)"),
        ("31 June 2020", "2020-06-31 (day-month)"),
        ("2, 3 and 4 September 2020", "2020-09-02 & 2020-09-03 & 2020-09-04 (day-month)"),
        ("30 March to 2 April 2020", "2020-03-30 – 2020-04-02 (day-month)"),
        ("30 December to 2 January 2021", "2020-12-30 – 2021-01-02 (day-month)"),
        ("30 September and 1 October 2020", "2020-09-30 & 2020-10-01 (day-month)"),
        ("between 2 and 5 April", "?-04-02 – ?-04-05 (day-month)"),
        ("Tuesday 3 and Wednesday 4 March", "Tue ?-03-03 & Wed ?-03-04 (day-month)"),
        ("room E1053, 3 March", "?-03-03 (day-month)"),
        ("Monday to Friday, 9 – 13 March", "?-03-09 – ?-03-13 (day-month)"),
        ("Mon 2 and Sat 7 March", "Mon ?-03-02 & Sat ?-03-07 (day-month)"),
        ("(31 August 2020)", "2020-08-31 (day-month)"),
        ("deadline:31 August 2020", "2020-08-31 (day-month)"),
        ("13 august 2020", "2020-08-13 (day-month)"),
    ])
    func readsDates(text: String, found: String) {
        #expect(ReadProse(text).found == found)
    }

    @Test(arguments: [
        ("ended 16:57", "16:57"),
        ("from 15:30 to 17:00", "15:30–17:00"),
        ("15:30 - 16:50 (GMT+1)", "15:30–16:50 UTC+60"),
        ("15:30–16:50 (GMT+1)", "15:30–16:50 UTC+60"),
        ("between 15:30 and 17:00", "15:30–17:00"),
        ("at 15:30 and 17:00", "15:30; 17:00"),
        ("at 3.30 p.m. sharp", "15:30"),
        ("3 pm", "15:00"),
        ("3PM", "15:00"),
        ("at 12 a.m.", "00:00"),
        ("12 noon", "12:00"),
        ("closed at noon", "12:00"),
        ("until midnight", "24:00"),
        ("from 3 to 5 p.m.", "15:00–17:00"),
        ("from 9.30 a.m. to 1 p.m.", "09:30–13:00"),
        ("closed at 16.50.", "16:50"),
        ("at 9:30", "09:30"),
        ("15:30 Central European Time", "15:30 UTC+60"),
        ("15:30 CET", "15:30 UTC+60"),
        ("at 15:30, CEST", "15:30 UTC+120"),
        ("10:00 EST", "10:00 UTC-300"),
        ("10:00 UTC", "10:00 UTC+0"),
        ("10:00 UTC−3:30", "10:00 UTC-210"),
        ("10:00 (UTC +02:00)", "10:00 UTC+120"),
        ("all times are GMT+1", "UTC+60"),
        ("2 April at 15:30 Central European Time", "?-04-02 (day-month); *15:30 UTC+60"),
        ("at 16:00 on 20 May", "?-05-20 (day-month); *16:00"),
        (
            "on 31 August 2020 from 15:30 to 16:50 (GMT+1)",
            "2020-08-31 (day-month); *15:30–16:50 UTC+60"
        ),
        ("3 March, 12:00, room M2", "?-03-03 (day-month); *12:00"),
    ])
    func readsTimesAndZones(text: String, found: String) {
        #expect(ReadProse(text).found == found)
    }

    @Test(
        "Leaves alone what only looks like a date or a time",
        arguments: [
            "version 10.02.20 and 1.2.2020.4", "1/2 of the votes", "resolution 76/181",
            "A/CONF.234/16", "A/RES/70/1 of May", "€ 1,200 March funds", "16 May-Britt people",
            "members may 3 times", "we march 3 miles", "20 may join", "In May 20 members signed",
            "ratio 16:9", "a share of 2:1", "scored 1:20", "COVID-19 March", "E1053-18 April",
            "24 hours before", "3.50 per cent", "at 16.50 per cent", "$5.30 p", "COP 8",
            "12 for, 1 against", "minutes_2021-07-27.md", "2020-08-31/D1",
            "https://example.org/2020-08-31/x", "`31 August 2020`", "<!-- 31 August 2020 -->x",
            "the afternoon", "sat 3 times", "25:00 and 12:61", "Sun and Mon", "EST and CET",
            "35 March", "99 April 2020", "2020-13-01", "A1 May", "3rd party", "1st Online Meeting",
        ])
    func takesNothing(text: String) {
        #expect(ReadProse(text).found == "")
    }

    @Test func saysWhereEachIsTyped() {
        let read = ReadProse(
            """
            - A *meeting* on **Wednesday** 3
              *March* 2020 at [15:30](x.md) (GMT\\+1).
            """)
        #expect(
            read.typed == [
                "Wednesday** 3\n  *March* 2020", "15:30", "GMT\\+1",
            ])
    }

    @Test func takesTheYearFromTheDocument() throws {
        func year(_ text: String, at date: String, _ outlook: DateMention.Outlook) throws -> String
        {
            let day = try #require(ReadProse(text).mentions.first?.dates.first?.days.first)
            let reference = try #require(CalendarDate(date))
            let resolved = try #require(day.resolved(near: reference, outlook))
            #expect(resolved.isYearInferred == (day.year == nil))
            return resolved.date.description
        }
        #expect(try year("3 March", at: "2020-01-15", .nearest) == "2020-03-03")
        #expect(try year("20 December", at: "2020-01-15", .nearest) == "2019-12-20")
        #expect(try year("3 January", at: "2020-12-15", .nearest) == "2021-01-03")
        #expect(try year("7 March", at: "2020-08-31", .nearest) == "2020-03-07")
        #expect(try year("7 March", at: "2020-08-31", .ahead) == "2021-03-07")
        #expect(try year("4 August", at: "2020-08-31", .ahead) == "2020-08-04")
        #expect(try year("7 March 2019", at: "2020-08-31", .ahead) == "2019-03-07")
        let leap = ReadProse("29 February 2021").mentions.first?.dates.first?.days.first
        #expect(leap?.resolved(near: .unknown) == nil)
    }

    @Test(
        "Hostile texts are read in time that grows with their length",
        arguments: [
            "1, ", "1 and ", "1-", "Mon, ", "March ", "GMT+", "1:", "from 1 to ", "3 March – ",
        ])
    func staysLinear(piece: String) {
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let text = String(repeating: piece, count: count)
            return clock.measure { _ = ReadProse(text) }
        }
        _ = time(100)
        #expect(time(8_000) < .seconds(3))
    }
}
