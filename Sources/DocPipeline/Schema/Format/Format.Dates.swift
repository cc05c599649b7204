// Dates and times as RFC 3339 writes them.

extension ByteScanner {
    /// `full-date` (RFC 3339, 5.6): a day that exists.
    mutating func readFullDate() -> Bool {
        guard let year = takeNumber(digits: 4), take("-"),
            let month = takeNumber(digits: 2), take("-"), let day = takeNumber(digits: 2),
            (1...12).contains(month)
        else { return false }
        return (1...CalendarDate.length(ofMonth: month, in: year)).contains(day)
    }

    /// `full-time`: with an offset, and a leap second only at the end of a day in UTC.
    mutating func readFullTime() -> Bool {
        guard let hour = takeNumber(digits: 2), take(":"), let minute = takeNumber(digits: 2),
            take(":"), let second = takeNumber(digits: 2), hour < 24, minute < 60, second <= 60
        else { return false }
        if take("."), takeWhile(\.isASCIIDigit) == 0 { return false }
        guard let offset = takeOffset() else { return false }
        let minutesOfDay = (hour * 60 + minute - offset + 2 * 1440) % 1440
        return second < 60 || minutesOfDay == 1439
    }

    /// Minutes east of Greenwich.
    private mutating func takeOffset() -> Int? {
        if takeLetter("z") { return 0 }
        let sign: Int
        if take("+") {
            sign = 1
        } else if take("-") {
            sign = -1
        } else {
            return nil
        }
        guard let hour = takeNumber(digits: 2), take(":"), let minute = takeNumber(digits: 2),
            hour < 24, minute < 60
        else { return nil }
        return sign * (hour * 60 + minute)
    }

    mutating func readDateTime() -> Bool {
        readFullDate() && takeLetter("t") && readFullTime()
    }

    /// `duration` (RFC 3339, appendix A): units in order and without gaps, weeks alone.
    mutating func readDuration() -> Bool {
        guard take("P") else { return false }
        let start = position
        if takeWhile(\.isASCIIDigit) > 0, take("W") { return true }
        position = start
        guard let dateUnits = takeUnits(["Y", "M", "D"]) else { return false }
        if !take("T") { return dateUnits > 0 }
        return (takeUnits(["H", "M", "S"]) ?? 0) > 0
    }

    /// How many of the units follow, each after its digits; `nil` when one is left out between two
    /// others, or digits have no unit.
    private mutating func takeUnits(_ units: [Unicode.Scalar]) -> Int? {
        var taken = 0
        var last: Int?
        while takeWhile(\.isASCIIDigit) > 0 {
            let next = last.map { $0 + 1 } ?? 0
            let candidates = last == nil ? next..<units.count : next..<min(next + 1, units.count)
            guard let unit = candidates.first(where: { take(units[$0]) }) else { return nil }
            last = unit
            taken += 1
        }
        return taken
    }
}
