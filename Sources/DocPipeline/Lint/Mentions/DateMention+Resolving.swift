extension DateMention {
    /// Which year a date without one is looked for in.
    package enum Outlook: Sendable {
        /// The nearest, before or after.
        case nearest
        /// Rather to come: of what was two months ago or less, and else of the next ten.
        case ahead
    }

    /// The day that was meant.
    package struct Resolved: Sendable, Equatable {
        package var date: CalendarDate
        /// Whether the year was not stated.
        package var isYearInferred: Bool
    }
}

extension DateMention.Day {
    /// The day of the calendar, its year taken from the document's own date where none is stated.
    ///
    /// `nil` for a day that does not exist.
    package func resolved(
        near reference: CalendarDate, _ outlook: DateMention.Outlook = .nearest
    ) -> DateMention.Resolved? {
        if let year {
            return CalendarDate(year: year, month: month, day: day).map {
                DateMention.Resolved(date: $0, isYearInferred: false)
            }
        }
        let candidates = (reference.year - 1...reference.year + 1).compactMap {
            CalendarDate(year: $0, month: month, day: day)
        }
        func distance(_ date: CalendarDate) -> Int {
            let days = date.days(since: reference)
            switch outlook {
            case .nearest: return abs(days)
            case .ahead: return days < -60 ? 1000 - days : abs(days)
            }
        }
        return candidates.min { distance($0) < distance($1) }.map {
            DateMention.Resolved(date: $0, isYearInferred: true)
        }
    }
}
