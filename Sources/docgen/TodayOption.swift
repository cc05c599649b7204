import ArgumentParser
internal import DocPipeline
internal import Glibc

/// Which day it is.
struct TodayOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Count as if it were this day.",
            discussion: "Default: that of SOURCE_DATE_EPOCH, or today.", valueName: "day"),
        transform: DayArgument.day)
    var on: CalendarDate?

    /// The day that was given, the one that files are to bear, or today where the clock stands.
    func day() throws -> CalendarDate {
        if let on { return on }
        if let date = try SourceDateEpoch.date() { return date }
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        guard
            let today = CalendarDate(
                year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1,
                day: Int(local.tm_mday))
        else { throw CommandFailure("the clock shows no day of ours; give one: --on 2020-08-31") }
        return today
    }
}
