extension CalendarDate {
    /// In English, from January.
    static let monthNames = Recurrence.monthNames
    /// In English, from Monday.
    static let weekdayNames = Recurrence.weekdays

    /// As findings write it: "31 August 2020".
    var inWords: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

    /// In English: "Monday".
    var weekdayName: String { Self.weekdayNames[weekday - 1] }
}
