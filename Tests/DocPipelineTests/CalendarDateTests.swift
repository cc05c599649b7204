import Testing

@testable import DocPipeline

struct CalendarDateTests {
    @Test(arguments: [
        ("2020-01-15", 3), ("2020-03-03", 2), ("2020-08-31", 1), ("2000-02-29", 2),
        ("2021-03-07", 7),
    ])
    func knowsTheWeekday(text: String, weekday: Int) throws {
        #expect(try #require(CalendarDate(text)).weekday == weekday)
    }

    @Test(arguments: ["2021-02-29", "2020-06-31", "2020-13-01", "2020-8-31", "0000-01-01", ""])
    func refusesDaysThatDoNotExist(text: String) {
        #expect(CalendarDate(text) == nil)
    }
}
