import Testing

@testable import DocPipeline

@Suite("Calendar dates")
struct CalendarDateTests {
    @Test(arguments: [
        ("2020-01-15", 3), ("2020-03-03", 2), ("2020-08-31", 1), ("2000-02-29", 2),
        ("2021-03-07", 7),
    ])
    func knowsTheWeekday(text: String, weekday: Int) throws {
        #expect(try #require(CalendarDate(text)).weekday == weekday)
    }

    @Test(arguments: [
        "2021-02-29", "2020-06-31", "2020-13-01", "2020-8-31", "0000-01-01", "", "2020-08-3١",
        "2020-08-31 ", "+020-08-31", "2020/08/31",
    ])
    func refusesDaysThatDoNotExist(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func everyDayFollowsTheOneBefore() throws {
        let first = try #require(CalendarDate("1799-01-01"))
        let last = try #require(CalendarDate("2101-12-31"))
        var before = first
        for number in (first.dayNumber + 1)...last.dayNumber {
            guard let date = CalendarDate(dayNumber: number) else {
                Issue.record("no day \(number)")
                return
            }
            let isNext =
                date.dayNumber == number && date > before
                && (date.day == before.day + 1 || date.day == 1)
            guard isNext else {
                Issue.record("\(date) after \(before)")
                return
            }
            before = date
        }
        #expect(before == last)
    }

    @Test(arguments: [
        ("2020-02-28", 1, "2020-02-29"), ("2020-12-31", 1, "2021-01-01"),
        ("2021-03-01", -1, "2021-02-28"), ("2020-08-31", 15, "2020-09-15"),
    ])
    func countsInDays(from: String, days: Int, to: String) throws {
        let (from, to) = (try #require(CalendarDate(from)), try #require(CalendarDate(to)))
        #expect(from.adding(days: days) == to)
        #expect(to.days(since: from) == days)
    }

    @Test func theCalendarHasTheYears1To9999() throws {
        let first = try #require(CalendarDate("0001-01-01"))
        let last = try #require(CalendarDate("9999-12-31"))
        #expect(first.adding(days: -1) == nil)
        #expect(last.adding(days: 1) == nil)
        #expect(first.adding(days: last.days(since: first)) == last)
    }

    @Test func distancesBeyondTheCalendarAreNoDays() throws {
        let date = try #require(CalendarDate("2020-08-31"))
        #expect(date.adding(days: .max) == nil)
        #expect(date.adding(days: .min) == nil)
    }

    @Test(arguments: ["0001-01-01", "0987-06-05", "2020-08-31"])
    func isWrittenAsItIsRead(text: String) throws {
        #expect(try #require(CalendarDate(text)).description == text)
    }

    @Test(arguments: [
        (WeekdayOrdinal.first, 5, "2020-05-01"), (.second, 5, "2020-05-08"),
        (.fifth, 5, "2020-05-29"), (.last, 5, "2020-05-29"), (.last, 6, "2020-05-30"),
        (.last, 1, "2020-05-25"),
    ])
    func findsAWeekdayOfAMonth(ordinal: WeekdayOrdinal, weekday: Int, date: String) {
        let found = CalendarDate(ordinal, weekday: weekday, month: 5, year: 2020)
        #expect(found?.description == date)
    }

    @Test func thereIsNotAlwaysAFifth() {
        #expect(CalendarDate(.fifth, weekday: 1, month: 5, year: 2020) == nil)
    }
}
