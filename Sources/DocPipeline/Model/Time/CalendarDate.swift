/// A day of the Gregorian calendar, without a time or a zone.
package struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    /// From 1 to 12.
    package let month: Int
    /// From 1 to the month's length.
    package let day: Int

    /// A day that exists, or `nil` (31 June, 29 February 2021); years from 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date of what has none: 1 January 1980, the earliest day a ZIP entry can bear.
    package static let unknown = CalendarDate(existingYear: 1980, month: 1, day: 1)

    private init(existingYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads the full date of RFC 3339 (`2020-08-31`) and nothing else.
    package init?(_ text: some StringProtocol) {
        self.init(utf8: Array(text.utf8)[...])
    }

    /// Reads the full date of RFC 3339 from its bytes, and nothing else.
    package init?(utf8 bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"),
            bytes[start + 7] == UInt8(ascii: "-"),
            let year = decimalNumber(bytes[start..<start + 4]),
            let month = decimalNumber(bytes[start + 5..<start + 7]),
            let day = decimalNumber(bytes[start + 8..<start + 10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day with a ``dayNumber``; `nil` outside the years 1 to 9999.
    ///
    /// Counts in eras of 400 years, which all have 146,097 days.
    package init?(dayNumber: Int) {
        // Year 1 begins 306 days after 1 March of the year 0; year 10000 is far within Int.
        guard (306..<3_652_365).contains(dayNumber) else { return nil }
        let (era, dayOfEra) = dayNumber.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// As RFC 3339 writes it.
    package var description: String {
        "\(zeroPadded(year, width: 4))-\(zeroPadded(month, width: 2))-\(zeroPadded(day, width: 2))"
    }

    /// The day so many days later, or earlier where negative; `nil` outside the years 1 to 9999.
    package func adding(days: Int) -> CalendarDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(dayNumber: sum)
    }

    /// How many days this day lies after another; negative where it lies before.
    package func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

    /// Days since 1 March of the year 0, for differences.
    package var dayNumber: Int {
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
            + (153 * monthFromMarch + 2) / 5 + day - 1
    }

    /// Monday is 1, Sunday is 7 (ISO 8601).
    package var weekday: Int { (dayNumber + 2) % 7 + 1 }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Days in a month.
    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}
