/// A time of day in hours and minutes on the 24-hour clock, without a zone.
package struct ClockTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// From 0 to 1440; 1440 is midnight at the end of the day, 24:00 (ISO 8601-1:2019, 4.3.10).
    package let minutesSinceMidnight: Int

    /// From 0 to 24.
    package var hour: Int { minutesSinceMidnight / 60 }
    /// From 0 to 59.
    package var minute: Int { minutesSinceMidnight % 60 }

    /// A time from 00:00 to 24:00; `nil` for any other.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour) && (0...59).contains(minute) || (hour, minute) == (24, 0)
        else { return nil }
        minutesSinceMidnight = hour * 60 + minute
    }

    /// A time so many minutes after midnight, to 1440; `nil` for any other.
    package init?(minutesSinceMidnight minutes: Int) {
        self.init(hour: minutes / 60, minute: minutes % 60)
    }

    /// Reads a time such as `09:30`, from `00:00` to `23:59`, and nothing else.
    package init?(_ text: some StringProtocol) {
        guard let time = ClockTime(end: text), time.hour < 24 else { return nil }
        self = time
    }

    /// Reads a time at which something ends: as any time, and `24:00`.
    package init?(end text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
            let hour = decimalNumber(bytes[0..<2]), let minute = decimalNumber(bytes[3..<5])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// As it is typed: `09:30`.
    package var description: String {
        "\(zeroPadded(hour, width: 2)):\(zeroPadded(minute, width: 2))"
    }

    package static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutesSinceMidnight < right.minutesSinceMidnight
    }
}
