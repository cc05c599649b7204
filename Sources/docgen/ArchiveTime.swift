internal import Archiving
internal import Glibc

/// The moment at which something is archived: `SOURCE_DATE_EPOCH`, or the clock's.
enum ArchiveTime {
    static func now() throws -> Timestamp {
        let seconds = try SourceDateEpoch.seconds() ?? time(nil)
        guard let now = Timestamp(secondsSince1970: seconds) else {
            throw CommandFailure("the clock is outside the years 1 to 9999")
        }
        return now
    }
}
