extension Wording {
    /// Dates in the forms that United Nations documents have in the language.
    package struct Dates: Sendable {
        /// Twelve, January first, in the form a date has them.
        package let months: [String]
        /// Seven, Monday first (ISO 8601).
        package let weekdays: [String]
        /// The first day of a month: “1”, “1er”.
        package let firstDay: String
        /// A day: “{day} {month} {year}”.
        package let long: Pattern
        /// A day with its weekday: “{weekday}, {date}”.
        package let withWeekday: Pattern
        /// Several days of one month: “{from_day}–{to_day} {to_month} {to_year}”.
        package let rangeInMonth: Pattern
        /// Days of two months.
        package let rangeInYear: Pattern
        /// Days of two years.
        package let rangeAcrossYears: Pattern

        init(_ labels: inout LabelReader, fallback: Dates?) {
            months = labels.words("months", count: 12, else: fallback?.months)
            weekdays = labels.words("weekdays", count: 7, else: fallback?.weekdays)
            firstDay = labels.word("first_day", else: fallback?.firstDay)
            long = labels.pattern("long", else: fallback?.long)
            withWeekday = labels.pattern("with_weekday", else: fallback?.withWeekday)
            rangeInMonth = labels.pattern("range_in_month", else: fallback?.rangeInMonth)
            rangeInYear = labels.pattern("range_in_year", else: fallback?.rangeInYear)
            rangeAcrossYears = labels.pattern(
                "range_across_years", else: fallback?.rangeAcrossYears)
        }
    }

    /// A day: "31 August 2020".
    package func date(_ date: CalendarDate) -> String {
        dates.long.filled([
            "day": day(of: date), "month": month(of: date), "year": String(date.year),
        ])
    }

    /// A day with its weekday: "Monday, 31 August 2020".
    package func dateWithWeekday(_ date: CalendarDate) -> String {
        dates.withWeekday.filled([
            "weekday": dates.weekdays[date.weekday - 1], "date": self.date(date),
        ])
    }

    /// Several days: "7–12 March 2021"; one day when both are the same.
    package func dateRange(from first: CalendarDate, to last: CalendarDate) -> String {
        if first == last { return date(first) }
        let pattern =
            if first.year != last.year {
                dates.rangeAcrossYears
            } else if first.month != last.month {
                dates.rangeInYear
            } else {
                dates.rangeInMonth
            }
        return pattern.filled([
            "from_day": day(of: first), "from_month": month(of: first),
            "from_year": String(first.year), "to_day": day(of: last), "to_month": month(of: last),
            "to_year": String(last.year),
        ])
    }

    private func day(of date: CalendarDate) -> String {
        date.day == 1 ? dates.firstDay : String(date.day)
    }

    private func month(of date: CalendarDate) -> String { dates.months[date.month - 1] }
}
