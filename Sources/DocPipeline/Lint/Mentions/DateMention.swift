/// A day, or several that belong together, written in prose.
package struct DateMention: Sendable, Equatable {
    /// How the date is written.
    package enum Form: String, Sendable {
        /// “31 August 2020”, “31 de agosto de 2020”, “1er septembre”, “31. August”.
        case dayMonth = "day-month"
        /// “the 20th of May”, where the language usually has no such ending.
        case ordinalDayMonth = "ordinal-day-month"
        /// “August 31, 2020”.
        case monthDay = "month-day"
        /// “August 31st, 2020”.
        case monthOrdinalDay = "month-ordinal-day"
        /// “10.02.2020”, “04/19/2022”.
        case numeric
        /// “2020-08-31”.
        case iso
    }

    /// What the days are to each other.
    package enum Extent: String, Sendable {
        case single
        /// “2 and 3 September”.
        case list
        /// “from 20 to 27 April”: the first day and the last.
        case span
    }

    /// One day as written; it need not exist.
    package struct Day: Sendable, Equatable {
        /// From 1 for Monday; `nil` where none is stated.
        package var weekday: Int?
        /// Where the weekday stands, in bytes of the running text.
        package var weekdayRange: Range<Int>?
        /// From 1 to 31.
        package var day: Int
        /// From 1 to 12.
        package var month: Int
        /// `nil` where none is stated for this day or for the others it stands with.
        package var year: Int?
        /// Where the day's number stands, with its month and year where they follow it.
        package var range: Range<Int>
    }

    /// In bytes of the running text.
    package var range: Range<Int>
    /// In the order written, at least one.
    package var days: [Day]
    package var extent: Extent
    package var form: Form
    /// Whether a month is cut short: “Jan”.
    package var hasShortMonth: Bool
    /// Whether day and month could be meant the other way round: “04/05/2022”.
    package var isAmbiguous: Bool
}
