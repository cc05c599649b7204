import Testing

@testable import DocPipeline

@Suite("Recurrences")
struct RecurrenceTests {
    @Test(arguments: [
        (
            "second Friday of January, March, May, July, September and November",
            ["01-10", "03-13", "05-08", "07-10", "09-11", "11-13"]
        ),
        ("last Thursday of May", ["05-28"]),
        (
            "first Friday of every second month",
            ["01-03", "03-06", "05-01", "07-03", "09-04", "11-06"]
        ),
        ("2nd Fri of Jan, Sept. and Nov", ["01-10", "09-11", "11-13"]),
        ("the first and third Tuesday of February", ["02-04", "02-18"]),
        ("First Monday of every fourth month", ["01-06", "05-04", "09-07"]),
        ("fifth Saturday of each month", ["02-29", "05-30", "08-29", "10-31"]),
        ("fourth and last Monday of May, June", ["05-25", "06-22", "06-29"]),
        ("every Monday of February", ["02-03", "02-10", "02-17", "02-24"]),
        ("last Sunday of May, of every year", ["05-31"]),
        ("THIRD WEDNESDAYS IN DECEMBER", ["12-16"]),
    ])
    func knowsTheDaysOfAYear(text: String, dates: [String]) throws {
        let recurrence = try Recurrence.read(text).get()
        #expect(recurrence.dates(in: 2020).map(\.description) == dates.map { "2020-\($0)" })
    }

    @Test func everyMondayIsEveryWeek() throws {
        let dates = try Recurrence.read("every Monday").get().dates(in: 2020)
        #expect(dates.count == 52)
        #expect(dates.allSatisfy { $0.weekday == 1 })
        #expect(zip(dates, dates.dropFirst()).allSatisfy { $1.days(since: $0) == 7 })
    }

    @Test(arguments: [
        ("second Friday of January and March", "2020-01-09", "2020-01-10"),
        ("second Friday of January and March", "2020-01-10", "2020-03-13"),
        ("second Friday of January and March", "2020-03-13", "2021-01-08"),
        ("fifth Saturday of February", "2020-02-29", "2048-02-29"),
        ("every Monday", "2020-08-31", "2020-09-07"),
    ])
    func findsTheNextMeeting(text: String, date: String, next: String) throws {
        let recurrence = try Recurrence.read(text).get()
        let date = try #require(CalendarDate(date))
        #expect(recurrence.next(after: date)?.description == next)
    }

    @Test func theCalendarEnds() throws {
        let recurrence = try Recurrence.read("every Monday").get()
        #expect(recurrence.next(after: try #require(CalendarDate("9999-12-31"))) == nil)
    }

    @Test(arguments: [
        ("second Friday of May", "2020-05-08", true), ("second Friday of May", "2020-05-15", false),
        ("second Friday of May", "2020-06-12", false), ("every Friday", "2020-06-12", true),
        ("last Friday of May", "2020-05-29", true),
    ])
    func knowsWhetherADayIsOne(text: String, date: String, isOne: Bool) throws {
        let date = try #require(CalendarDate(date))
        #expect(try Recurrence.read(text).get().contains(date) == isOne)
    }

    @Test(arguments: [
        "second Friday of January, March, May, July, September and November", "every Monday",
        "every Monday of May", "first, third and last Tuesday of every month",
        "last Thursday of May",
    ])
    func isWrittenAsItIsBestTyped(text: String) throws {
        #expect(try Recurrence.read(text).get().description == text)
    }

    @Test(arguments: [
        (
            "second Firday of May", "\"Firday\" is no word for a recurrence",
            "second Friday of May", "Firday"
        ),
        (
            "second Friday of Januray", "\"Januray\" is no word for a recurrence",
            "second Friday of January", "Januray"
        ),
        ("second Friday", "of which months is not said", "second Friday of every month", ""),
        (
            "every second Friday",
            "it is not clear whether this is every so many weeks or once a month",
            "second Friday of every month", "second"
        ),
        (
            "Friday of May", "which \"Friday\" of the month is not said", "every Friday of May",
            "Friday"
        ),
        (
            "second Friday of May at", "\"at\" is no word for a recurrence", nil, "at"
        ),
        (
            "second Friday of May Monday", "nothing is expected at \"Monday\"",
            "second Friday of May", "Monday"
        ),
        ("second Friday of", "the names of months are missing", "second Friday of every month", ""),
        (
            "second Friday of every second", "the word \"month\" is missing",
            "second Friday of every second month", ""
        ),
        ("second of May", "a day of the week is missing", nil, "of"),
        (
            "first Friday of every fifth month",
            "months can be every, every second, every third or every fourth", nil, "fifth"
        ),
        (
            "", "a recurrence begins with which weekday it is: first to fifth, last, or every", nil,
            ""
        ),
        ("vendredi", "\"vendredi\" is no word for a recurrence", nil, "vendredi"),
    ])
    func saysWhatIsWrong(text: String, message: String, suggestion: String?, word: String) {
        guard case .failure(let problem) = Recurrence.read(text) else {
            Issue.record("was read")
            return
        }
        #expect(problem.message == message)
        #expect(problem.suggestion == suggestion)
        let typed = text.utf8.dropFirst(problem.range.lowerBound).prefix(problem.range.count)
        #expect(String(decoding: typed, as: UTF8.self) == word)
        if let suggestion {
            #expect((try? Recurrence.read(suggestion).get()) != nil, "the suggestion is wrong too")
        }
    }
}
