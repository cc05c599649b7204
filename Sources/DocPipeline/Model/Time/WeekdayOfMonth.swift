/// Which of a month's Mondays, Tuesdays and so on: the first to the fifth, or the last.
package enum WeekdayOrdinal: Int, Sendable, Hashable, Comparable, CaseIterable {
    case first = 1
    case second, third, fourth, fifth
    case last

    package static func < (left: WeekdayOrdinal, right: WeekdayOrdinal) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension CalendarDate {
    /// The day that is, say, the second Friday of a month; `nil` where the month has no fifth one.
    ///
    /// - Parameters:
    ///   - ordinal: which of those weekdays of the month
    ///   - weekday: from 1 for Monday to 7 for Sunday
    ///   - month: from 1 to 12
    ///   - year: from 1 to 9999
    package init?(_ ordinal: WeekdayOrdinal, weekday: Int, month: Int, year: Int) {
        guard let monthStart = CalendarDate(year: year, month: month, day: 1),
            (1...7).contains(weekday)
        else { return nil }
        let first = 1 + (weekday - monthStart.weekday + 7) % 7
        let length = CalendarDate.length(ofMonth: month, in: year)
        let day =
            switch ordinal {
            case .first, .second, .third, .fourth, .fifth: first + 7 * (ordinal.rawValue - 1)
            case .last: first + (length - first) / 7 * 7
            }
        self.init(year: year, month: month, day: day)
    }
}
