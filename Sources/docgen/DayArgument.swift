import ArgumentParser
internal import DocPipeline

/// Days and times as they are given on the command line.
enum DayArgument {
    /// Reads `2020-08-31`; another form that has one reading is suggested in that form.
    static func day(_ text: String) throws -> CalendarDate {
        if let day = CalendarDate(text) { return day }
        if let meant = CalendarDate(written: text) {
            throw ValidationError("“\(text)” is no day; did you mean \(meant)?")
        }
        throw ValidationError("“\(text)” is no day; write it as 2020-08-31")
    }

    /// Reads `15:30`.
    static func time(_ text: String) throws -> ClockTime {
        if let time = ClockTime(text) { return time }
        throw ValidationError("“\(text)” is no time; write it as 15:30")
    }
}
