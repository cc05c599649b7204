/// When a series meets: "second Friday of January, March and May".
package struct Recurrence: Sendable, Hashable {
    /// Which of the weekdays of a month.
    package enum Weeks: Sendable, Hashable {
        /// All of them.
        case every
        /// Some, in order, without repetition, at least one.
        case only([WeekdayOrdinal])
    }

    package let weeks: Weeks
    /// From 1 for Monday to 7 for Sunday.
    package let weekday: Int
    /// From 1 to 12, in order, without repetition, at least one.
    package let months: [Int]

    init(weeks: Weeks, weekday: Int, months: [Int]) {
        self.weeks = weeks
        self.weekday = weekday
        self.months = months
    }

    /// The days of a year on which the series meets, in order; empty outside the years 1 to 9999.
    package func dates(in year: Int) -> [CalendarDate] {
        months.flatMap { dates(in: year, month: $0) }
    }

    /// The first meeting after a day; `nil` where the calendar ends before it.
    package func next(after date: CalendarDate) -> CalendarDate? {
        // The rarest, a fifth weekday of February, comes after 40 years at the latest: leap years
        // fall on each weekday every 28, and a century without one adds 12.
        for year in date.year...date.year + 40 {
            if let next = dates(in: year).first(where: { $0 > date }) { return next }
        }
        return nil
    }

    /// Whether the series meets on a day.
    package func contains(_ date: CalendarDate) -> Bool {
        date.weekday == weekday && months.contains(date.month)
            && dates(in: date.year, month: date.month).contains(date)
    }

    private func dates(in year: Int, month: Int) -> [CalendarDate] {
        let ordinals: [WeekdayOrdinal] =
            switch weeks {
            case .every: [.first, .second, .third, .fourth, .fifth]
            case .only(let ordinals): ordinals
            }
        var dates = ordinals.compactMap { ordinal in
            CalendarDate(ordinal, weekday: weekday, month: month, year: year)
        }
        // The last one is the fourth or the fifth again where both were asked for.
        if dates.count > 1, dates[dates.count - 1] == dates[dates.count - 2] { dates.removeLast() }
        return dates
    }
}
