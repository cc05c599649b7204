import DocPipeline
import Foundation
import Templates
import Testing

@Suite("Time zones")
struct TimeZoneTests {
    private static let table = TimeZoneTable(bytes: ZoneFile.zones.bytes)

    private static func offset(_ zone: String, _ date: String, _ time: String) throws -> ZoneOffset
    {
        try #require(table.zone(zone)).offset(
            at: try #require(CalendarDate(date)), try #require(ClockTime(end: time)))
    }

    @Test(arguments: [
        ("Europe/Vienna", "2020-01-15", "15:30", "+01:00", "CET"),
        ("Europe/Vienna", "2020-03-29", "01:59", "+01:00", "CET"),
        ("Europe/Vienna", "2020-03-29", "03:00", "+02:00", "CEST"),
        ("Europe/Vienna", "2020-08-31", "15:30", "+02:00", "CEST"),
        ("Europe/Vienna", "2020-10-25", "01:59", "+02:00", "CEST"),
        ("Europe/Vienna", "2020-10-25", "03:00", "+01:00", "CET"),
        ("Europe/Vienna", "1995-09-24", "12:00", "+01:00", "CET"),
        ("Europe/Vienna", "2020-12-31", "24:00", "+01:00", "CET"),
        ("America/New_York", "2020-03-08", "01:59", "-05:00", "EST"),
        ("America/New_York", "2020-03-08", "03:00", "-04:00", "EDT"),
        ("America/New_York", "2020-11-01", "02:00", "-05:00", "EST"),
        ("America/New_York", "2006-03-20", "12:00", "-05:00", "EST"),
        ("America/St_Johns", "2020-07-01", "12:00", "-02:30", "NDT"),
        ("Asia/Tokyo", "2021-03-07", "09:00", "+09:00", "JST"),
        ("Asia/Kolkata", "2021-03-07", "09:00", "+05:30", "IST"),
        ("Asia/Kathmandu", "2021-03-07", "09:00", "+05:45", "+0545"),
        ("Australia/Sydney", "2020-01-15", "09:00", "+11:00", "AEDT"),
        ("Australia/Sydney", "2020-07-15", "09:00", "+10:00", "AEST"),
        ("Europe/Dublin", "2020-07-15", "09:00", "+01:00", "IST"),
        ("Europe/Dublin", "2020-01-15", "09:00", "+00:00", "GMT"),
        ("Europe/Moscow", "2012-01-15", "09:00", "+04:00", "MSK"),
        ("Europe/Moscow", "2020-01-15", "09:00", "+03:00", "MSK"),
        ("UTC", "2020-01-15", "09:00", "+00:00", "UTC"),
        ("US/Eastern", "2020-01-15", "09:00", "-05:00", "EST"),
    ])
    func knowsTheOffset(
        zone: String, date: String, time: String, offset: String, abbreviation: String
    ) throws {
        let found = try Self.offset(zone, date, time)
        #expect(found.description == offset)
        #expect(found.abbreviation == abbreviation)
    }

    @Test func aTimeThatComesTwiceIsTheFirst() throws {
        #expect(try Self.offset("Europe/Vienna", "2020-10-25", "02:30").seconds == 7200)
    }

    @Test func aTimeThatIsLeftOutHasTheOffsetBeforeTheGap() throws {
        #expect(try Self.offset("Europe/Vienna", "2020-03-29", "02:30").seconds == 3600)
    }

    @Test(arguments: [
        "", " ", "Vienna", "europe/vienna", "Europe/Vienn", "Europe/Viennaa", "#", "=", "\n",
        "Europe/Vienna CET-1CEST,M3.5.0,M10.5.0/3", "zzz",
    ])
    func refusesNamesThatTheDatabaseDoesNotHave(name: String) {
        #expect(!Self.table.exists(name))
        #expect(Self.table.zone(name) == nil)
    }

    @Test func everyNameIsFoundAndItsLineRead() {
        let names = Self.table.names
        #expect(names.count > 590)
        for name in names {
            #expect(Self.table.exists(name))
            #expect(Self.table.zone(name)?.name == name, "\(name) cannot be read")
        }
    }

    @Test func saysItsRelease() {
        #expect(Self.table.release.utf8.count == 5)
        #expect(TimeZoneTable(bytes: []).release.isEmpty)
    }

    @Test(arguments: [
        "A/B", "A/B ", "A/B CET-1", "A/B CET +01:00,CET", "A/B CET-1CEST +01:00,CET",
        "A/B CET-1 +1,CET", "A/B CET-1 +01:00,CET 1990-13-01T01:00Z,+01:00,CET",
        "A/B = A/B", "A/B = C", "A/B CET-1CEST,M0.5.0,M10.9.0 +01:00,CET",
    ])
    func aBrokenLineIsNoZone(line: String) {
        #expect(TimeZoneTable(bytes: Array("\(line)\n".utf8)).zone("A/B") == nil)
    }

    /// Another implementation, with another release of the database: years that both know well.
    @Test(.timeLimit(.minutes(20)))
    func agreesWithFoundation() throws {
        let epoch = try #require(CalendarDate("1970-01-01"))
        var compared = 0
        for name in Self.table.names {
            guard let theirs = TimeZone(identifier: name) else { continue }
            let ours = try #require(Self.table.zone(name))
            // Noon, every 71 days from 1 January 1995 to the end of 2021.
            for instant in stride(from: 788_961_600, to: 1_640_995_200, by: 71 * 86_400) {
                let moment = Date(timeIntervalSince1970: Double(instant))
                let seconds = theirs.secondsFromGMT(for: moment)
                let isNearChange = [-14_400.0, 14_400.0].contains {
                    theirs.secondsFromGMT(for: moment.addingTimeInterval($0)) != seconds
                }
                guard !isNearChange else { continue }
                let local = instant + seconds
                let day = (local - local % 86_400) / 86_400
                guard let date = epoch.adding(days: day),
                    let time = ClockTime(
                        hour: local % 86_400 / 3600, minute: local % 3600 / 60)
                else {
                    Issue.record("\(local) is no date and time")
                    continue
                }
                let found = ours.offset(at: date, time).seconds
                if found != seconds {
                    Issue.record("\(name) on \(date): \(found), theirs \(seconds)")
                }
                compared += 1
            }
        }
        #expect(compared > 50_000)
    }
}
