internal import DocPipeline
internal import Glibc

/// The date that `SOURCE_DATE_EPOCH` asks files to bear: seconds since 1970 in UTC
/// (reproducible-builds.org, specification 1.1).
enum SourceDateEpoch {
    /// The day; `nil` when the variable is not set.
    static func date() throws -> CalendarDate? {
        guard let seconds = try seconds() else { return nil }
        let dayOfEpoch = CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber ?? 0
        guard let date = CalendarDate(dayNumber: dayOfEpoch + seconds / 86_400) else {
            throw unusable("\(seconds)")
        }
        return date
    }

    /// The moment in seconds; `nil` when the variable is not set.
    static func seconds() throws -> Int? {
        guard let value = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !value.isEmpty
        else { return nil }
        guard let seconds = Int(value), seconds >= 0 else { throw unusable(value) }
        return seconds
    }

    private static func unusable(_ value: String) -> CommandFailure {
        CommandFailure(
            "SOURCE_DATE_EPOCH is “\(value)”; it wants seconds since 1970, such as 1598832000")
    }
}
