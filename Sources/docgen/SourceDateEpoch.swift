internal import DocPipeline
internal import Glibc

/// The date that `SOURCE_DATE_EPOCH` asks files to bear: seconds since 1970 in UTC
/// (reproducible-builds.org, specification 1.1).
enum SourceDateEpoch {
    /// The day; `nil` when the variable is not set.
    static func date() throws -> CalendarDate? {
        guard let value = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !value.isEmpty
        else { return nil }
        let dayOfEpoch = CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber ?? 0
        guard let seconds = Int(value), seconds >= 0,
            let date = CalendarDate(dayNumber: dayOfEpoch + seconds / 86_400)
        else {
            throw CommandFailure(
                "SOURCE_DATE_EPOCH is “\(value)”; it wants seconds since 1970, such as 1598832000")
        }
        return date
    }
}
