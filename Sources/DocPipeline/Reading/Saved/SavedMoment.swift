/// A time of a report, with or without its day, in any of the forms that programs write.
package struct SavedMoment: Sendable, Equatable {
    /// In seconds since midnight.
    package let time: SavedTime

    /// Reads `09/24/2020 11:35:16 AM`, `8/31/2020, 3:30:05 PM`, `2020-08-31T15:30:05Z`,
    /// `31.08.2020 15:30`, `="2020-08-31 15:30:05"` (a formula for spreadsheets) or `3:30 PM`; `nil`
    /// for anything else.
    package init?(_ text: String) {
        var bytes = Array(text.utf8)
        bytes.removeAll { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\"") }
        var line = LineScanner(bytes, bytes.trimmingBlanks(0..<bytes.count))
        if line.date() != nil {
            _ = line.take(",")
            _ = line.take("T")
            line.skipBlanks()
        }
        guard case .time(let time) = line.time(), time.isOfDay else { return nil }
        self.time = time
    }

    /// On the clock, without seconds.
    package var clockTime: ClockTime? {
        ClockTime(hour: time.seconds / 3600, minute: time.seconds / 60 % 60)
    }
}
