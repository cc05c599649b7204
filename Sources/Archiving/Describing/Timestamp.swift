package import DocPipeline

/// A moment in UTC, to the second.
package struct Timestamp: Sendable, Hashable, CustomStringConvertible {
    /// Since 1 January 1970, in seconds.
    package let seconds: Int
    package let date: CalendarDate

    /// `nil` outside the years 1 to 9999.
    package init?(secondsSince1970 seconds: Int) {
        let epoch = CalendarDate(year: 1970, month: 1, day: 1)
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        guard let date = epoch?.adding(days: days) else { return nil }
        self.seconds = seconds
        self.date = date
    }

    /// As RFC 3339 writes it: "2026-11-25T04:34:30Z".
    package var description: String {
        let second = ((seconds % 86_400) + 86_400) % 86_400
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }
}
