import Testing

@testable import DocPipeline

@Suite("Clock times")
struct ClockTimeTests {
    @Test(arguments: [("00:00", 0), ("09:30", 570), ("15:30", 930), ("23:59", 1439)])
    func readsHoursAndMinutes(text: String, minutes: Int) throws {
        let time = try #require(ClockTime(text))
        #expect(time.minutesSinceMidnight == minutes)
        #expect(time.description == text)
    }

    @Test(arguments: ["24:00", "9:30", "09:60", "25:00", "09.30", "0930", "09:30:00", "", " 9:30"])
    func refusesWhatIsNoTime(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test func theDayEndsAt24() throws {
        #expect(try #require(ClockTime(end: "24:00")).minutesSinceMidnight == 1440)
        #expect(ClockTime(end: "24:01") == nil)
        #expect(try #require(ClockTime(end: "16:50")) > #require(ClockTime("15:30")))
    }
}
